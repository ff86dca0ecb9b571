import { z } from 'zod'
import { importOutcome } from './article.ts'
import { id, instant, recordKind, sha256 } from './identity.ts'

/** How far an import of one or more files has come; kept after its end as the head of its report. */
export const importProgress = z.object({
  id,
  /** What was imported: the name of a folder, or of the only file; empty for several files. */
  source: z.string(),
  total: z.int(),
  /** Files dealt with. */
  done: z.int(),
  /** Name of the file being read; null between files and after the end. */
  current: z.string().nullable(),
  imported: z.int(),
  duplicate: z.int(),
  updated: z.int(),
  failed: z.int(),
  startedAt: instant,
  /** Null while it runs, or when the application was closed before its end. */
  endedAt: instant.nullable(),
  cancelled: z.boolean(),
  /** Why it stopped before its end, other than being cancelled: a code of the catalogue and its details. */
  error: z.object({ code: z.string(), detail: z.record(z.string(), z.string()) }).nullable(),
})
export type ImportProgress = z.output<typeof importProgress>

/** What became of each file of an import. */
export const importReport = importProgress.extend({ outcomes: z.array(importOutcome) })
export type ImportReport = z.output<typeof importReport>

/** Values a proposal may give to a record that stands already; `articles.value.<name>` in the catalogue. */
export const singleValue = z.enum([
  'name',
  'acronym',
  'country',
  'rank',
  'title',
  'organisation',
  'firstSeenOn',
  'lastSeenOn',
  'status',
  'date',
  'place',
  'saidOn',
])
export type SingleValue = z.output<typeof singleValue>

const told = z.object({ kind: recordKind, id, label: z.string() })

/** A version of an article that an import brought, by its original file. */
export const takenVersion = z.object({ articleId: id, originalHash: sha256 })
export type TakenVersion = z.output<typeof takenVersion>

/** What is taken back: articles whole, and versions that came to articles the record had. */
export const takenBack = z.object({
  articleIds: z.array(id),
  versions: z.array(takenVersion),
})

/** What taking an import back would do, told before it is done. */
export const removal = z.object({
  articles: z.array(z.object({ id, title: z.string() })),
  /** Articles that lose a version; `isCurrent` when the earlier one is shown again. */
  versions: z.array(takenVersion.extend({ title: z.string(), isCurrent: z.boolean() })),
  passages: z.int(),
  /** Citations in notes and briefings that would lose their source. */
  citations: z.int(),
  /** Records that nothing else confirms. */
  removed: z.array(told),
  /** Values of records that stay, which nothing else gives: what they are, and what stands in their place. */
  values: z.array(
    told.extend({
      attribute: singleValue,
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
  /** Records the articles support that stay, and why. */
  kept: z.array(told.extend({ because: z.enum(['otherSource', 'edited', 'mentioned', 'needed']) })),
})
export type Removal = z.output<typeof removal>

/** A file that waits in the watched folder. */
export const waitingFile = z.object({
  /** Path within the folder. */
  name: z.string(),
  byteLength: z.int(),
  modifiedAt: instant,
})
export type WaitingFile = z.output<typeof waitingFile>

/** The tray: what waits in the watched folder. */
export const tray = z.object({
  /** Null when no folder is watched. */
  folder: z.string().nullable(),
  /** False when the folder cannot be read now: unplugged, removed, refused. */
  reachable: z.boolean(),
  files: z.array(waitingFile),
})
export type Tray = z.output<typeof tray>
