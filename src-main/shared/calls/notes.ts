import { z } from 'zod'
import { sourcedPassage } from '../article.ts'
import { call } from '../call.ts'
import { id } from '../identity.ts'
import { language } from '../language.ts'
import { linkKinds } from '../markdown/references.ts'
import { linkTarget, note, noteSummary, unlinkedMention } from '../note.ts'
import { created, nothing, one } from './common-shapes.ts'

const linkKind = z.enum(linkKinds)

export const notesApi = {
  list: call(nothing, z.array(noteSummary)),
  open: call(one, note),
  create: call(z.object({ title: z.string(), body: z.string().default(''), language }), created),
  /** Answers once the words are on disk. */
  save: call(
    z.object({ id, title: z.string(), body: z.string(), language }),
    z.object({ updatedAt: z.iso.datetime() }),
  ),
  remove: call(one, nothing),
  /** Targets for `@`, `#` and `[[`, best first. */
  complete: call(
    z.object({
      kinds: z.array(z.enum(['actor', 'meeting', 'note', 'article'])),
      words: z.string(),
      /** Records that the text links to already, and those opened lately, the latest first. */
      linked: z.array(id).default([]),
      recent: z.array(id).default([]),
      /** The meeting that the text briefs. */
      meetingId: id.nullable().default(null),
    }),
    z.array(linkTarget),
  ),
  /** Passages to cite, best first: those matching the words, else the latest. */
  completePassage: call(z.object({ words: z.string() }), z.array(sourcedPassage)),
  /** The Markdown as safe HTML, citations numbered, for the preview. */
  preview: call(z.object({ body: z.string(), language }), z.object({ html: z.string() })),
  /**
   * Where notes name a record without a link, note by note, the latest first: an actor by any of its names, the others
   * by their title, if it is more than a word.
   */
  unlinked: call(one.extend({ kind: linkKind }), z.array(unlinkedMention)),
  /** Makes such places links to the record, all or none: refused with `conflict` when one is there no longer. */
  linkMentions: call(
    z.object({
      id,
      kind: linkKind,
      mentions: z.array(unlinkedMention.pick({ noteId: true, start: true, end: true })).min(1),
    }),
    z.object({ linked: z.int() }),
  ),
  backlinks: call(
    z.object({ kind: z.enum(['actor', 'meeting', 'note', 'article']), id }),
    z.array(z.object({ kind: z.enum(['note', 'briefing']), id, title: z.string() })),
  ),
} as const
