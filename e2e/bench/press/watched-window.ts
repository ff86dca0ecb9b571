import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type Electron from 'electron'
import { _electron } from 'playwright'
import type { ImportProgress } from '../../../src-main/shared/import.ts'
import { askMain, beginWatching, endWatching } from './in-the-page.ts'
import { type Memory, memoryOf, noMemory } from './memory-of.ts'

/** What was seen of the application while something went on; times in milliseconds. */
export type Watched = {
  seconds: number
  /** Time between two frames. */
  frames: { values: number[] }
  /** Tasks of the page's own longer than 50 ms: what makes a frame late that the machine does not. */
  tasks: { values: number[] }
  /** From a key to the frame that shows it. */
  keys: { values: number[] }
  /** The time of a call to main that does nothing there. */
  calls: { values: number[] }
  /** Most work of main without a pause, in its thread's own time. */
  blocks: number
  /** What the page's thread worked, and waited for a processor that others had; 0 where /proc does not tell. */
  turns: { worked: number; waited: number }
  memory: Memory & { window: number }
}

const project = new URL('../../../', import.meta.url).pathname
const sentence = 'On tape une note pendant que la presse arrive, et rien ne doit se perdre. '
/** Between two keys: about what a quick typist needs. */
const betweenKeys = 80

/** The application on an empty store, with a note in which somebody keeps typing. */
export async function startTyping(dataFolder: string) {
  const app = await _electron.launch({
    executablePath: process.execPath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...[project, `--user-data-dir=${dataFolder}`],
    ],
    env: environment(),
  })
  const page = await app.firstWindow()
  await page.getByRole('heading', { name: 'Commencez par un article' }).waitFor()
  await page.keyboard.press('Control+n')
  const note = page.getByRole('textbox', { name: 'Texte de la note' })
  await note.focus()

  const { pid } = await persistently(() => app.evaluate(findWindow))

  let typed = 0
  let typing = true as boolean // changed by what follows, which the compiler does not see
  const typist = (async () => {
    for (; typing; typed++) {
      await page.keyboard.type(sentence.charAt(typed % sentence.length))
      await setTimeout(betweenKeys)
    }
  })()

  const call = <Answer>(group: string, method: string, input: object): Promise<Answer> =>
    page.evaluate(askMain, { group, method, input }) as Promise<Answer> // as the contract says

  return {
    pause: (milliseconds: number) => setTimeout(milliseconds),
    /** Watches while the work goes on. */
    async watch(work: () => Promise<unknown>): Promise<Watched> {
      await page.evaluate(beginWatching)
      await persistently(() => app.evaluate(beginMeasuring))
      const memory = { ...noMemory(), window: 0 }
      const before = turnsOf(pid)
      const start = performance.now()
      let going = true as boolean // changed below, which the compiler does not see
      const looking = (async () => {
        while (going) {
          memoryOf(app.process().pid ?? 0, memory)
          const { megabytes } = await persistently(() => app.evaluate(findWindow))
          memory.window = Math.max(memory.window, megabytes)
          await setTimeout(500)
        }
      })()
      await work()
      going = false
      await looking
      const seconds = (performance.now() - start) / 1000
      const blocks = await persistently(() => app.evaluate(endMeasuring))
      const after = turnsOf(pid)
      const turns = { worked: after.worked - before.worked, waited: after.waited - before.waited }
      return { seconds, ...(await page.evaluate(endWatching)), blocks, turns, memory }
    },
    /** Imports a folder as the person does who picks it, and waits for the end. */
    async importFolder(path: string): Promise<ImportProgress> {
      await persistently(() =>
        app.evaluate(({ dialog }, filePath) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
        }, path),
      )
      const { id } = await call<{ id: string }>('imports', 'pick', { what: 'folder' })
      for (;;) {
        const progress = await call<ImportProgress>('imports', 'progress', { id })
        if (progress.endedAt !== null) return progress
        await setTimeout(250)
      }
    },
    /** Waits until no more proposals come. */
    async extractionDone(): Promise<void> {
      let known = -1
      for (;;) {
        const { count } = await call<{ count: number }>('proposals', 'waiting', {})
        if (count === known) return
        known = count
        await setTimeout(2500)
      }
    },
    /** What the store holds, but for its notes. */
    async dossier(): Promise<object> {
      const articles = await call<{ id: string }[]>('articles', 'list', {})
      return { articles, ...(await call<object>('proposals', 'waiting', {})) }
    },
    /** Stops typing; whether the note says all that was typed, on the screen and in the store. */
    async everyWordIsKept(): Promise<boolean> {
      typing = false
      await typist
      await page
        .getByRole('status')
        .filter({ hasText: /^Enregistré$/ })
        .waitFor()
      const expected = sentence.repeat(Math.ceil(typed / sentence.length)).slice(0, typed)
      const [listed] = await call<{ id: string }[]>('notes', 'list', {})
      const { body } = await call<{ body: string }>('notes', 'open', { id: listed?.id ?? '' })
      return body.trimEnd() === expected.trimEnd()
    },
    async close(): Promise<void> {
      typing = false
      await typist.catch(() => undefined)
      app.process().kill('SIGKILL')
      await app.close().catch(() => undefined)
    },
  }
}

/** The window's own process, and what it holds. */
function findWindow({ app }: typeof Electron): { pid: number; megabytes: number } {
  const found = app.getAppMetrics().find(({ type }) => type === 'Tab')
  return { pid: found?.pid ?? 0, megabytes: Math.round((found?.memory.workingSetSize ?? 0) / 1024) }
}

/** How long the first thread of a process has worked and waited for its turn, in milliseconds. */
function turnsOf(pid: number): { worked: number; waited: number } {
  try {
    const [worked, waited] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')
    return { worked: Number(worked) / 1e6, waited: Number(waited) / 1e6 }
  } catch {
    return { worked: 0, waited: 0 }
  }
}

/** What main keeps while its longest block is measured, as in `longest-block.ts`. */
type Measuring = { blocks?: { longest: number; timer: NodeJS.Timeout } }

function beginMeasuring(): void {
  const here = globalThis as Measuring
  const worked = () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  }
  let before = worked()
  const blocks = {
    longest: 0,
    timer: setInterval(() => {
      const now = worked()
      blocks.longest = Math.max(blocks.longest, now - before)
      before = now
    }, 1),
  }
  here.blocks = blocks
}

function endMeasuring(): number {
  const { blocks } = globalThis as Measuring
  clearInterval(blocks?.timer)
  return blocks?.longest ?? 0
}

/** Playwright loses an answer of main when main collects its garbage meanwhile. */
async function persistently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let left = 4; ; left--) {
    try {
      return await ask()
    } catch (error) {
      if (left === 0 || !String(error).includes('garbage collected')) throw error
    }
  }
}

function environment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  )
  return { ...Object.fromEntries(kept), LANGUAGE: 'fr', LANG: 'fr_FR.UTF-8' }
}
