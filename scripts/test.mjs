/*
 * npm test: sets the machine up like `npm start`, then every check and every test, one step after
 * the other (checks that only read, two at a time), all of them even when one fails. The last line is `N passed, N failed`.
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
    for (const group of inGroups(steps)) {
      const { passed, failed } = await runGroup(group, { runtime, screen })
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

/** Steps that may run beside each other make one group; every other step is a group of its own. */
function inGroups(steps) {
  const groups = []
  for (const step of steps) {
    const last = groups.at(-1)
    if (step.together && last?.[0].together) last.push(step)
    else groups.push([step])
  }
  return groups
}

async function runGroup(steps, context) {
  const [first] = steps
  return steps.length === 1 ? runStep(first, context) : runTogether(steps, context)
}

/** Two at a time, each on one processor. */
async function runTogether(steps, { runtime, screen }) {
  const waiting = [...steps]
  const results = []
  const lane = async (report) => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      report(step.id)
      results.push({ id: step.id, ...(await attempt(step, { runtime, screen, report: () => {} })) })
    }
  }
  const total = () => ({
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
  })
  await screen.long(
    `checks: ${steps.map(({ id }) => id).join(', ')}`,
    (report) => Promise.all([lane(report), lane(report)]),
    () => summaryLine(total()),
  )
  for (const { id, failed, output } of results)
    if (failed > 0) screen.line(`    FAILED (${id})\n${output.trim()}\n`)
  return total()
}

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
