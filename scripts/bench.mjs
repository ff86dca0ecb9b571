/*
 * Runs the benchmarks of e2e/bench, each printing ratios from one run, with Electron as Node; those
 * whose name ends in -window start the built application, on a virtual display where there is none:
 *
 *   node scripts/bench.mjs [NAME …]
 */
import { readdirSync } from 'node:fs'
import { openDisplay } from './display.mjs'
import { inProject } from './project.mjs'
import { runThrough } from './run.mjs'
import { openScreen, runMain } from './screen.mjs'
import { runtimeEnvironment, setUp } from './set-up.mjs'

await runMain(async () => {
  const screen = openScreen(process.stderr)
  const wanted = process.argv.slice(2)
  const names = readdirSync(inProject('e2e', 'bench'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name, _, all) => wanted.length === 0 || wanted.some((one) => isMeant(one, name, all)))
  const inWindow = names.some((name) => name.endsWith('-window'))
  const runtime = await setUp(screen, { build: inWindow, announce: false })
  const display = inWindow ? await openDisplay(screen) : null
  try {
    for (const name of names) {
      screen.step(name)
      const file = inProject('e2e', 'bench', `${name}.ts`)
      const env = runtimeEnvironment(runtime, { ...display?.env, ELECTRON_RUN_AS_NODE: '1' })
      const code = await runThrough(runtime.executable, [file], { env })
      if (code !== 0) return code
    }
    return 0
  } finally {
    await display?.close()
  }
})

/** A benchmark in the window is also meant by its name without `-window`, if no other has it. */
function isMeant(wanted, name, all) {
  return wanted === name || (`${wanted}-window` === name && !all.includes(wanted))
}
