/*
 * npm test: sets the machine up like `npm start`, then every check and every test, one step after
 * the other, all of them even when one fails. The last line is `N passed, N failed`.
 *
 *   npm test -- --only lint,unit    some of the steps (npm test -- --help lists them)
 */
import { rmSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { inProject } from './project.mjs'
import { openScreen, runMain, SetUpError } from './screen.mjs'
import { setUp } from './set-up.mjs'
import { summaryLine } from './test-counts.mjs'
import { chosenSteps, testHelp } from './test-steps.mjs'

await runMain(async () => {
  const screen = openScreen(process.stdout)
  const args = process.argv.slice(2)
  if (args.includes('--help') || args.includes('-h')) {
    screen.line(testHelp())
    return 0
  }
  const steps = chosenSteps(args)
  const runtime = await setUp(screen, { build: false })
  const total = { passed: 0, failed: 0 }
  try {
    for (const step of steps) {
      const { passed, failed } = await runStep(step, { runtime, screen })
      total.passed += passed
      total.failed += failed
    }
  } finally {
    rmSync(inProject('.cache', `tests-${process.pid}`), { recursive: true, force: true })
  }
  screen.line('')
  screen.line(summaryLine(total))
  return total.failed === 0 ? 0 : 1
})

async function runStep(step, { runtime, screen }) {
  const result = await screen.long(
    step.title,
    (report) => attempt(step, { runtime, screen, report: (text) => report(lastLine(text)) }),
    ({ passed, failed }) =>
      failed > 0 ? `FAILED (${step.id}): ${summaryLine({ passed, failed })}` : `${passed} passed`,
  )
  if (result.failed > 0) screen.line(`${result.output.trim()}\n`)
  return result
}

/** A step that breaks is one failure: the others run all the same. */
async function attempt(step, context) {
  try {
    return await step.run(context)
  } catch (error) {
    const output = error instanceof SetUpError ? error.message : error.stack
    return { passed: 0, failed: 1, output }
  }
}

function lastLine(text) {
  return stripVTControlCharacters(text).trim().split('\n').at(-1).trim().slice(0, 70)
}
