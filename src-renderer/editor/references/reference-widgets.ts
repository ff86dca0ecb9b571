import { WidgetType } from '@codemirror/view'
import type { LinkKind, RecordLink } from '../../../src-main/shared/markdown/references.ts'
import { t } from '../../lib/i18n.svelte.ts'
import { hasCard } from './link-card.ts'

const kindLabels: Record<
  LinkKind,
  'editor.actor' | 'editor.meeting' | 'editor.note' | 'editor.article'
> = {
  actor: 'editor.actor',
  meeting: 'editor.meeting',
  note: 'editor.note',
  article: 'editor.article',
}

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
    if (!hasCard(this.#link))
      chip.title = t('editor.openLink', { kind: t(kindLabels[kind]), label })
    return chip
  }
  override ignoreEvent(): boolean {
    return false
  }
}

/** The number of a citation; a source of null was not found. */
export class CitationMark extends WidgetType {
  readonly #number: number
  readonly #source: string | null
  constructor(number: number, source: string | null) {
    super()
    this.#number = number
    this.#source = source
  }
  override eq(other: CitationMark): boolean {
    return this.#number === other.#number && this.#source === other.#source
  }
  override toDOM(): HTMLElement {
    const mark = document.createElement('sup')
    mark.className = this.#source === null ? 'am-citation am-citation-unknown' : 'am-citation'
    mark.textContent = String(this.#number)
    const n = this.#number
    mark.setAttribute('role', 'note')
    mark.setAttribute(
      'aria-label',
      this.#source === null
        ? t('editor.citationUnknown', { n })
        : t('editor.citation', { n, source: this.#source }),
    )
    return mark
  }
  override ignoreEvent(): boolean {
    return false
  }
}
