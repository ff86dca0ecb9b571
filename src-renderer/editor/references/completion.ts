import {
  closeCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  type CompletionSource,
} from '@codemirror/autocomplete'
import type { EditorState } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { SourcedPassage } from '../../../src-main/shared/article.ts'
import type { Client } from '../../../src-main/shared/contract.ts'
import {
  type LinkKind,
  writeCitation,
  writeRecordLink,
} from '../../../src-main/shared/markdown/references.ts'
import { fold } from '../../../src-main/shared/fold.ts'
import { t } from '../../lib/i18n.svelte.ts'
import { sourceText } from '../../record/source-text.svelte.ts'
import { type NewTarget, newTarget } from './new-target.ts'

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

/** What the text being written tells its completion, and what its completion does. */
export type Surroundings = {
  /** The record being written, which is not offered to link to. */
  ownId: string | null
  /** Ids of the records that the text links to. */
  linked: (state: EditorState) => readonly string[]
  /** Ids of the records opened lately, the latest first. */
  recent: () => readonly string[]
  /** The meeting that the text briefs. */
  meetingId: () => string | null
  /** Told of a passage that was chosen. */
  chosen: (passage: SourcedPassage) => void
  /** Makes a record; undefined when it could not be made. */
  create: (target: NewTarget) => Promise<{ id: string } | undefined>
}

/**
 * Completes `@` actors, `#` meetings, `[[` notes and articles, `^` passages to cite. Main chooses and
 * orders; an answer that comes after more was typed is dropped by the editor. Words that name no record yet are offered to be
 * made one.
 */
export function referenceCompletion(client: Client, surroundings: Surroundings): CompletionSource {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const line = context.state.doc.lineAt(context.pos)
    const wanted = wantedBy(context.state.sliceDoc(line.from, context.pos))
    if (!wanted) return null
    const options =
      wanted.what === 'records'
        ? await recordOptions(client, surroundings, wanted, context.state)
        : (await client.notes.completePassage({ words: wanted.words })).map(
            (passage): Completion => ({
              label: shorten(passage.quote),
              detail: sourceText(passage),
              apply: (view, completion, from, to) => {
                surroundings.chosen(passage)
                inserting(writeCitation(passage.id))(view, completion, from, to)
              },
            }),
          )
    if (context.aborted || options.length === 0) return null
    return { from: context.pos - wanted.length, options, filter: false }
  }
}

async function recordOptions(
  client: Client,
  { ownId, linked, recent, meetingId, create }: Surroundings,
  { kinds, words }: Extract<Wanted, { what: 'records' }>,
  state: EditorState,
): Promise<Completion[]> {
  const found = await client.notes.complete({
    kinds,
    words,
    linked: [...linked(state)],
    recent: [...recent()],
    meetingId: meetingId(),
  })
  const targets = found.filter(({ id }) => id !== ownId)
  const options = targets.map((target): Completion => ({
    label: target.label,
    detail: target.detail,
    apply: inserting(writeRecordLink(target)),
  }))
  const made = newTarget(kinds, words)
  const exists = targets.some(({ label }) => fold(label) === fold(made?.label ?? ''))
  if (made && !exists)
    options.push({
      label: t(createLabels[made.kind], { label: made.label }),
      apply: (view, _completion, from, to) => void createAndLink(view, made, create, from, to),
    })
  return options
}

const createLabels = {
  actor: 'editor.createActor',
  meeting: 'editor.createMeeting',
  note: 'editor.createNote',
} as const

/** Makes a record and links to it, unless the words are no longer there when it is made; the caret goes on after the link. */
async function createAndLink(
  view: EditorView,
  target: NewTarget,
  create: Surroundings['create'],
  from: number,
  to: number,
): Promise<void> {
  const before = view.state.sliceDoc(from, to)
  closeCompletion(view)
  const created = await create(target)
  if (!created || view.state.sliceDoc(from, to) !== before) return
  const link = writeRecordLink({ ...target, id: created.id })
  const { head } = view.state.selection.main
  view.dispatch({
    changes: { from, to, insert: link },
    selection: { anchor: head >= to ? head - to + from + link.length : head },
    userEvent: 'input.complete',
  })
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
