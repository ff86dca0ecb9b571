import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { briefingCalls, type BriefingOutlets } from '../../src-main/briefings/briefings-calls.ts'
import type { ReleaseTools } from '../../src-main/briefings/release-calls.ts'
import { templateStore } from '../../src-main/templates/templates-store.ts'
import { historyCalls } from '../../src-main/history/history-calls.ts'
import { noteStore } from '../../src-main/notes/notes-store.ts'
import { openStore } from '../../src-main/store/open-store.ts'

/*
 * How long the history of texts takes in a journal of 100,000 entries, of which 5,000 are about one
 * note of 10 kB, beside the same in a hundredth of it.
 */

const [small, large] = [await timesIn(1000), await timesIn(100_000)]
process.stdout.write(`call                 100,000 entries   against 1,000\n`)
for (const [name, time] of large) {
  const before = small.get(name) ?? time
  process.stdout.write(
    `${name.padEnd(20)} ${time.toFixed(1).padStart(12)} ms   × ${(time / before).toFixed(1)}\n`,
  )
}

async function timesIn(entries: number): Promise<Map<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'aide-bench-'))
  let minutes = 0
  const now = () => new Date(Date.UTC(2026, 0, 1) + 60_000 * minutes)
  const store = openStore({ path: join(folder, 'store.db'), now })
  // Nothing here is to outlive the bench.
  store.db.pragma('synchronous = OFF')
  try {
    const notes = noteStore(store.db)
    const write = (id: string, n: number, length: number) => {
      const at = now().toISOString()
      const note = { id, title: `Note ${n}`, body: `${n} `.repeat(length), language: 'fr' } as const
      if (n === 0) notes.add({ ...note, createdAt: at, updatedAt: at })
      else notes.replace({ ...note, updatedAt: at })
    }
    const one = store.newId()
    for (let n = 0; n < entries / 20; n++, minutes += 2)
      store.operations.perform('editNote', 'Une note', () => write(one, n, 2000))
    const others = Array.from({ length: 500 }, () => store.newId())
    for (let n = 0; n * 500 < (entries * 19) / 20; n++, minutes += 2)
      store.operations.perform('editNote', 'Les autres', () => {
        for (const id of others) write(id, n, 20)
      })
    store.operations.perform('removeNote', 'Les autres', () =>
      others.slice(0, 50).forEach(notes.remove),
    )
    const briefings = briefingCalls(
      store,
      {} as BriefingOutlets,
      templateStore(store, () => new Map()),
      // Nothing is released here.
      {} as ReleaseTools,
    )
    const made = await briefings.create({
      ...{ template: null, subject: { kind: 'none' }, language: 'fr' },
    })

    const calls = historyCalls(store, () => 'fr')
    const text = { kind: 'notes', id: one } as const
    const versions = await calls.versions(text)
    const middle = versions[Math.floor(versions.length / 2)]?.entry ?? 0
    const [latest] = versions
    const saves = { first: latest?.firstEntry ?? 0, last: latest?.entry ?? 0 }
    return new Map([
      ['versions', await median(() => calls.versions(text))],
      ['saves', await median(() => calls.saves({ ...text, ...saves }))],
      ['textAt', await median(() => calls.textAt({ ...text, entry: middle }))],
      [
        'versions (briefing)',
        await median(() => calls.versions({ kind: 'briefings', id: made.id })),
      ],
      ['removed', await median(() => calls.removed({}))],
    ])
  } finally {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function median(work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < 9; turn++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times.toSorted((one, other) => one - other)[4] ?? 0
}
