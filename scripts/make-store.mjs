/*
 * Writes e2e/stores/vN.db, the store that keeps what today's schema was once it is released:
 *
 *   node scripts/make-store.mjs
 */
import { inProject } from './project.mjs'
import { runThrough } from './run.mjs'
import { openScreen, runMain } from './screen.mjs'
import { runtimeEnvironment, setUp } from './set-up.mjs'

await runMain(async () => {
  const screen = openScreen(process.stderr)
  const runtime = await setUp(screen, { build: false, announce: false })
  const env = runtimeEnvironment(runtime, { ELECTRON_RUN_AS_NODE: '1', NODE_NO_WARNINGS: '1' })
  return runThrough(runtime.executable, [inProject('e2e', 'stores', 'make-store.ts')], { env })
})
