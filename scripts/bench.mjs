/*
 * Runs the benchmarks of e2e/bench, each printing ratios from one run, with Electron as Node:
 *
 *   node scripts/bench.mjs [NAME …]
 */
import { readdirSync } from 'node:fs'
import { inProject } from './project.mjs'
import { runThrough } from './run.mjs'
import { openScreen, runMain } from './screen.mjs'
import { runtimeEnvironment, setUp } from './set-up.mjs'

await runMain(async () => {
  const screen = openScreen(process.stderr)
  const runtime = await setUp(screen, { build: false, announce: false })
  const wanted = process.argv.slice(2)
  const names = readdirSync(inProject('e2e', 'bench')).map((file) => file.replace(/\.ts$/, ''))
  for (const name of names.filter((one) => wanted.length === 0 || wanted.includes(one))) {
    screen.step(name)
    const file = inProject('e2e', 'bench', `${name}.ts`)
    const env = runtimeEnvironment(runtime, { ELECTRON_RUN_AS_NODE: '1' })
    const code = await runThrough(runtime.executable, [file], { env })
    if (code !== 0) return code
  }
  return 0
})
