import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type ElectronApplication, _electron, type Page } from 'playwright'
import { build } from 'vite'
import { askMain } from '../press/in-the-page.ts'
import type { TraceEvent } from './per-key.ts'
import { longNote } from './long-note.ts'

const project = new URL('../../../', import.meta.url).pathname
const sentence = 'La délégation a confirmé que les travaux reprendraient au printemps. '
const keysARun = 60
/** Between two keys: long enough for all that a key sets off to be over, and for saves to come between. */
const betweenKeys = 90

/** The application with a long note open, in which either editor can be typed into. */
export async function openDesk(dataFolder: string, length: number) {
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
  const call = <Answer>(group: string, method: string, input: object): Promise<Answer> =>
    page.evaluate(askMain, { group, method, input }) as Promise<Answer> // as the contract says
  const { body, references } = await longNote(call, length)
  await call('notes', 'create', { title: 'Un long dossier', body, language: 'fr' })
  const plain = await plainEditor()
  await page.evaluate(plain)
  await page.keyboard.press('Control+6')
  await page.getByRole('option', { name: /Un long dossier/ }).click()
  const text = page.getByRole('textbox', { name: 'Texte de la note' })
  await text.waitFor()
  await text.evaluate(caretInTheMiddle)
  const traces = join(dataFolder, 'trace.json')

  return {
    page,
    size: body.length,
    references,
    /** Types a run of keys into one of the editors; answers with the trace of it. */
    async type(editor: 'ours' | 'plain'): Promise<TraceEvent[]> {
      if (editor === 'plain') await page.evaluate(openPlain, { body, caret: middleOf(body) })
      else await text.focus()
      // What opening set off is over, and the code is warm.
      await typeKeys(page, 12)
      await setTimeout(1500)
      await startTracing(app)
      await typeKeys(page, keysARun)
      const events = await stopTracing(app, traces)
      if (editor === 'plain') await page.evaluate(closePlain)
      return events
    },
    async close(): Promise<void> {
      app.process().kill('SIGKILL')
      await app.close().catch(() => undefined)
    },
  }
}

async function typeKeys(page: Page, count: number): Promise<void> {
  for (let typed = 0; typed < count; typed++) {
    await page.keyboard.type(sentence.charAt(typed % sentence.length))
    await setTimeout(betweenKeys)
  }
}

async function startTracing(app: ElectronApplication): Promise<void> {
  await app.evaluate(async ({ contentTracing }) => {
    await contentTracing.startRecording({
      included_categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
      excluded_categories: ['*'],
    })
  })
}

async function stopTracing(app: ElectronApplication, path: string): Promise<TraceEvent[]> {
  await app.evaluate(async ({ contentTracing }, to) => {
    await contentTracing.stopRecording(to)
  }, path)
  const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: TraceEvent[] }
  return traceEvents
}

/** Plain CodeMirror as one script. */
async function plainEditor(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: join(project, 'e2e', 'bench', 'typing', 'plain-editor.ts'),
        formats: ['iife'],
        name: 'plainEditor',
      },
    },
  })
  const [bundle] = Array.isArray(built) ? built : [built]
  if (!('output' in bundle)) throw new Error('nothing was built')
  return bundle.output[0].code
}

function middleOf(body: string): number {
  return body.indexOf('\n\n', body.length / 2)
}

type InPage = {
  openPlainEditor: (text: string, caret: number) => void
  closePlainEditor: () => void
}

function openPlain({ body, caret }: { body: string; caret: number }): void {
  const here = globalThis as unknown as InPage // what plain-editor.ts left
  here.openPlainEditor(body, caret)
}

function closePlain(): void {
  const here = globalThis as unknown as InPage // what plain-editor.ts left
  here.closePlainEditor()
}

/** Puts the caret at the end of a paragraph in the middle of a CodeMirror editor, and it into view. */
function caretInTheMiddle(content: Element): void {
  type Tile = { view: EditorViewLike }
  type EditorViewLike = {
    state: { doc: { lineAt(at: number): { to: number; text: string }; length: number } }
    dispatch(what: object): void
    focus(): void
  }
  const { view } = (content as unknown as { cmTile: Tile }).cmTile // CodeMirror's way to its view
  const { doc } = view.state
  let line = doc.lineAt(Math.floor(doc.length / 2))
  while (line.text === '' || line.text.startsWith('#')) line = doc.lineAt(line.to + 1)
  view.dispatch({ selection: { anchor: line.to }, scrollIntoView: true })
  view.focus()
}

function environment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  )
  return { ...Object.fromEntries(kept), LANGUAGE: 'fr', LANG: 'fr_FR.UTF-8' }
}
