import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkStore } from '../command-line/check-store.ts'
import { openStore } from './open-store.ts'
import { drawsFrom, textAfter } from './typed-text-for-tests.ts'

/** Few in every run of the tests; `AIDE_KILLS=200` for the whole proof. */
const kills = Number(process.env['AIDE_KILLS'] ?? 20)
/** Two stores at a time, for the two processors of a small machine. */
const stores = 2
const seed = Number(process.env['AIDE_KILL_SEED'] ?? Date.now() % 1_000_000)

it(`a process killed ${kills} times at random moments of typing loses no acknowledged save and damages no store (AIDE_KILL_SEED=${seed})`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-killed-'))
  try {
    const ends = Array.from({ length: stores }, (_, at) =>
      killInTurn(join(folder, `${at}.db`), seed + 1000 * at),
    )
    const acknowledged = await Promise.all(ends)
    // The kills fell in the midst of typing: there was much to lose.
    expect(Math.min(...acknowledged)).toBeGreaterThan(kills / stores)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 600_000)

/** Types into one store and kills, again and again; answers how many saves were acknowledged in all. */
async function killInTurn(path: string, from: number): Promise<number> {
  const draw = drawsFrom(from)
  let last = -1
  for (let kill = 0; kill < kills / stores; kill++) {
    const acknowledged = await typeUntilKilled(path, from, draw() * 40)
    expect(acknowledged).toBeGreaterThanOrEqual(last)
    last = acknowledged
    const store = openStore({ path })
    try {
      const kept = store.db
        .prepare<[], { title: string; body: string }>('SELECT title, body FROM notes')
        .get()
      const saves = Number(kept?.title ?? -1)
      // The save under way may have reached the disk without its word having been heard.
      expect([acknowledged, acknowledged + 1]).toContain(saves)
      if (saves >= 0) expect(kept?.body).toBe(textAfter(saves, from))
      const journalled = store.db
        .prepare(`SELECT count(*) FROM journal WHERE tableName = 'notes'`)
        .pluck()
        .get()
      expect(journalled).toBe(saves + 1)
      expect(checkStore(store.db).flatMap(({ problems }) => problems)).toEqual([])
      last = Math.max(last, saves)
    } finally {
      store.close()
    }
  }
  return last
}

/** Runs the typing process and kills it some milliseconds after it was first heard; answers the last save it told. */
function typeUntilKilled(path: string, from: number, after: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const file = join(import.meta.dirname, 'type-for-tests.ts')
    const child = spawn(process.execPath, [file, path, String(from)], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_NO_WARNINGS: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    let errors = ''
    child.stderr.on('data', (chunk) => (errors += String(chunk)))
    child.stdout.on('data', (chunk) => {
      if (output === '') setTimeout(() => child.kill('SIGKILL'), after)
      output += String(chunk)
    })
    child.on('error', reject)
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(errors))
      // The last line may have been cut by the kill.
      else resolve(Number(output.split('\n').at(-2) ?? -1))
    })
  })
}
