/*
 * Runs the unit tests with Electron as Node, because better-sqlite3 needs a newer Node-API than
 * Node 20 has, and so that tests and product use one binary:
 *
 *   node scripts/unit.mjs [any argument of `vitest run`]
 */
import { inProject } from './project.mjs'
import { runThrough } from './run.mjs'
import { openScreen, runMain } from './screen.mjs'
import { runtimeEnvironment, setUp } from './set-up.mjs'

/** The command that runs vitest inside Electron's own Node. */
export function unitCommand(runtime, args) {
  return {
    command: runtime.executable,
    args: [
      inProject('node_modules', 'vitest', 'vitest.mjs'),
      ...['run', '--config', 'e2e/vitest.config.ts', '--root', inProject()],
      ...args,
    ],
    env: runtimeEnvironment(runtime, { ELECTRON_RUN_AS_NODE: '1' }),
  }
}

if (process.argv[1] === inProject('scripts', 'unit.mjs')) {
  await runMain(async () => {
    const screen = openScreen(process.stderr)
    const runtime = await setUp(screen, { build: false, announce: false })
    const { command, args, env } = unitCommand(runtime, process.argv.slice(2))
    return runThrough(command, args, { env })
  })
}
