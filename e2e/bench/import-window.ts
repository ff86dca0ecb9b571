import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makePress, writePress } from './press/press-folder.ts'
import { startTyping, type Watched } from './press/watched-window.ts'

/*
 * Whether the window stays responsive while a folder comes in: the real application, a note being
 * typed, and 2,000 mixed files (or as many as PRESS_FILES says). Told in three parts, a quiet minute
 * before for comparison, the import, and the extraction that follows it: the frames of the window
 * while typing, how long a call to main takes, the longest block of main, and peak memory. A second
 * run then has to import nothing.
 */
const count = Number(process.env['PRESS_FILES'] ?? 2000)
const folder = mkdtempSync(join(tmpdir(), 'aide-bench-'))
try {
  const press = await makePress(2026, count)
  writePress(join(folder, 'presse'), press)
  const window = await startTyping(join(folder, 'data'))
  try {
    tell('at rest', await window.watch(() => window.pause(5000)))
    tell(
      'importing',
      await window.watch(async () => {
        const { imported, duplicate, updated, failed } = await window.importFolder(
          join(folder, 'presse'),
        )
        compare({ imported, duplicate, updated, failed }, press.expected)
      }),
    )
    tell('drawing proposals', await window.watch(() => window.extractionDone()))
    const before = await window.dossier()
    const again = await window.importFolder(join(folder, 'presse'))
    await window.extractionDone()
    const { imported, updated, duplicate, failed } = again
    compare({ imported, updated }, { imported: 0, updated: 0 })
    compare(await window.dossier(), before)
    line(`second run: nothing imported, ${duplicate} known, ${failed} failed again`)
    if (!(await window.everyWordIsKept())) throw new Error('words typed meanwhile were lost')
    line('every word typed meanwhile is kept')
  } finally {
    await window.close()
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

function tell(
  what: string,
  { seconds, frames, tasks, calls, keys, blocks, turns, memory }: Watched,
): void {
  line(`${what}, ${seconds.toFixed(0)} s:`)
  const late = frames.values.filter((one) => one > 50).length
  line(`  frames   ${spread(frames.values)}; ${late} of ${frames.values.length} over 50 ms`)
  line(
    `  page     ${tasks.values.length} tasks of its own over 50 ms, longest ${Math.max(0, ...tasks.values).toFixed(0)} ms`,
  )
  line(
    `  turns    its thread worked ${turns.worked.toFixed(0)} ms and waited ${turns.waited.toFixed(0)} ms for a processor`,
  )
  line(`  keys     ${spread(keys.values)} from the key to the frame that shows it`)
  line(`  calls    ${spread(calls.values)} for a call to main`)
  line(`  main     longest block ${blocks.toFixed(0)} ms`)
  line(
    `  memory   main ${memory.main} MB, window ${memory.window} MB, reading process ${memory.reader} MB`,
  )
}

/** Median, 99th of a hundred, and the longest. */
function spread(values: readonly number[]): string {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0)
  return `median ${at(0.5)} ms, 99 % within ${at(0.99)} ms, longest ${at(1)} ms`
}

function compare(found: object, expected: object): void {
  const [is, ought] = [found, expected].map((one) => JSON.stringify(one))
  if (is !== ought) throw new Error(`${is} instead of ${ought}`)
}

function line(text: string): void {
  process.stdout.write(`${text}\n`)
}
