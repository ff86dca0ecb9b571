import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleImport } from '../../../src-main/articles/import-articles.ts'
import { importJobs } from '../../../src-main/articles/import-jobs.ts'
import { filesPicked, listFolder } from '../../../src-main/articles/list-folder.ts'
import { guessLanguage } from '../../../src-main/extracting/language.ts'
import { tokenise } from '../../../src-main/extracting/tokens.ts'
import { readerHere } from '../../../src-main/importing/read-file.ts'
import { importJob } from '../../../src-main/jobs/import-job.ts'
import { AppError } from '../../../src-main/shared/app-error.ts'
import type { ImportProgress } from '../../../src-main/shared/import.ts'
import { openStore } from '../../../src-main/store/open-store.ts'
import { memoryOf, noMemory } from './memory-of.ts'
import { longestBlock } from './longest-block.ts'
import { readAlone } from './read-alone.ts'
import { storePrint } from './store-print.ts'
import type { Format } from './write-story.ts'

/** Time in milliseconds, memory at its peak in megabytes. */
export type Read = { files: number; milliseconds: number; memory: number }
export type Imported = {
  progress: ImportProgress
  milliseconds: number
  main: number
  reader: number
  /** Most work the thread did without a pause, in milliseconds of its own time, not of the clock's. */
  longest: number
}
export type TwoRuns = { first: Imported; second: Imported; unchanged: boolean; commit: number }

const languageOf = (text: string) => guessLanguage(tokenise(text))

/** Reads the files of a format in this process, by the library alone or by our reader. */
export async function readFormat(folder: string, format: Format, alone: boolean): Promise<Read> {
  const listed = (await listFolder(folder)).filter(({ name }) => name.endsWith(`.${format}`))
  const ours = readerHere(languageOf)
  const library = readAlone[format]
  const read = async (name: string, bytes: Uint8Array): Promise<unknown> =>
    alone ? await library?.(bytes) : await ours({ name, bytes })
  const files = listed.map(({ name, path }) => ({
    name,
    bytes: new Uint8Array(readFileSync(path)),
  }))
  // The first of a kind loads the library.
  for (const { name, bytes } of files.slice(0, 2)) await read(name, bytes).catch(declared)
  const start = performance.now()
  for (const { name, bytes } of files) await read(name, bytes).catch(declared)
  const milliseconds = performance.now() - start
  return { files: files.length, milliseconds, memory: process.resourceUsage().maxRSS / 1024 }
}

/** Among the files are broken ones: libraries throw at them, our readers declare it. */
function declared(error: unknown): void {
  if (!(error instanceof Error) && !(error instanceof AppError)) throw error
}

/** Imports the folder into a store on disk, and again, as the application does. */
export async function importTwice(folder: string, stores: string): Promise<TwoRuns> {
  const store = openStore({ path: join(stores, 'aide-memoire.db') })
  const reading = importJob(languageOf)
  const importing = articleImport(store, languageOf, reading.read)
  const jobs = importJobs(store, {
    importFile: importing.importFile,
    extract: () => undefined,
    announce: () => undefined,
  })
  async function once(): Promise<Imported> {
    const peak = noMemory()
    const held = longestBlock()
    const look = setInterval(() => memoryOf(process.pid, peak), 1000)
    const start = performance.now()
    const { files } = (await filesPicked('folder', [folder])) ?? { files: [] }
    const { id, ended } = jobs.start('presse', files)
    await ended
    const milliseconds = performance.now() - start
    clearInterval(look)
    memoryOf(process.pid, peak)
    return {
      progress: jobs.progress(id),
      milliseconds,
      longest: held(),
      main: peak.main,
      reader: peak.reader,
    }
  }
  try {
    const first = await once()
    const print = JSON.stringify(storePrint(store))
    const second = await once()
    const unchanged = JSON.stringify(storePrint(store)) === print
    return { first, second, unchanged, commit: commitCost(store) }
  } finally {
    reading.stop()
    store.close()
  }
}

/** Median time of a commit that writes next to nothing, in milliseconds: what flushing to disk costs. */
function commitCost({ db }: ReturnType<typeof openStore>): number {
  db.exec('CREATE TABLE flushed (at REAL)')
  const write = db.prepare('INSERT INTO flushed VALUES (?)')
  const times = Array.from({ length: 101 }, () => {
    const start = performance.now()
    write.run(start)
    return performance.now() - start
  })
  return times.sort((one, other) => one - other)[50] ?? 0
}
