import { WidgetType } from '@codemirror/view'
import type { Passage } from '../../../src-main/shared/article.ts'
import type { RecordLink } from '../../../src-main/shared/markdown/references.ts'
import { t } from '../../lib/i18n.svelte.ts'

/** The chip of a link to a record. */
export class LinkMark extends WidgetType {
  readonly #link: RecordLink
  constructor(link: RecordLink) {
    super()
    this.#link = link
  }
  override eq(other: LinkMark): boolean {
    const [one, two] = [this.#link, other.#link]
    return one.id === two.id && one.kind === two.kind && one.label === two.label
  }
  override toDOM(): HTMLElement {
    const { kind, label } = this.#link
    const chip = document.createElement('span')
    chip.className = `am-chip am-chip-${kind}`
    chip.textContent = label
    return chip
  }
  override ignoreEvent(): boolean {
    return false
  }
}

type PassageState = Passage['state']

/** Behind the number of a citation whose passage is not where it was, or nowhere. */
const stateSigns = { exact: '', moved: '≈', orphan: '?' } as const

/** The number of a citation, with a sign when its passage has moved or is lost; a source of null was not found. */
export class CitationMark extends WidgetType {
  readonly #number: number
  readonly #source: string | null
  readonly #state: PassageState
  constructor(number: number, source: string | null, state: PassageState) {
    super()
    this.#number = number
    this.#source = source
    this.#state = state
  }
  override eq(other: CitationMark): boolean {
    return (
      this.#number === other.#number &&
      this.#source === other.#source &&
      this.#state === other.#state
    )
  }
  override toDOM(): HTMLElement {
    const mark = document.createElement('sup')
    mark.className = `am-citation am-citation-${this.#source === null ? 'unknown' : this.#state}`
    mark.textContent = `${this.#number}${stateSigns[this.#state]}`
    const n = this.#number
    const told =
      this.#source === null
        ? t('editor.citationUnknown', { n })
        : t('editor.citation', { n, source: this.#source })
    mark.setAttribute('role', 'note')
    mark.setAttribute(
      'aria-label',
      this.#state === 'exact' ? told : `${told}. ${t(`meetings.passage.${this.#state}`)}`,
    )
    return mark
  }
  override ignoreEvent(): boolean {
    return false
  }
}
