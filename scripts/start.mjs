/*
 * npm start: from a fresh clone to the open application. What is missing (packages, runtime, system
 * libraries, display, build) is fetched, started or made first; a second start takes seconds.
 *
 *   npm start [-- any argument of the application]
 */
import { openDisplay } from './display.mjs'
import { inProject } from './project.mjs'
import { runThrough } from './run.mjs'
import { openScreen, runMain } from './screen.mjs'
import { runtimeEnvironment, sandboxSwitches, setUp } from './set-up.mjs'

await runMain(async () => {
  const screen = openScreen(process.stdout)
  const runtime = await setUp(screen)
  const { switches, reason } = await sandboxSwitches()
  if (reason) screen.step(reason)
  const display = await openDisplay(screen)
  if (display.name)
    screen.step(`no display here: the window is on the virtual one, ${display.name}`)
  screen.step('opening Aide-Mémoire')
  try {
    // On a virtual display there is no desktop to talk to: leave out Chromium's remarks about that.
    const quiet = display.name ? ['--log-level=3'] : []
    const args = [...switches, ...quiet, inProject(), ...process.argv.slice(2)]
    return await runThrough(runtime.executable, args, {
      env: runtimeEnvironment(runtime, display.env),
    })
  } finally {
    await display.close()
  }
})
