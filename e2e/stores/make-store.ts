import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { migrations } from '../../src-main/store/migrations.ts'
import { openStore, type Store } from '../../src-main/store/open-store.ts'
import { fillWithEverything } from './fill-store.ts'

/*
 * Writes e2e/stores/vN.db, N being the schema of today: a small store that holds some of everything,
 * made from the sample dossier, the same bytes each time. To be run once a schema, when it is released:
 * a store that is there is never written again.
 */

const version = migrations.at(-1)?.version ?? 0
const target = join(import.meta.dirname, `v${version}.db`)
const resources = join(import.meta.dirname, '..', '..', 'resources')

if (existsSync(target))
  throw new Error(`${target} is there already: a released store stays as it is`)

const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-store-'))
try {
  const store = openWithClock(join(folder, 'store.db'))
  await fillWithEverything(store, resources, folder)
  // Packed, without free pages: no trace of the order in which pages were used.
  store.db.prepare('VACUUM INTO ?').run(join(folder, 'packed.db'))
  store.close()
  copyFileSync(join(folder, 'packed.db'), target)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.stdout.write(`${target}: ${statSync(target).size} bytes\n`)

/** A store whose clock moves a second at each look and whose ids are drawn from it. */
function openWithClock(path: string): Store {
  let looks = 0
  let drawn = 0
  const start = Date.UTC(2026, 1, 23, 8)
  return openStore({
    path,
    now: () => new Date(start + 1000 * looks++),
    newId: () => v7({ msecs: start + drawn++, seq: drawn, random: new Uint8Array(16).fill(7) }),
    author: () => 'Analyste d’essai',
  })
}
