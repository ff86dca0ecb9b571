import type { InputOf } from '../../src-main/shared/contract.ts'
import type { DatedRange } from '../../src-main/shared/dated.ts'
import { fold } from '../../src-main/shared/fold.ts'
import type { MeetingSummary, SourcedFact } from '../../src-main/shared/meeting.ts'
import type { DeskTools } from '../record/record-desk.svelte.ts'

/** One point of the line: a fact or a meeting, both dated. */
export type Moment =
  | { kind: 'fact'; id: string; date: DatedRange; fact: SourcedFact }
  | { kind: 'meeting'; id: string; date: DatedRange; meeting: MeetingSummary }

/** Facts and dated meetings on one line, oldest first. */
export class ChronologyDesk {
  facts = $state.raw<readonly SourcedFact[] | null>(null)
  meetings = $state.raw<readonly MeetingSummary[]>([])
  words = $state('')
  selectedId = $state<string | null>(null)
  /** The fact whose form is open; null when it is closed. */
  edited = $state.raw<SourcedFact | 'new' | null>(null)

  moments = $derived.by(() => {
    const words = fold(this.words).split(/\s+/).filter(Boolean)
    return momentsOf(this.facts ?? [], this.meetings).filter((moment) => {
      const text = fold(textOf(moment))
      return words.every((word) => text.includes(word))
    })
  })

  readonly #tools: DeskTools
  #asked = 0

  constructor(tools: DeskTools) {
    this.#tools = tools
    tools.onChange(['facts', 'meetings', 'evidence', 'articles'], () => void this.reload())
  }

  async reload(): Promise<void> {
    const asked = ++this.#asked
    const { client } = this.#tools
    const answer = await this.#tools.notices.attempt(() =>
      Promise.all([client.facts.list({}), client.meetings.list({})]),
    )
    if (!answer || asked !== this.#asked) return
    const [facts, meetings] = answer
    this.facts = facts
    this.meetings = meetings
  }

  /** Adds a fact, or changes the one with this id; answers whether it was written. */
  async setFact(fact: InputOf<'facts', 'set'>): Promise<boolean> {
    const set = await this.#tools.notices.attempt(() => this.#tools.client.facts.set(fact))
    if (set) this.selectedId = set.id
    return set !== undefined
  }

  async removeFact(id: string): Promise<void> {
    const removed = await this.#tools.notices.attempt(() => this.#tools.client.facts.remove({ id }))
    if (removed) this.#tools.notices.tellDone('meetings.factRemoved')
  }
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

function textOf(moment: Moment): string {
  if (moment.kind === 'fact') return moment.fact.text
  const { title, place, participants } = moment.meeting
  return [title, place, ...participants].join(' ')
}
