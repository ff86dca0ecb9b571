import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { middle, perKey, share } from './typing/per-key.ts'
import { openDesk } from './typing/typed-window.ts'

/*
 * What a key costs the window's main thread until what it typed is painted, in a note of 200 kB and of
 * 1 MB with links, citations, spelling and typography on, from performance traces; beside it plain
 * CodeMirror with Markdown and nothing of ours, in the same window, on the same text. Each editor takes
 * turns for several runs of 60 keys (TYPING_RUNS, 3); what is told is the median of the runs. Times are those the
 * thread worked, so that other programs of the machine do not count.
 */
const runs = Number(process.env['TYPING_RUNS'] ?? 3)
const folder = mkdtempSync(join(tmpdir(), 'aide-bench-'))
try {
  for (const kilobytes of [200, 1000]) {
    const desk = await openDesk(join(folder, String(kilobytes)), kilobytes * 1000)
    try {
      const [ours, plain]: [number[][], number[][]] = [[], []]
      for (let run = 0; run < runs; run++) {
        ours.push(perKey(await desk.type('ours')))
        plain.push(perKey(await desk.type('plain')))
      }
      line(`${desk.size} characters, ${desk.references} links and citations, ${runs} runs:`)
      tell('our editor', ours)
      tell('plain CodeMirror', plain)
      const [one, other] = [ours, plain].map((each) => told(each, 0.95))
      line(`  ratio at 95 %: ${((one ?? 0) / (other ?? 1)).toFixed(1)}`)
    } finally {
      await desk.close()
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

function tell(what: string, each: readonly number[][]): void {
  const times = [0.5, 0.95, 1].map((part) => `${told(each, part).toFixed(1)} ms`)
  const late = middle(each.map((keys) => keys.filter((one) => one > 16).length / keys.length))
  line(
    `  ${what.padEnd(18)} median ${times[0]}, 95 % within ${times[1]}, longest ${times[2]}; ${(late * 100).toFixed(0)} % of keys over 16 ms`,
  )
}

/** A share of the keys of each run, the median of the runs. */
function told(each: readonly number[][], part: number): number {
  return middle(each.map((keys) => share(keys, part)))
}

function line(text: string): void {
  process.stdout.write(`${text}\n`)
}
