import { type EditorState, type Extension, StateField } from '@codemirror/state'
import { EditorView, hoverTooltip, showTooltip, type Tooltip } from '@codemirror/view'
import type { SourcedPassage } from '../../../src-main/shared/article.ts'
import { t } from '../../lib/i18n.svelte.ts'
import { sourceText } from '../../record/source-text.svelte.ts'
import { type CardSource, linkCard } from './link-card.ts'
import { redrawReferences, type ReferenceMarks, type ReferenceSource } from './reference-marks.ts'

/**
 * Shows the passage behind a citation, or the actor or meeting behind a link, when the pointer rests on it or the
 * caret stands against it.
 */
export function referenceTooltip(
  marks: ReferenceMarks,
  source: ReferenceSource,
  cards: CardSource,
): Extension {
  function tooltipAt(state: EditorState, offset: number): Tooltip | null {
    const one = marks.at(state, offset)
    if (one === undefined) return null
    const at = { pos: one.start, end: one.end, above: true }
    if (one.type === 'link') return { ...at, create: () => ({ dom: linkCard(one, cards) }) }
    const passage = source.passage(one.passageId)
    return passage ? { ...at, create: () => ({ dom: sourceCard(passage) }) } : null
  }
  function atCaret(state: EditorState): Tooltip | null {
    const { main } = state.selection
    return main.empty ? tooltipAt(state, main.head) : null
  }
  const caretTooltip = StateField.define<Tooltip | null>({
    create: () => null,
    update(tooltip, transaction) {
      const redrawn = transaction.effects.some((effect) => effect.is(redrawReferences))
      if (!transaction.selection && !transaction.docChanged && !redrawn) return tooltip
      const next = atCaret(transaction.state)
      return next && tooltip && next.pos === tooltip.pos && !redrawn ? tooltip : next
    },
    provide: (self) => showTooltip.from(self),
  })
  /** Says the source that the caret has come to, as the card shows it. */
  const said = EditorView.updateListener.of(
    ({ view, state, startState, selectionSet, docChanged }) => {
      if (!selectionSet || docChanged || !state.selection.main.empty) return
      const one = marks.at(state, state.selection.main.head)
      if (one?.type !== 'citation') return
      if (marks.at(startState, startState.selection.main.head)?.start === one.start) return
      const passage = source.passage(one.passageId)
      if (passage) view.dispatch({ effects: EditorView.announce.of(spokenSource(passage)) })
    },
  )
  return [caretTooltip, said, hoverTooltip((view, offset) => tooltipAt(view.state, offset))]
}

function spokenSource(passage: SourcedPassage): string {
  const state = passage.state === 'exact' ? [] : [t(`meetings.passage.${passage.state}`)]
  return [sourceText(passage), ...state, passage.quote].join('. ')
}

function sourceCard(passage: SourcedPassage): HTMLElement {
  const card = document.createElement('div')
  card.className = 'am-source'
  const head = document.createElement('p')
  head.className = 'am-source-head'
  head.textContent = sourceText(passage)
  const quote = document.createElement('blockquote')
  quote.textContent = passage.quote
  card.append(head, quote)
  if (passage.state !== 'exact') {
    const state = document.createElement('p')
    state.className = 'am-source-state'
    state.textContent = t(`meetings.passage.${passage.state}`)
    card.append(state)
  }
  return card
}
