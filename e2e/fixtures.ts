import AxeBuilder from '@axe-core/playwright'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  _electron,
  type ElectronApplication,
  expect,
  type Page,
  test as base,
} from 'playwright/test'

const projectFolder = join(import.meta.dirname, '..')

/** The application running, with its one window. */
export type Running = { app: ElectronApplication; window: Page }

export type LaunchOptions = {
  /** Further switches of the command line. */
  args?: string[]
  /** Errors in the console that the test is about. */
  expectErrors?: boolean
}

type Fixtures = {
  /** Where this test's application keeps its data: empty at first, gone afterwards. */
  dataFolder: string
  /** Starts the application on the data folder; may be called again after it was closed or killed. */
  launch: (options?: LaunchOptions) => Promise<Running>
  /** The application, started with nothing special. */
  running: Running
}

/** Tests on the real application. Any console error and any request to the network fails the test. */
export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright asks for the pattern
  dataFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-e2e-'))
    await use(folder)
    await removeFolder(folder)
  },

  launch: async ({ dataFolder }, use) => {
    const started: ChildProcess[] = []
    const problems: string[] = []
    await use(async (options = {}) => {
      const app = await _electron.launch({
        executablePath: runtime(),
        args: [
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          projectFolder,
          `--user-data-dir=${dataFolder}`,
          ...(options.args ?? []),
        ],
        env: { ...environment(), LANGUAGE: 'fr', LANG: 'fr_FR.UTF-8' },
      })
      started.push(app.process())
      const window = await app.firstWindow()
      window.on('console', (message) => {
        if (message.type() === 'error' && options.expectErrors !== true)
          problems.push(`console: ${message.text()} (${message.location().url})`)
      })
      window.on('pageerror', (error) => problems.push(`page: ${error.message}`))
      window.on('request', (request) => {
        if (!/^(app|data|blob):/.test(request.url())) problems.push(`request: ${request.url()}`)
      })
      return { app, window }
    })
    for (const child of started) await stop(child)
    expect(problems).toEqual([])
  },

  running: async ({ launch }, use) => {
    await use(await launch())
  },
})

export { expect }

/** Removes a folder that processes of a killed application may still be writing to. */
async function removeFolder(folder: string): Promise<void> {
  await expect(() => rm(folder, { recursive: true, force: true })).toPass({ timeout: 20_000 })
}

/** Ends the application without asking it, as a test's end may find it in any state. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

/** The Electron that runs the application. */
export function runtime(): string {
  const executable = process.env['ELECTRON_EXEC_PATH']
  if (executable === undefined) throw new Error('run the end-to-end tests with npm test')
  return executable
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  )
}

/** Fails when axe finds a breach of WCAG 2.2 A or AA in what the window shows. */
export async function expectAccessible(window: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page: window })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => ({
      id,
      where: nodes.map((node) => node.html.slice(0, 160)),
    })),
  ).toEqual([])
}

/** Makes the next save dialogs answer this path. */
export async function answerSaveDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
}

/** An article of the sample dossier, as text. */
export function sampleArticle(file: string): string {
  return readFileSync(join(projectFolder, 'resources', 'sample-dossier', file), 'utf8')
}
