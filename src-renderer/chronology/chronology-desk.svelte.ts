import type { InputOf } from '../../src-main/shared/contract.ts'
import type { DatedRange } from '../../src-main/shared/dated.ts'
import type {
  FactTelling,
  LikeFactReason,
  LikelyFacts,
  MeetingSummary,
  SourcedFact,
} from '../../src-main/shared/meeting.ts'
import { oneAtATime } from '../lib/one-at-a-time.ts'
import { listedAtOnce, type DeskTools } from '../record/record-desk.svelte.ts'

/** One point of the line: a fact or a meeting, both dated. */
export type Moment =
  | { kind: 'fact'; id: string; date: DatedRange; fact: SourcedFact }
  | { kind: 'meeting'; id: string; date: DatedRange; meeting: MeetingSummary }

/** What may be the fact of a line, told by another article, and what says so. */
export type LikelyTelling = { telling: FactTelling; reasons: readonly LikeFactReason[] }

/** Facts and dated meetings on one line, oldest first. */
export class ChronologyDesk {
  /** What is shown of the line; null until main has answered once. */
  moments = $state.raw<readonly Moment[] | null>(null)
  /** The line goes on after what is shown. */
  hasMore = $state(false)
  /** The years in which something begins, oldest first. */
  years = $state.raw<readonly string[]>([])
  /** By fact, what may be the same: each pair at the later of its lines. */
  likely = $state.raw<ReadonlyMap<string, readonly LikelyTelling[]>>(new Map())
  selectedId = $state<string | null>(null)
  /** The fact whose form is open; null when it is closed. */
  edited = $state.raw<SourcedFact | 'new' | null>(null)

  readonly #tools: DeskTools
  #words = $state('')
  #since = $state('')
  #most = listedAtOnce

  constructor(tools: DeskTools) {
    this.#tools = tools
    tools.onChange(
      ['facts', 'distinctFacts', 'meetings', 'evidence', 'articles'],
      () => void this.reload(),
    )
  }

  /** Words that filter the line. */
  get words(): string {
    return this.#words
  }

  set words(words: string) {
    this.#words = words
    this.#showAnew()
  }

  /** The year the line is shown from; empty for all of it. */
  get since(): string {
    return this.#since
  }

  set since(year: string) {
    this.#since = year
    this.#showAnew()
  }

  async showMore(): Promise<void> {
    if (!this.hasMore) return
    this.#most = (this.moments?.length ?? 0) + listedAtOnce
    await this.reload()
  }

  readonly reload = oneAtATime(async () => {
    const { client, notices } = this.#tools
    const most = this.#most
    // One more, to know whether the line goes on.
    const part = {
      ...{ words: this.#words, most: most + 1 },
      ...(this.#since !== '' && { since: `${this.#since}-01-01` }),
    }
    const answer = await notices.attempt(() =>
      Promise.all([
        client.facts.list(part),
        client.meetings.list({ ...part, order: 'oldest' }),
        client.facts.years({}),
      ]),
    )
    if (!answer) return
    const [facts, meetings, years] = answer
    const moments = momentsOf(facts, meetings)
    this.moments = moments.slice(0, most)
    this.hasMore = moments.length > most
    this.years = years
    const ids = this.moments.flatMap(({ kind, id }) => (kind === 'fact' ? [id] : []))
    const pairs = await notices.attempt(() =>
      client.facts.likelySame({ ids: ids.slice(0, mostCompared) }),
    )
    if (pairs) this.likely = likelyByLine(pairs, this.moments)
  })

  #showAnew(): void {
    this.#most = listedAtOnce
    void this.reload()
  }

  /** The meetings a fact can be linked to: its own, then those written last. */
  async meetingsFor(fact: SourcedFact | null): Promise<readonly { id: string; title: string }[]> {
    const { client, notices } = this.#tools
    const wanted = { order: 'written', most: 100 } as const
    const latest = (await notices.attempt(() => client.meetings.list(wanted))) ?? []
    const id = fact?.meetingId ?? null
    if (id === null || latest.some((meeting) => meeting.id === id)) return latest
    const own = await notices.attempt(() => client.meetings.open({ id }))
    return own ? [own, ...latest] : latest
  }

  /** Adds a fact, or changes the one with this id; answers whether it was written. */
  async setFact(fact: InputOf<'facts', 'set'>): Promise<boolean> {
    const set = await this.#tools.notices.attempt(() => this.#tools.client.facts.set(fact))
    if (!set) return false
    this.selectedId = set.id
    await this.reload()
    const isShown = this.moments?.some(({ id }) => id === set.id) ?? false
    // What was written is shown, even when the line shown ends before it.
    if (!isShown) this.since = (fact.date.from ?? fact.date.to ?? '').slice(0, 4)
    return true
  }

  /** Makes two tellings one fact; answers the one that stands for both, null when it could not be done. */
  async join(one: string, other: string): Promise<string | null> {
    const { client, notices } = this.#tools
    const joined = await notices.attempt(() => client.facts.merge({ ids: [one, other] }))
    if (!joined) return null
    notices.tellDone('chronology.joined')
    await this.reload()
    return joined.id
  }

  /** Makes a telling a fact of its own again; answers whether it was done. */
  async separate(id: string): Promise<boolean> {
    const { client, notices } = this.#tools
    const separated = await notices.attempt(() => client.facts.separate({ id }))
    if (!separated) return false
    notices.tellDone('chronology.separated')
    await this.reload()
    return true
  }

  /** « Ce n’est pas le même fait »; answers whether it was written. */
  async tellApart(one: string, other: string): Promise<boolean> {
    const { client, notices } = this.#tools
    const told = await notices.attempt(() => client.facts.tellApart({ ids: [one, other] }))
    if (!told) return false
    notices.tellDone('chronology.toldApart')
    await this.reload()
    return true
  }

  async removeFact(id: string): Promise<void> {
    const removed = await this.#tools.notices.attempt(() => this.#tools.client.facts.remove({ id }))
    if (removed) this.#tools.notices.tellDone('meetings.factRemoved')
  }
}

/** Facts that are compared at once, as the contract allows. */
const mostCompared = 500

/** By fact, what may be the same: each pair at the later of its two lines, so that it is told once. */
export function likelyByLine(
  pairs: readonly LikelyFacts[],
  moments: readonly Moment[],
): Map<string, LikelyTelling[]> {
  const told = new Map<string, LikelyTelling[]>()
  const lineOf = new Map(moments.map(({ id }, at) => [id, at]))
  for (const { one, other, reasons } of pairs) {
    const [first, second] =
      (lineOf.get(one.id) ?? -1) < (lineOf.get(other.id) ?? -1) ? [one, other] : [other, one]
    told.set(second.id, [...(told.get(second.id) ?? []), { telling: first, reasons }])
  }
  return told
}

/** The points of the line by first day, shorter ranges before the longer that begin with them. */
export function momentsOf(
  facts: readonly SourcedFact[],
  meetings: readonly MeetingSummary[],
): Moment[] {
  const moments: Moment[] = [
    ...facts.map((fact): Moment => ({ kind: 'fact', id: fact.id, date: fact.date, fact })),
    ...meetings.flatMap((meeting): Moment[] =>
      meeting.date ? [{ kind: 'meeting', id: meeting.id, date: meeting.date, meeting }] : [],
    ),
  ]
  return moments.toSorted(
    (one, other) => start(one).localeCompare(start(other)) || end(one).localeCompare(end(other)),
  )
}

/** The year a point stands under; empty when it has no day at all. */
export function yearOf(moment: Moment): string {
  return start(moment).slice(0, 4)
}

function start({ date }: Moment): string {
  return date.from ?? date.to ?? ''
}

function end({ date }: Moment): string {
  return date.to ?? '9999'
}
