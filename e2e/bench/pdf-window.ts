import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { longBriefingId, longStore } from '../../src-main/exporting/long-briefing.ts'
import { middle } from './typing/per-key.ts'

/*
 * What a briefing of 2, 20 and 200 pages costs as PDF, three ways in one run, medians of PDF_RUNS (3): our export as
 * the window asks for it, with everything on; Chromium's plain print of the same document exported as HTML, once, without
 * hyphens, the page numbers of the contents and all that is mended after; the same Markdown through pandoc and WeasyPrint where they are
 * installed, as one command from its start. Ratios and sizes beside them.
 */
const runs = Number(process.env['PDF_RUNS'] ?? 3)
const project = new URL('../../', import.meta.url).pathname
const run = promisify(execFile)
const hasPandoc = ['pandoc', 'weasyprint'].every(
  (one) => spawnSync(one, ['--version']).status === 0,
)

type Route = { times: number[]; bytes: number }

for (const pages of [2, 20, 200]) {
  const folder = mkdtempSync(join(tmpdir(), 'aide-bench-'))
  try {
    await compare(folder, pages)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function compare(folder: string, pages: number): Promise<void> {
  const data = join(folder, 'data')
  mkdirSync(data)
  longStore(join(data, 'aide-memoire.db'), 'fr', pages).close()
  const [html, markdown] = [join(folder, 'note.html'), join(folder, 'note.md')]
  const given = ['export', longBriefingId, '--store', data, '--html', html, '--md', markdown]
  await run(process.execPath, [join(project, 'out', 'main', 'cli.js'), ...given])

  const ours: Route = { times: [], bytes: 0 }
  const plain: Route = { times: [], bytes: 0 }
  const pandoc: Route = { times: [], bytes: 0 }
  const app = await launch(data)
  let printed = 0
  try {
    const window = await app.firstWindow()
    await window.getByRole('navigation').first().waitFor()
    // What starting set off is over, and the code is warm.
    await ourExport(window)
    for (let turn = 0; turn < runs; turn++) {
      const exported = await ourExport(window)
      printed = exported.pages
      add(ours, exported)
      add(plain, await plainPrint(app, readFileSync(html, 'utf8')))
      if (hasPandoc) add(pandoc, await throughPandoc(folder, markdown))
    }
  } finally {
    app.process().kill('SIGKILL')
    await app.close().catch(() => undefined)
  }
  line(`${printed} pages, ${runs} runs:`)
  tell('our export', ours, ours)
  tell('plain print, one pass', plain, ours)
  if (hasPandoc) tell('pandoc + WeasyPrint', pandoc, ours)
  else line('  pandoc + WeasyPrint: not installed (Debian: pandoc, weasyprint)')
}

function launch(data: string): Promise<ElectronApplication> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  return _electron.launch({
    executablePath: process.execPath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...[project, `--user-data-dir=${data}`],
    ],
    env: env as Record<string, string>,
  })
}

type Exported = { time: number; bytes: number; pages: number }

/** The call of the preview: all of the export but the writing of the file. */
async function ourExport(window: Page): Promise<Exported> {
  const start = performance.now()
  const told = await window.evaluate(async (id) => {
    const { bridge } = globalThis as unknown as Bridged // what the preload exposes
    const { value } = await bridge.call('briefings', 'pages', { id })
    // The bytes would take longer to this process than to the window.
    return { pages: value.pages, bytes: value.bytes.length }
  }, longBriefingId)
  return { time: performance.now() - start, ...told }
}

type Bridged = {
  bridge: {
    call: (
      group: string,
      method: string,
      input: object,
    ) => Promise<{ value: { pages: number; bytes: Uint8Array } }>
  }
}

/** One `printToPDF` of the page in a hidden window of the same application, tags and outline on. */
function plainPrint(app: ElectronApplication, html: string): Promise<Omit<Exported, 'pages'>> {
  return app.evaluate(async ({ BrowserWindow, session }, page) => {
    const start = performance.now()
    const closed = session.fromPartition(`bench-${start}`)
    closed.protocol.handle(
      'app',
      () => new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
    )
    const window = new BrowserWindow({ show: false, webPreferences: { session: closed } })
    try {
      await window.loadURL('app://document/bench')
      const bytes = await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      })
      return { time: performance.now() - start, bytes: bytes.length }
    } finally {
      window.destroy()
    }
  }, html)
}

async function throughPandoc(folder: string, markdown: string): Promise<Omit<Exported, 'pages'>> {
  const start = performance.now()
  const pdf = join(folder, 'pandoc.pdf')
  await run('pandoc', [markdown, '-o', pdf, '--pdf-engine=weasyprint', '--toc'], { cwd: folder })
  return { time: performance.now() - start, bytes: statSync(pdf).size }
}

function add(route: Route, { time, bytes }: Omit<Exported, 'pages'>): void {
  route.times.push(time)
  route.bytes = bytes
}

function tell(what: string, route: Route, ours: Route): void {
  const [time, own] = [middle(route.times), middle(ours.times)]
  const ratio = route === ours ? '' : `; ours takes × ${(own / time).toFixed(2)} of its time`
  const size = route === ours ? '' : `, × ${(ours.bytes / route.bytes).toFixed(2)} of its size`
  line(
    `  ${what.padEnd(22)} ${(time / 1000).toFixed(2)} s, ${Math.round(route.bytes / 1000)} kB${ratio}${size}`,
  )
}

function line(text: string): void {
  process.stdout.write(`${text}\n`)
}
