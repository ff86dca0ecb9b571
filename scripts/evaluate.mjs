/*
 * Measures extraction: `npm run evaluate -- --help` says on what, and how.
 */
import { inProject } from './project.mjs'
import { runThrough } from './run.mjs'
import { openScreen, runMain } from './screen.mjs'
import { runtimeEnvironment, setUp } from './set-up.mjs'

await runMain(async () => {
  const screen = openScreen(process.stderr)
  const runtime = await setUp(screen, { build: false, announce: false })
  const env = runtimeEnvironment(runtime, { ELECTRON_RUN_AS_NODE: '1', NODE_NO_WARNINGS: '1' })
  const file = inProject('e2e', 'evaluate', 'evaluate.ts')
  return runThrough(runtime.executable, [file, ...process.argv.slice(2)], { env })
})
