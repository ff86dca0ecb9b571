import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureBuild } from './build.mjs'
import { openDisplay } from './display.mjs'
import { ensureModelRuntime } from './model-runtime.mjs'
import { inProject } from './project.mjs'
import { runQuietly } from './run.mjs'
import { SetUpError, silentScreen } from './screen.mjs'
import { runtimeEnvironment } from './set-up.mjs'
import { playwrightCounts, vitestCounts } from './test-counts.mjs'
import { unitCommand } from './unit.mjs'

/*
 * What `npm test` checks, in order. A step's `run` is given the runtime and the screen and answers
 * with how many things passed and failed and with all that was written; a check counts as one thing,
 * a step of tests as its tests. Those with `together` only read, and may run beside each other.
 */
export const testSteps = [
  check('format', 'formatting (prettier)', 'prettier/bin/prettier.cjs', [
    ...['--check', '--log-level', 'warn', '--cache', '--cache-location', cached('prettier')],
    '{src-main,src-renderer,e2e,scripts}/**/*.{ts,mjs,cjs,js,svelte,css,html,json}',
    '*.{ts,json}',
  ]),
  check('lint', 'rules of the language (eslint)', 'eslint/bin/eslint.js', [
    ...['--config', 'e2e/eslint.config.js', '--max-warnings', '0', '--cache'],
    ...['--cache-strategy', 'content', '--cache-location', cached('eslint')],
    ...[
      '--no-error-on-unmatched-pattern',
      'src-main',
      'src-renderer',
      'e2e',
      'scripts',
      'electron.vite.config.ts',
    ],
  ]),
  check('types-main', 'types of src-main', 'typescript/bin/tsc', ['--project', 'src-main']),
  check('types-e2e', 'types of e2e', 'typescript/bin/tsc', ['--project', 'e2e']),
  check(
    'svelte',
    'types and markup of src-renderer (svelte-check)',
    'svelte-check/bin/svelte-check',
    [
      ...['--workspace', 'src-renderer', '--tsconfig', './tsconfig.json'],
      ...['--output', 'human', '--fail-on-warnings'],
    ],
  ),
  check(
    'imports',
    'who imports whom (dependency-cruiser)',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    [
      ...['--config', 'e2e/import-rules.cjs', '--output-type', 'err-long'],
      ...['src-main', 'src-renderer'],
    ],
  ),
  check('dead-code', 'files, exports and packages nobody uses (knip)', 'knip/bin/knip.js', [
    '--no-progress',
  ]),
  { id: 'unit', title: 'unit tests (vitest, Electron as Node)', run: runUnitTests },
  { id: 'build', title: 'build (electron-vite)', run: runBuild },
  { id: 'e2e', title: 'end-to-end tests on the real application (playwright)', run: runEndToEnd },
]

/**
 * The steps a person asked for with `--only`, all of them without it.
 * @param {readonly string[]} args
 * @throws {SetUpError} on anything else, and on a step that does not exist
 */
export function chosenSteps(args) {
  if (args.length === 0) return testSteps
  const [option, value] = args[0].split('=', 2)
  const list = value ?? args[1]
  if (option !== '--only' || !list || args.length > (value === undefined ? 2 : 1)) {
    throw new SetUpError(`Not understood: ${args.join(' ')}\n${testHelp()}`)
  }
  return list.split(',').map((id) => {
    const step = testSteps.find((candidate) => candidate.id === id)
    if (!step) throw new SetUpError(`There is no step called ${id}.\n${testHelp()}`)
    return step
  })
}

/** How to use `npm test`, with every step. */
export function testHelp() {
  const width = Math.max(...testSteps.map(({ id }) => id.length))
  const steps = testSteps.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`)
  return `npm test [-- --only STEP,STEP]\n\nSteps, in order:\n${steps.join('\n')}`
}

function cached(tool) {
  return join('node_modules', '.cache', `aide-${tool}`)
}

function check(id, title, program, args) {
  return {
    id,
    title,
    together: true,
    async run() {
      const { code, output } = await runQuietly(process.execPath, [
        inProject('node_modules', program),
        ...args,
      ])
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output }
    },
  }
}

async function runUnitTests({ runtime, screen, report: progress }) {
  const modelRuntime = await ensureModelRuntime(screen)
  const report = await reportFile('unit.json')
  const { command, args, env } = unitCommand(runtime, modelRuntime, [
    ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`],
  ])
  const { code, output } = await runQuietly(command, args, { env, onOutput: progress })
  return { ...counted(report, vitestCounts, code), output }
}

async function runBuild() {
  await ensureBuild(silentScreen)
  return { passed: 1, failed: 0, output: '' }
}

async function runEndToEnd({ runtime, screen, report: progress }) {
  await ensureBuild(silentScreen)
  const modelRuntime = await ensureModelRuntime(screen)
  const report = await reportFile('e2e.json')
  const display = await openDisplay(screen)
  try {
    const { code, output } = await runQuietly(
      process.execPath,
      [
        inProject('node_modules', 'playwright', 'cli.js'),
        ...['test', '--config', 'e2e/playwright.config.ts', '--reporter', 'list,json'],
      ],
      {
        env: runtimeEnvironment(runtime, {
          ...display.env,
          PLAYWRIGHT_JSON_OUTPUT_FILE: report,
          PLAYWRIGHT_FORCE_TTY: '0',
          AIDE_MODEL_RUNTIME: modelRuntime,
        }),
        onOutput: progress,
      },
    )
    return { ...counted(report, playwrightCounts, code), output }
  } finally {
    await display.close()
  }
}

async function reportFile(name) {
  const folder = inProject('.cache', `tests-${process.pid}`)
  await mkdir(folder, { recursive: true })
  return join(folder, name)
}

/** What a runner's report says; a runner that failed without a failing test counts as one failure. */
function counted(file, countsOf, code) {
  let counts = { passed: 0, failed: 0 }
  try {
    counts = countsOf(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 1 }
  }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
