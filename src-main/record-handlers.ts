import { app, type BrowserWindow, shell } from 'electron'
import { join } from 'node:path'
import { actorCalls } from './actors/actors-calls.ts'
import { assertionCalls } from './assertions/assertions-calls.ts'
import { articlesCalls } from './articles/articles-calls.ts'
import { articleImport } from './articles/import-articles.ts'
import { importJobs } from './articles/import-jobs.ts'
import { importsCalls } from './articles/imports-calls.ts'
import { filesPicked } from './articles/list-folder.ts'
import { readSampleDossier } from './articles/sample-dossier.ts'
import { watchedFolder } from './articles/watched-folder.ts'
import { briefingCalls } from './briefings/briefings-calls.ts'
import { exporting } from './exporting/export-briefing.ts'
import { outletCalls } from './exporting/outlets.ts'
import type { Finished, FinishQuestion } from './exporting/pdf/finish-pdf.ts'
import { writeFileSafely } from './exporting/write-file-safely.ts'
import { evidenceCalls } from './exporting/evidence/evidence-calls.ts'
import { readerCalls } from './exporting/readers/reader-calls.ts'
import { recordCalls } from './exporting/record/record-calls.ts'
import { guessLanguage } from './extracting/language.ts'
import { shippedWords } from './extracting/shipped-words.ts'
import { tokenise } from './extracting/tokens.ts'
import { historyCalls } from './history/history-calls.ts'
import { imagesCalls } from './images/images-calls.ts'
import { importableExtensions } from './importing/importers.ts'
import { modelStamp } from './extracting/local-model/model-files.ts'
import { askedWorker } from './jobs/asked-thread.ts'
import { extractionJob } from './jobs/extraction-job.ts'
import { importJob } from './jobs/import-job.ts'
import { preflightJob } from './jobs/preflight-job.ts'
import { recordExportJob } from './jobs/record-export-job.ts'
import { spellingJob } from './jobs/spelling-job.ts'
import { layoutCalls } from './layout/layout-calls.ts'
import { lexiconCalls } from './lexicon/lexicon-calls.ts'
import { factCalls } from './meetings/facts-calls.ts'
import { meetingCalls } from './meetings/meetings-calls.ts'
import { statementCalls } from './meetings/statements-calls.ts'
import { type Session } from './open-session.ts'
import { noteCalls } from './notes/notes-calls.ts'
import { preflightCalls } from './preflight/preflight-calls.ts'
import { proposalCalls } from './proposals/proposals-calls.ts'
import { proposer } from './proposals/proposer.ts'
import { searchCalls } from './search/search-calls.ts'
import { settingsCalls } from './settings/settings-calls.ts'
import { spellingCalls } from './spelling/spelling-calls.ts'
import type { Change } from './shared/change.ts'
import type { Handlers } from './shared/contract.ts'
import { translate } from './shared/messages/catalogue.ts'
import { readLength } from './shared/templates/length.ts'
import { shippedTemplates } from './templates/shipped-templates.ts'
import { templateCalls } from './templates/templates-calls.ts'
import { templateStore } from './templates/templates-store.ts'
import { pickArticles } from './window/pick-articles.ts'
import { pickingImages } from './window/pick-images.ts'
import { pickingTable, pickingTemplate } from './window/pick-one-file.ts'
import { printHidden } from './window/print-window.ts'
import { savingAs } from './window/save-as.ts'
import { report } from './report.ts'

/** The handlers of every call about the record. */
export function recordHandlers(
  { store, language, mark, recovery }: Session,
  window: BrowserWindow,
  tell: (change: Change) => void,
  resources: string,
): Omit<Handlers, 'application'> {
  const modelFolder = join(app.getPath('userData'), 'model')
  const extraction = extractionJob(
    join(import.meta.dirname, 'extract-worker.js'),
    modelFolder,
    modelStamp,
  )
  app.on('will-quit', () => void extraction.stop())
  const spelling = spellingJob(join(import.meta.dirname, 'spelling-worker.js'), {
    ...{ resources, storePath: store.path },
  })
  const checking = preflightJob(join(import.meta.dirname, 'preflight-worker.js'), {
    resources,
    storePath: store.path,
  })
  app.on('will-quit', () => void checking.stop())
  store.operations.onCommit((change) => spelling.heard(change))
  app.on('will-quit', () => void spelling.stop())
  const languageOf = (text: string) => guessLanguage(tokenise(text))
  const reading = importJob(languageOf)
  app.on('will-quit', () => reading.stop())
  const finishing = askedWorker<FinishQuestion, Finished>(
    join(import.meta.dirname, 'finish-pdf-worker.js'),
    {},
  )
  app.on('will-quit', () => void finishing.stop())
  const exports = exporting(store, {
    print: printHidden,
    finish: (printed, document, at) => finishing.ask({ printed, document, at }),
    resources,
  })
  const shipped = shippedTemplates(resources)
  const propose = proposer(store, extraction.extract, language)
  // One article after another: a folder of thousands is not held in memory.
  let extracting: Promise<void> = Promise.resolve()
  const extractLater = (articleId: string, operation: number | null): void => {
    extracting = extracting
      .then(() => propose(articleId, operation))
      .catch((error: unknown) => report('extraction failed', error))
  }
  const importing = articleImport(store, languageOf, reading.read)
  const jobs = importJobs(store, {
    importFile: (file, options) => importing.importFile(file, options),
    extract: extractLater,
    announce: (id) => tell([{ kind: 'jobs', ids: [id] }]),
  })
  const watched = watchedFolder(store, jobs, () => tell([{ kind: 'jobs', ids: [] }]))
  watched.start()
  app.on('will-quit', () => watched.stop())
  const limitOf = store.db
    .prepare<[string], string>('SELECT lengthLimit FROM briefings WHERE id = ?')
    .pluck()
  /** Pages are counted, on the real print, only where the length is told in pages. */
  const examine = async (id: string) => {
    const inPages = readLength(limitOf.get(id) ?? '')?.unit === 'pages'
    return checking.examine(id, inPages ? await exports.bodyPages(id) : null)
  }
  const notes = noteCalls(store, language)
  const preflight = preflightCalls(store, examine)
  const briefings = briefingCalls(
    store,
    {
      ...outletCalls(exports, {
        askPath: savingAs(window, language),
        showFile: (path) => shell.showItemInFolder(path),
      }),
      ...evidenceCalls(store, exports, {
        askPath: savingAs(window, language),
        announce: () => tell([{ kind: 'jobs', ids: ['evidence'] }]),
      }),
      ...readerCalls(store.db, exports, {
        askPath: savingAs(window, language),
        writeFile: writeFileSafely,
      }),
    },
    templateStore(store, shipped),
    {
      examine: async (id) => (await preflight.examine({ id })).findings,
      print: (id) => exports.pdf(id),
      askPath: savingAs(window, language),
      writeFile: writeFileSafely,
    },
  )
  return {
    articles: articlesCalls(store, {
      guessLanguage: languageOf,
      readFile: reading.read,
      askPath: savingAs(window, language),
      sampleFiles: () => readSampleDossier(join(resources, 'sample-dossier')),
      extract: extractLater,
    }),
    imports: importsCalls(store, {
      jobs,
      watched,
      askFolder: async () => (await pickArticles(window, language(), 'folder', []))[0] ?? null,
      pick: async (what) =>
        filesPicked(what, await pickArticles(window, language(), what, importableExtensions)),
      askPath: savingAs(window, language),
      language,
      extract: extractLater,
      report: (error) => report('import failed', error),
    }),
    proposals: proposalCalls(store, extractLater, shippedWords(resources)),
    actors: actorCalls(store),
    assertions: assertionCalls(store),
    meetings: meetingCalls(store),
    statements: statementCalls(store),
    facts: factCalls(store),
    notes: {
      ...notes,
      save: mark.keeping(notes.save, ({ id, title, body }) => ({ kind: 'notes', id, title, body })),
    },
    images: imagesCalls(store, pickingImages(window, language)),
    briefings: {
      ...briefings,
      saveSection: mark.keeping(briefings.saveSection, ({ id, heading, body }) => ({
        ...{ kind: 'briefingSections', id, title: heading, body },
      })),
    },
    preflight,
    templates: templateCalls(store, {
      shipped,
      askPath: savingAs(window, language),
      askFile: pickingTemplate(window, language),
      writeFile: writeFileSafely,
      language,
    }),
    search: searchCalls(store),
    lexicon: lexiconCalls(store, {
      askPath: savingAs(window, language),
      askFile: pickingTable(window, language),
      language,
      extract: extractLater,
    }),
    spelling: spellingCalls(store, spelling),
    record: recordCalls({
      askPath: savingAs(window, language),
      start: recordExportJob(join(import.meta.dirname, 'record-export-worker.js'), store.path),
      now: store.now,
      fileName: () => translate(language(), 'recordExport.fileName'),
      announce: () => tell([{ kind: 'jobs', ids: ['recordExport'] }]),
    }),
    history: historyCalls(store, language, recovery),
    layout: layoutCalls(store),
    settings: settingsCalls(store, {
      onWrite: () => tell([{ kind: 'settings', ids: [] }]),
      modelFolder,
      modelState: extraction.modelState,
      openFolder: (path) => void shell.openPath(path),
    }),
  }
}
