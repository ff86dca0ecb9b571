import { parseArgs } from 'node:util'
import { filesBelow } from './data-folder.ts'
import { asFigures, writeFigures } from './figures.ts'
import { goalLines, sheetLines } from './report.ts'
import { timeOfArticle } from './score-made-up.ts'
import { SETS, type EvaluationSet } from './sets.ts'
import type { Sheet } from './sheet.ts'

const HELP = `npm run evaluate -- [SET…] [--data FOLDER] [--errors MEASURE] [--most N] [--test-errors] [--write]

Runs the extraction of the application over what is there to measure it on, and prints the figures in percent.
  SET            some sets only; all of them without it
  --data         folder of other people's sets (or AIDE_EVALUATION_DATA); those not found are named
  --errors       what was wrong of the measures whose name begins so: statement.attributed, place.strict
  --most         how many of them (40), evenly chosen
  --test-errors  also of the held-out gold, which nobody tunes on
  --write        keeps the figures of the own gold in e2e/evaluate/figures.json
Sets:
${SETS.map(({ name, what }) => `  ${name.padEnd(16)}${what}`).join('\n')}
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    errors: { type: 'string' },
    most: { type: 'string', default: '40' },
    'test-errors': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

function write(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}

function mistakes(sheet: Sheet, measure: string, most: number): string[] {
  return [...sheet.mistakes].flatMap(([name, lines]) => {
    if (!name.startsWith(measure)) return []
    const step = Math.max(1, Math.ceil(lines.length / most))
    return [
      `  ${name}: ${lines.length} wrong`,
      ...lines.filter((_, at) => at % step === 0).map((line) => `    ${line}`),
    ]
  })
}

function run(chosen: readonly EvaluationSet[]): void {
  const files = filesBelow(values.data ?? process.env['AIDE_EVALUATION_DATA'])
  const sheets = new Map<string, Sheet>()
  const absent: string[] = []
  for (const set of chosen) {
    const sheet = set.score(files)
    if (sheet === null) {
      absent.push(`${set.name} (${set.what})`)
      continue
    }
    sheets.set(set.name, sheet)
    write(`${set.name}: ${set.what}`, ...sheetLines(sheet))
    const heldOut = /^test2?-/.test(set.name) && !values['test-errors']
    if (values.errors !== undefined && !heldOut)
      write(...mistakes(sheet, values.errors, Number(values.most)))
  }
  const time = timeOfArticle()
  write(`An article of ${time.words} words: ${time.first} ms, then ${time.later} ms`)
  write('Goals', ...goalLines(sheets, time.later))
  if (absent.length > 0) write(`Not found: ${absent.join(', ')}`)
  if (values.write) {
    const own = [...sheets].filter(([name]) => /^(?:dev|test)2?-/.test(name))
    writeFigures(Object.fromEntries(own.map(([name, sheet]) => [name, asFigures(sheet)])))
  }
}

const unknown = positionals.filter((name) => !SETS.some((set) => set.name === name))
if (values.help) write(HELP)
else if (unknown.length > 0) {
  write(`There is no set called ${unknown.join(', ')}.`, HELP)
  process.exitCode = 2
} else run(positionals.length === 0 ? SETS : SETS.filter(({ name }) => positionals.includes(name)))
