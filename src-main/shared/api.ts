import { z } from 'zod'
import { actorKind, actorSummary, openActor, position } from './actor.ts'
import {
  articleHeader,
  articleVersion,
  articleSummary,
  importOutcome,
  openArticle,
  passage,
  sourcedPassage,
} from './article.ts'
import {
  briefingDetails,
  briefingSection,
  briefingSummary,
  briefingTemplate,
  openBriefing,
} from './briefing.ts'
import { call } from './call.ts'
import { historyState, operation } from './history.ts'
import { id } from './identity.ts'
import { importProgress, importReport, removal, tray } from './import.ts'
import { language } from './language.ts'
import {
  capacity,
  fact,
  meetingDetails,
  meetingSummary,
  openMeeting,
  sourcedFact,
  statement,
} from './meeting.ts'
import { linkTarget, note, noteSummary } from './note.ts'
import { offeredCommand } from './offered-command.ts'
import { countryCode } from './proposal.ts'
import { decision, plannedChange, queueItem } from './review.ts'
import { searchHit, searchKind } from './search.ts'
import { settings } from './settings.ts'

const nothing = z.object({})
const one = z.object({ id })
const created = z.object({ id })

/**
 * Every call the window can make. Main's handlers and the window's client are types derived from
 * this list, so that adding a call here breaks compilation until both ends know it.
 */
export const api = {
  articles: {
    list: call(nothing, z.array(articleSummary)),
    open: call(one, openArticle),
    /** An earlier version, by its own id. */
    version: call(one, articleVersion.extend({ text: z.string() })),
    // An original to look at is no call: a frame that nothing can leave loads it from
    // `app://original/<SHA-256>` (window/own-protocol.ts).
    /** Main asks where to save the original file; null when the person cancels. */
    saveOriginal: call(one, z.object({ path: z.string().nullable() })),
    /** Pasted text. */
    importText: call(z.object({ text: z.string() }), importOutcome),
    importSample: call(nothing, z.array(importOutcome)),
    /** Corrects header fields; a new publication date runs extraction again for undecided items. */
    correct: call(z.object({ id, header: articleHeader.partial() }), nothing),
    remove: call(one, nothing),
    createPassage: call(
      z.object({ articleId: id, start: z.int().nonnegative(), end: z.int().positive() }),
      passage,
    ),
    passages: call(z.object({ ids: z.array(id) }), z.array(sourcedPassage)),
  },
  imports: {
    /** Starts an import of files dropped on the window: `add` hands them over, `finish` closes its report. */
    begin: call(z.object({ source: z.string(), total: z.int().positive() }), one),
    /** Answers once these files are in; stops early when the import is cancelled. */
    add: call(
      z.object({
        id,
        files: z.array(z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) })),
      }),
      importProgress,
    ),
    finish: call(one, importProgress),
    /** Main asks which files or folder, and answers once the import has begun; null when the person cancels. */
    pick: call(z.object({ what: z.enum(['files', 'folder']) }), z.object({ id: id.nullable() })),
    /** Stops after the file being read; what came in stays, and is recognised when run again. */
    cancel: call(one, nothing),
    /** Told to have moved on by the change `jobs`. */
    progress: call(one, importProgress),
    /** Latest first. */
    list: call(nothing, z.array(importProgress)),
    report: call(one, importReport),
    /** Main asks where to save the report as a table; null when the person cancels. */
    saveReport: call(one, z.object({ path: z.string().nullable() })),
    /** What waits in the watched folder; told to have changed by the change `jobs` without ids. */
    tray: call(nothing, tray),
    /** Main asks which folder to watch. */
    chooseWatched: call(nothing, nothing),
    stopWatching: call(nothing, nothing),
    /** Imports files of the tray, all when `names` is null; null when none of them waits. */
    takeIn: call(
      z.object({ names: z.array(z.string()).nullable() }),
      z.object({ id: id.nullable() }),
    ),
    /** Files leave the tray without being imported. */
    ignore: call(z.object({ names: z.array(z.string()) }), nothing),
    /** What `remove` would do. */
    removal: call(z.object({ articleIds: z.array(id) }), removal),
    /** Takes articles back with what only they confirm, in one operation. */
    remove: call(z.object({ articleIds: z.array(id) }), nothing),
  },
  proposals: {
    /** The review queue, of one article or of all, in reading order of importance; decided ones included on demand. */
    queue: call(
      z.object({ articleId: id.optional(), decided: z.boolean().default(false) }),
      z.array(queueItem),
    ),
    /** What accepting would change, with the value as proposed or as corrected. */
    plan: call(z.object({ id, value: z.unknown().optional() }), z.array(plannedChange)),
    /** Accepts as proposed, or as corrected when a value is given. */
    accept: call(z.object({ id, value: z.unknown().optional() }), decision),
    reject: call(one, decision),
    waiting: call(nothing, z.object({ count: z.int() })),
  },
  actors: {
    list: call(
      z.object({ kind: actorKind.optional(), asOf: z.iso.date().optional() }),
      z.array(actorSummary),
    ),
    open: call(one, openActor),
    create: call(
      z.object({ kind: actorKind, name: z.string().min(1), country: countryCode.nullable() }),
      created,
    ),
    edit: call(
      z.object({
        id,
        name: z.string().min(1),
        acronym: z.string().nullable(),
        country: countryCode.nullable(),
        description: z.string(),
      }),
      nothing,
    ),
    remove: call(one, nothing),
    addName: call(z.object({ actorId: id, name: z.string().min(1) }), created),
    removeName: call(one, nothing),
    /** Creates the position when it has no id. */
    setPosition: call(position.extend({ id: id.optional() }), created),
    removePosition: call(one, nothing),
  },
  meetings: {
    list: call(nothing, z.array(meetingSummary)),
    open: call(one, openMeeting),
    create: call(z.object({ title: z.string().min(1) }), created),
    edit: call(meetingDetails.partial().extend({ id }), nothing),
    remove: call(one, nothing),
    setParticipation: call(z.object({ meetingId: id, actorId: id, capacity }), created),
    removeParticipation: call(one, nothing),
  },
  statements: {
    set: call(statement.extend({ id: id.optional() }), created),
    remove: call(one, nothing),
  },
  facts: {
    /** The chronology, oldest first. */
    list: call(nothing, z.array(sourcedFact)),
    set: call(fact.omit({ createdAt: true }).extend({ id: id.optional() }), created),
    remove: call(one, nothing),
  },
  notes: {
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
      }),
      z.array(linkTarget),
    ),
    /** Passages to cite, best first: those matching the words, else the latest. */
    completePassage: call(z.object({ words: z.string() }), z.array(sourcedPassage)),
    /** The Markdown as safe HTML, citations numbered, for the preview. */
    preview: call(z.object({ body: z.string(), language }), z.object({ html: z.string() })),
    backlinks: call(
      z.object({ kind: z.enum(['actor', 'meeting', 'note', 'article']), id }),
      z.array(z.object({ kind: z.enum(['note', 'briefing']), id, title: z.string() })),
    ),
  },
  briefings: {
    list: call(nothing, z.array(briefingSummary)),
    open: call(one, openBriefing),
    /** Assembles from a meeting, or starts a blank one. */
    create: call(
      z.object({ template: briefingTemplate, meetingId: id.nullable(), language }),
      created,
    ),
    edit: call(briefingDetails.partial().extend({ id }), nothing),
    /** Answers once the words are on disk. */
    saveSection: call(
      briefingSection.pick({ id: true, heading: true, body: true }),
      z.object({ updatedAt: z.iso.datetime() }),
    ),
    addSection: call(z.object({ briefingId: id, heading: z.string() }), created),
    removeSection: call(one, nothing),
    /** `by` is -1 for up, 1 for down. */
    moveSection: call(z.object({ id, by: z.union([z.literal(-1), z.literal(1)]) }), nothing),
    remove: call(one, nothing),
    // The document as it will print is no call: a sandboxed frame loads it from
    // `app://document/<briefing id>` (window/own-protocol.ts; add `?…` to load it again).
    /** Main asks where to save; null when the person cancels. */
    exportPdf: call(one, z.object({ path: z.string().nullable(), pages: z.int() })),
    exportMarkdown: call(one, z.object({ path: z.string().nullable() })),
    /** Opens the folder of the file exported last. */
    showExported: call(one, nothing),
  },
  search: {
    /** Hits newest first; `ranked` asks for the best match first. */
    find: call(
      z.object({
        words: z.string(),
        kinds: z.array(searchKind).optional(),
        ranked: z.boolean().default(false),
        limit: z.int().min(1).max(200).default(50),
      }),
      z.object({ hits: z.array(searchHit), more: z.boolean() }),
    ),
  },
  history: {
    state: call(nothing, historyState),
    list: call(z.object({ limit: z.int().min(1).max(1000).default(200) }), z.array(operation)),
    undo: call(nothing, operation),
    redo: call(nothing, operation),
  },
  settings: {
    read: call(nothing, settings),
    write: call(settings.partial(), settings),
  },
  application: {
    about: call(
      nothing,
      z.object({
        version: z.string(),
        electron: z.string(),
        chromium: z.string(),
        sqlite: z.string(),
        dataFolder: z.string(),
      }),
    ),
    /** Asks the person, then opens the address in the system's browser; http and https only. */
    openExternal: call(z.object({ address: z.string() }), z.object({ opened: z.boolean() })),
    /** The window's commands, in the interface language: the native menu is made from them. */
    offerCommands: call(z.object({ commands: z.array(offeredCommand) }), nothing),
    /** The words are saved: the window may close. */
    quit: call(nothing, nothing),
  },
} as const

export type Api = typeof api
