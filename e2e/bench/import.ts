import { execFileSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importTwice, type Read, readFormat, type TwoRuns } from './press/import-steps.ts'
import { makePress, writePress } from './press/press-folder.ts'
import { type Format, formats } from './press/write-story.ts'

/*
 * What importing costs: 2,000 mixed files (or as many as PRESS_FILES says) read format by format, by our
 * readers beside the libraries alone that they stand on, as ratios of time; then the whole folder imported
 * into a store on disk, twice. Each step runs in a process of its own, so that its memory is its own.
 * A second run that writes anything fails the bench.
 */
const [step, folder = '', subject = '', answer = ''] = process.argv.slice(2)

if (step === undefined) await bench()
else writeFileSync(answer, JSON.stringify(await run(step)))

async function run(what: string): Promise<Read | TwoRuns> {
  if (what === 'twice') return importTwice(folder, subject)
  // One of `formats`, as `bench` passed it on.
  return readFormat(folder, subject as Format, what === 'alone')
}

async function bench(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'aide-bench-'))
  const inProcess = <Answer>(...args: string[]): Answer => {
    const file = join(work, 'answer.json')
    const [what = '', subjectOfStep = ''] = args
    const command = [import.meta.filename, what, join(work, 'presse'), subjectOfStep, file]
    execFileSync(process.execPath, command, { stdio: 'inherit' })
    return JSON.parse(readFileSync(file, 'utf8')) as Answer // what `run` wrote
  }
  try {
    const press = await makePress(2026, Number(process.env['PRESS_FILES'] ?? 2000))
    writePress(join(work, 'presse'), press)
    mkdirSync(join(work, 'store'))
    line('format  files   library alone      our reader      time    memory')
    let alone = 0
    let biggest = 0
    for (const format of formats) {
      const library = inProcess<Read>('alone', format)
      const ours = inProcess<Read>('ours', format)
      alone += format === 'rtf' ? 0 : library.milliseconds
      biggest = Math.max(biggest, library.memory)
      tellFormat(format, library, ours)
    }
    tellImport(inProcess<TwoRuns>('twice', join(work, 'store')), press.expected, alone, biggest)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function tellFormat(format: Format, library: Read, ours: Read): void {
  const each = ({ milliseconds, files, memory }: Read) =>
    `${(milliseconds / files).toFixed(2).padStart(6)} ms ${memory.toFixed(0).padStart(4)} MB`
  const beside =
    format === 'rtf'
      ? '             –'
      : `${each(library)}   ${each(ours)}   × ${(ours.milliseconds / library.milliseconds).toFixed(1)}   × ${(ours.memory / library.memory).toFixed(1)}`
  line(
    `${format.padEnd(6)} ${String(ours.files).padStart(5)}   ${format === 'rtf' ? `${beside}   ${each(ours)}` : beside}`,
  )
}

function tellImport(
  { first, second, unchanged, commit }: TwoRuns,
  expected: object,
  alone: number,
  biggest: number,
): void {
  const { imported, duplicate, updated, failed, total } = first.progress
  const found = JSON.stringify({ imported, duplicate, updated, failed })
  if (found !== JSON.stringify(expected))
    throw new Error(`${found} instead of ${JSON.stringify(expected)}`)
  const articles = imported + updated
  line(`whole import of ${total} files: ${found}`)
  line(
    `  ${((articles * 1000) / first.milliseconds).toFixed(0)} articles a second, ` +
      `${(first.milliseconds / alone).toFixed(1)} × the libraries alone on the same files, all told`,
  )
  line(
    `  peak memory: main ${first.main} MB, reading process ${first.reader} MB, ` +
      `a library alone ${biggest.toFixed(0)} MB at most`,
  )
  line(
    `  longest block ${first.longest.toFixed(0)} ms; a commit ${commit.toFixed(2)} ms, ` +
      `${((100 * commit * articles) / first.milliseconds).toFixed(0)} % of the time`,
  )
  line(
    `second run: ${second.progress.imported + second.progress.updated} imported, ` +
      `${second.progress.duplicate} known, ${second.progress.failed} failed again, ` +
      `${(second.milliseconds / first.milliseconds).toFixed(2)} × the first; ` +
      `the store is ${unchanged ? 'unchanged, row by row' : 'CHANGED'}`,
  )
  if (!unchanged || second.progress.imported + second.progress.updated > 0)
    throw new Error('the second run wrote to the record')
}

function line(text: string): void {
  process.stdout.write(`${text}\n`)
}
