import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore, type Store } from './open-store.ts'

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'aide-memoire-'))
}

function addNote(store: Store, title: string, body = ''): void {
  const id = store.newId()
  store.operations.perform('createNote', title, () =>
    store.db
      .prepare(
        `INSERT INTO notes (id, title, body, language, createdAt, updatedAt) VALUES (?, ?, ?, 'fr', '', '')`,
      )
      .run(id, title, body),
  )
}

const titles = (store: Store) =>
  store.db.prepare('SELECT title FROM notes ORDER BY id').pluck().all()

describe('openStore', () => {
  it('flushes each commit to the disk, at every open', () => {
    const path = join(folder(), 'data', 'store.db')
    for (let time = 0; time < 2; time++) {
      const store = openStore({ path })
      addNote(store, `note ${time}`)
      // FULL is 2. better-sqlite3 would fall back to NORMAL (1) after the first write.
      expect(store.db.pragma('synchronous', { simple: true })).toBe(2)
      expect(store.db.pragma('journal_mode', { simple: true })).toBe('wal')
      store.close()
    }
    const store = openStore({ path })
    expect(titles(store)).toEqual(['note 0', 'note 1'])
    store.close()
  })

  it('undoes across restarts', () => {
    const path = join(folder(), 'store.db')
    const first = openStore({ path })
    addNote(first, 'A')
    first.close()
    const second = openStore({ path })
    expect(second.operations.undo().subject).toBe('A')
    second.close()
    const third = openStore({ path })
    expect(titles(third)).toEqual([])
    third.operations.redo()
    expect(titles(third)).toEqual(['A'])
    third.close()
  })

  it('says when the folder cannot be written to', () => {
    const file = join(folder(), 'a-file')
    writeFileSync(file, '')
    expect(() => openStore({ path: join(file, 'inside', 'store.db') })).toThrow(
      expect.objectContaining({ code: 'readOnlyFolder' }),
    )
  })

  it('says when the file is not a store, and leaves it as it was', () => {
    const path = join(folder(), 'store.db')
    writeFileSync(path, 'Ceci n’est pas une base de données. '.repeat(100))
    expect(() => openStore({ path })).toThrow(expect.objectContaining({ code: 'storeDamaged' }))
  })

  it('refuses writes on a read-only store with a clear error', () => {
    const store = openStore({ path: ':memory:' })
    store.db.pragma('query_only = ON')
    expect(() => addNote(store, 'A')).toThrow(expect.objectContaining({ code: 'readOnlyFolder' }))
  })

  it('loses nothing committed when the disk is full, and goes on once there is room', () => {
    const path = join(folder(), 'store.db')
    const store = openStore({ path })
    addNote(store, 'gardée')
    store.db.pragma('wal_checkpoint(TRUNCATE)')
    const pages = store.db.pragma('page_count', { simple: true }) as number
    store.db.pragma(`max_page_count = ${pages}`)
    const long = 'mot '.repeat(100_000)
    expect(() => addNote(store, 'trop longue', long)).toThrow(
      expect.objectContaining({ code: 'diskFull' }),
    )
    expect(titles(store)).toEqual(['gardée'])
    store.db.pragma('max_page_count = 1000000')
    addNote(store, 'trop longue', long)
    expect(titles(store)).toEqual(['gardée', 'trop longue'])
    expect(store.db.pragma('integrity_check', { simple: true })).toBe('ok')
    store.close()
  })

  it('lets two processes write to one store in turn', () => {
    const path = join(folder(), 'store.db')
    const [one, other] = [openStore({ path }), openStore({ path })]
    for (let turn = 0; turn < 20; turn++) addNote(turn % 2 === 0 ? one : other, `${turn}`)
    expect(titles(one)).toHaveLength(20)
    one.close()
    other.close()
  })

  it('keeps every acknowledged note of a process killed while writing', async () => {
    const path = join(folder(), 'store.db')
    for (let round = 0; round < 3; round++) {
      const acknowledged = await writeUntilKilled(path, 40 + 25 * round)
      const store = openStore({ path })
      const kept = new Set(titles(store))
      expect(acknowledged.length).toBeGreaterThanOrEqual(40)
      expect(acknowledged.filter((title) => !kept.has(title))).toEqual([])
      expect(store.db.pragma('integrity_check', { simple: true })).toBe('ok')
      store.close()
    }
  })

  it('leaves no copy beside a store of the current version', () => {
    const place = folder()
    openStore({ path: join(place, 'store.db') }).close()
    openStore({ path: join(place, 'store.db') }).close()
    expect(readdirSync(place)).toEqual(['store.db'])
    expect(existsSync(join(place, 'store.db'))).toBe(true)
  })
})

/** Runs a process that writes notes and names each once it is saved; kills it after `count` of them. */
function writeUntilKilled(path: string, count: number): Promise<string[]> {
  const code = `
    const { openStore } = await import(${JSON.stringify(new URL('open-store.ts', import.meta.url).href)})
    const store = openStore({ path: ${JSON.stringify(path)} })
    for (let n = 0; ; n++) {
      const id = store.newId()
      store.operations.perform('createNote', id, () => store.db.prepare(
        "INSERT INTO notes (id, title, body, language, createdAt, updatedAt) VALUES (?, ?, '', 'fr', '', '')"
      ).run(id, id))
      process.stdout.write(id + '\\n')
    }`
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    let errors = ''
    child.stderr.on('data', (chunk) => (errors += String(chunk)))
    child.stdout.on('data', (chunk) => {
      output += String(chunk)
      if (output.split('\n').length > count) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(errors))
      // The last line may have been cut by the kill.
      else resolve(output.split('\n').slice(0, -1))
    })
  })
}
