import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { initialSettings, type Settings } from '../shared/settings.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { settingsCalls } from './settings-calls.ts'
import { settingsStore } from './settings-store.ts'

let store: Store
let folder: string
let opened: string[]
beforeEach(() => {
  store = openStore({ path: ':memory:' })
  folder = mkdtempSync(join(tmpdir(), 'aide-settings-'))
  opened = []
})

afterEach(() => rmSync(folder, { recursive: true }))

function calls(onWrite: (settings: Settings) => void = () => undefined) {
  return settingsCalls(store, {
    onWrite,
    modelFolder: join(folder, 'model'),
    modelState: () => Promise.resolve({ state: 'ready', name: 'tiny-names' }),
    openFolder: (path) => opened.push(path),
  })
}

describe('preferences', () => {
  it('are those of a new store until they are written, and are announced', async () => {
    const heard: Settings[] = []
    const { read, write } = calls((settings) => heard.push(settings))
    expect(await read({})).toEqual(initialSettings)
    await write({ author: 'A. Koné', textSize: 120 })
    await write({ textSize: undefined, theme: 'dark' })
    const expected = { ...initialSettings, author: 'A. Koné', textSize: 120, theme: 'dark' }
    expect(await calls().read({})).toEqual(expected)
    expect(heard.at(-1)).toEqual(expected)
  })

  it('are not part of the record: nothing to undo', async () => {
    await calls().write({ marking: 'TLP:AMBER' })
    expect(store.operations.list(10)).toEqual([])
  })

  it('begin in the language of the system, and keep the one chosen', async () => {
    settingsStore(store.db).proposeLanguage('en')
    expect((await calls().read({})).language).toBe('en')
    await calls().write({ language: 'fr' })
    settingsStore(store.db).proposeLanguage('en')
    expect((await calls().read({})).language).toBe('fr')
  })

  it('ignore what this release does not know', async () => {
    const insert = store.db.prepare('INSERT INTO settings (key, value) VALUES (?, ?)')
    insert.run('theme', '"sepia"')
    insert.run('textSize', '{broken')
    insert.run('toString', '1')
    expect(await calls().read({})).toEqual(initialSettings)
  })
})

describe('the folder of the optional model', () => {
  it('is told with what became of the model, and is made before it is shown', async () => {
    const path = join(folder, 'model')
    const ready = { state: 'ready', name: 'tiny-names' }
    expect(await calls().localModel({})).toEqual({ folder: path, model: ready })
    await calls().openModelFolder({})
    expect(opened).toEqual([path])
    expect(statSync(path).isDirectory()).toBe(true)
  })
})
