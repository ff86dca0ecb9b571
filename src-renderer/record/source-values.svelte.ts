import type { Assertion } from '../../src-main/shared/assertion.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import { countryName } from '../../src-main/shared/country-names.ts'
import { showDate } from '../../src-main/shared/dated-display.ts'
import { meetingStatus } from '../../src-main/shared/proposal.ts'
import { interfaceLanguage, t } from '../lib/i18n.svelte.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import type { OnChange } from '../lib/on-change.ts'

type Kind = 'actors' | 'meetings'

/** Told values of one attribute of one record of which at least two differ. */
export type Disagreement = { key: string; values: readonly Assertion[] }

/** What each source says of the single values of a record, and the analyst's choice among them. */
export class SourceValues {
  all = $state.raw<readonly Assertion[]>([])
  readonly conflicts = $derived(this.all.filter(({ standing }) => standing === 'conflict').length)
  /** Attributes on which a source contradicts the record, every value told of them. */
  readonly disagreements = $derived(
    this.#byAttribute().filter(({ values }) => values.some((one) => one.standing === 'conflict')),
  )
  readonly settled = $derived(
    this.#byAttribute().filter(({ values }) => values.every((one) => one.standing !== 'conflict')),
  )
  readonly #client: Client
  readonly #notices: Pick<Notices, 'attempt' | 'tellDone'>
  #asked = 0

  constructor(client: Client, notices: Pick<Notices, 'attempt' | 'tellDone'>) {
    this.#client = client
    this.#notices = notices
  }

  /** Reads what is told of a record, now and after each change to what it rests on; answers how to stop. */
  follow(onChange: OnChange, kind: Kind, id: string): () => void {
    void this.#read(kind, id)
    return onChange(['evidence', 'actors', 'positions', 'meetings', 'articles'], () => {
      void this.#read(kind, id)
    })
  }

  async adopt(one: Assertion): Promise<void> {
    const done = await this.#notices.attempt(() => this.#client.assertions.adopt(named(one)))
    if (done) this.#notices.tellDone('assertions.adopted', { value: valueText(one) })
  }

  async dismiss(one: Assertion): Promise<void> {
    const done = await this.#notices.attempt(() => this.#client.assertions.dismiss(named(one)))
    if (done) this.#notices.tellDone('assertions.dismissed', { value: valueText(one) })
  }

  async restore(one: Assertion): Promise<void> {
    await this.#notices.attempt(() => this.#client.assertions.restore(named(one)))
  }

  async #read(kind: Kind, id: string): Promise<void> {
    const asked = ++this.#asked
    const all = await this.#notices.attempt(() => this.#client.assertions.of({ kind, id }))
    if (all && asked === this.#asked) this.all = all
  }

  #byAttribute(): Disagreement[] {
    const groups = new Map<string, Assertion[]>()
    for (const one of this.all) {
      const key = `${one.recordId} ${one.attribute}`
      groups.set(key, [...(groups.get(key) ?? []), one])
    }
    return [...groups].map(([key, values]) => ({ key, values }))
  }
}

/** A told value as a person reads it. */
export function valueText({ attribute, value }: Pick<Assertion, 'attribute' | 'value'>): string {
  const language = interfaceLanguage()
  if (typeof value !== 'string') return showDate(value, language)
  if (attribute === 'country') return countryName(value, language)
  const status = attribute === 'status' ? meetingStatus.safeParse(value).data : undefined
  return status === undefined ? value : t(`meetings.status.${status}`)
}

function named({ kind, recordId, attribute, value }: Assertion) {
  return { kind, recordId, attribute, value }
}
