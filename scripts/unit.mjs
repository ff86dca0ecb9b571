/*
 * Runs the unit tests with Electron as Node, because better-sqlite3 needs a newer Node-API than
 * Node 20 has, and so that tests and product use one binary:
 *
 *   node scripts/unit.mjs [any argument of `vitest run`]
 */
import { ensureDependencies } from './dependencies.mjs'
import { electronEnvironment, ensureElectron } from './electron-runtime.mjs'
import { ensureLibraries } from './linux-libraries.mjs'
import { inProject } from './project.mjs'
import { runThrough } from './run.mjs'
import { openScreen, runMain } from './screen.mjs'

/** The command that runs vitest inside Electron's own Node. */
export function unitCommand(runtime, args) {
  return {
    command: runtime.executable,
    args: [
      inProject('node_modules', 'vitest', 'vitest.mjs'),
      ...['run', '--config', 'e2e/vitest.config.ts', '--root', inProject()],
      ...args,
    ],
    env: { ...process.env, ...electronEnvironment(runtime), ELECTRON_RUN_AS_NODE: '1' },
  }
}

if (process.argv[1] === inProject('scripts', 'unit.mjs')) {
  await runMain(async () => {
    const screen = openScreen(process.stderr)
    await ensureDependencies(screen)
    const runtime = await ensureElectron(screen)
    await ensureLibraries(runtime.executable, screen)
    const { command, args, env } = unitCommand(runtime, process.argv.slice(2))
    return runThrough(command, args, { env })
  })
}
