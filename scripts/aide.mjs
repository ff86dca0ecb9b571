/*
 * npm run -s aide -- COMMAND …: the command line, from the sources. The same set-up as `npm start`,
 * but silent unless something has to be done, and then on standard error.
 *
 * Contract with src-main/cli.ts, bundled as out/main/cli.js:
 * - Commands that print no PDF run as `electron out/main/cli.js ARGUMENTS` with
 *   ELECTRON_RUN_AS_NODE=1: no display is needed, `process.versions.electron` is set but the module
 *   `electron` cannot be imported, and the arguments are `process.argv.slice(2)`.
 * - `brief`, and `export` with `--pdf` or `--evidence`, run as `electron SWITCHES out/main/cli.js -- ARGUMENTS` in a
 *   real Electron main process (`process.type === 'browser'`), under a virtual display where there
 *   is none. The arguments are those after the first `--` of `process.argv`, which also keeps
 *   Chromium from reading `--lang` and the like as its own.
 * - The current directory is the caller's, not the project's; standard input, output and error and
 *   the exit code are passed through.
 */
import { openDisplay } from './display.mjs'
import { needsWindow } from './needs-window.mjs'
import { inProject } from './project.mjs'
import { runThrough } from './run.mjs'
import { openScreen, runMain } from './screen.mjs'
import { runtimeEnvironment, sandboxSwitches, setUp } from './set-up.mjs'

await runMain(async () => {
  const screen = openScreen(process.stderr)
  const args = process.argv.slice(2)
  const runtime = await setUp(screen, { announce: false })
  const cli = inProject('out', 'main', 'cli.js')
  const cwd = callerFolder(process.env)
  if (!needsWindow(args)) {
    const env = runtimeEnvironment(runtime, { ELECTRON_RUN_AS_NODE: '1' })
    return runThrough(runtime.executable, [cli, ...args], { cwd, env })
  }
  const { switches } = await sandboxSwitches()
  const display = await openDisplay(screen)
  try {
    // Level 3 keeps Chromium's own remarks (D-Bus, GPU) off standard error; ours are not affected.
    const command = [...switches, '--log-level=3', cli, '--', ...args]
    const env = runtimeEnvironment(runtime, display.env)
    return await runThrough(runtime.executable, command, { cwd, env })
  } finally {
    await display.close()
  }
})

/** npm runs scripts in the project's folder and leaves the caller's in INIT_CWD. */
function callerFolder(environment) {
  const underNpm = environment.npm_lifecycle_event === 'aide'
  return (underNpm && environment.INIT_CWD) || process.cwd()
}
