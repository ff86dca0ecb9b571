import type {
  Completion,
  CompletionContext,
  CompletionResult,
  CompletionSource,
} from '@codemirror/autocomplete'
import type { EditorView } from '@codemirror/view'
import type { SourcedPassage } from '../../../src-main/shared/article.ts'
import type { Client } from '../../../src-main/shared/contract.ts'
import {
  type LinkKind,
  writeCitation,
  writeRecordLink,
} from '../../../src-main/shared/markdown/references.ts'
import { sourceText } from '../../record/source-text.svelte.ts'

/** What the person is about to point at, as the text before the caret tells. */
export type Wanted =
  | { what: 'records'; kinds: LinkKind[]; words: string; length: number }
  | { what: 'passages'; words: string; length: number }

/* A trigger stands at the start of a line or after something that ends a word. */
const opening = String.raw`(?:^|[\s(«“"'’\u00a0\u202f])`
const name = String.raw`[\p{L}\p{N}'’.-]+(?: [\p{L}\p{N}'’.-]*){0,4}`
const actorBefore = new RegExp(String.raw`${opening}@(${name})?$`, 'u')
/* `#` alone or before a space begins a heading. */
const meetingBefore = new RegExp(String.raw`${opening}#(\p{L}[\p{L}\p{N}'’. -]{0,60})$`, 'u')
const linkBefore = /\[\[([^[\]\n]{0,60})$/u
const passageBefore = /(?<!\[)(?:\[)?\^([^^[\]\n]{0,60})$/u

/** What the text of a line up to the caret asks for; null when it asks for nothing. */
export function wantedBy(before: string): Wanted | null {
  const asked = (match: RegExpExecArray, trigger: string): { words: string; length: number } => {
    const words = match[1] ?? ''
    return { words: words.trim(), length: words.length + trigger.length }
  }
  const link = linkBefore.exec(before)
  if (link) return { what: 'records', kinds: ['note', 'article'], ...asked(link, '[[') }
  const actor = actorBefore.exec(before)
  if (actor) return { what: 'records', kinds: ['actor'], ...asked(actor, '@') }
  const meeting = meetingBefore.exec(before)
  if (meeting) return { what: 'records', kinds: ['meeting'], ...asked(meeting, '#') }
  const passage = passageBefore.exec(before)
  if (!passage) return null
  return { what: 'passages', ...asked(passage, passage[0].startsWith('[') ? '[^' : '^') }
}

/**
 * Completes `@` actors, `#` meetings, `[[` notes and articles, `^` passages to cite. Main chooses and
 * orders; an answer that comes after more was typed is dropped by the editor. A text does not link to
 * itself: the record of id `ownId` is left out.
 */
export function referenceCompletion(
  client: Client,
  chosen: (passage: SourcedPassage) => void,
  ownId: string | null = null,
): CompletionSource {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const line = context.state.doc.lineAt(context.pos)
    const wanted = wantedBy(context.state.sliceDoc(line.from, context.pos))
    if (!wanted) return null
    const { words } = wanted
    const options =
      wanted.what === 'records'
        ? (await client.notes.complete({ kinds: wanted.kinds, words }))
            .filter(({ id }) => id !== ownId)
            .map((target): Completion => ({
              label: target.label,
              detail: target.detail,
              apply: inserting(writeRecordLink(target)),
            }))
        : (await client.notes.completePassage({ words })).map((passage): Completion => ({
            label: shorten(passage.quote),
            detail: sourceText(passage),
            apply: (view, completion, from, to) => {
              chosen(passage)
              inserting(writeCitation(passage.id))(view, completion, from, to)
            },
          }))
    if (context.aborted || options.length === 0) return null
    return { from: context.pos - wanted.length, options, filter: false }
  }
}

function inserting(text: string) {
  return (view: EditorView, _completion: Completion, from: number, to: number): void => {
    view.dispatch({
      changes: { from, to, insert: text },
      selection: { anchor: from + text.length },
      userEvent: 'input.complete',
    })
  }
}

function shorten(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim()
  return line.length <= 90 ? line : `${line.slice(0, 89).trimEnd()}…`
}
