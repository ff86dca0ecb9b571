/*
 * Runs the unit tests with Electron as Node, because better-sqlite3 needs a newer Node-API than
 * Node 20 has, and so that tests and product use one binary:
 *
 *   node scripts/unit.mjs [any argument of `vitest run`]
 */
import { ensureModelRuntime } from './model-runtime.mjs'
import { inProject } from './project.mjs'
import { runThrough } from './run.mjs'
import { openScreen, runMain } from './screen.mjs'
import { runtimeEnvironment, setUp } from './set-up.mjs'

/**
 * The command that runs vitest inside Electron's own Node. The tests of the optional local model find
 * its runtime in `AIDE_MODEL_RUNTIME`.
 */
export function unitCommand(runtime, modelRuntime, args) {
  return {
    command: runtime.executable,
    args: [
      inProject('node_modules', 'vitest', 'vitest.mjs'),
      ...['run', '--config', 'e2e/vitest.config.ts', '--root', inProject()],
      ...args,
    ],
    env: runtimeEnvironment(runtime, {
      ELECTRON_RUN_AS_NODE: '1',
      AIDE_MODEL_RUNTIME: modelRuntime,
    }),
  }
}

if (process.argv[1] === inProject('scripts', 'unit.mjs')) {
  await runMain(async () => {
    const screen = openScreen(process.stderr)
    const runtime = await setUp(screen, { build: false, announce: false })
    const modelRuntime = await ensureModelRuntime(screen)
    const { command, args, env } = unitCommand(runtime, modelRuntime, process.argv.slice(2))
    return runThrough(command, args, { env })
  })
}
