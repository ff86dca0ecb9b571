import { beforeEach, describe, expect, it } from 'vitest'
import { initialSettings, type Settings } from '../shared/settings.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { settingsCalls } from './settings-calls.ts'
import { settingsStore } from './settings-store.ts'

let store: Store
beforeEach(() => {
  store = openStore({ path: ':memory:' })
})

describe('preferences', () => {
  it('are those of a new store until they are written, and are announced', async () => {
    const heard: Settings[] = []
    const calls = settingsCalls(store, (settings) => heard.push(settings))
    expect(await calls.read({})).toEqual(initialSettings)
    await calls.write({ author: 'A. Koné', textSize: 120 })
    await calls.write({ textSize: undefined, theme: 'dark' })
    const expected = { ...initialSettings, author: 'A. Koné', textSize: 120, theme: 'dark' }
    expect(await settingsCalls(store).read({})).toEqual(expected)
    expect(heard.at(-1)).toEqual(expected)
  })

  it('are not part of the record: nothing to undo', async () => {
    await settingsCalls(store).write({ marking: 'TLP:AMBER' })
    expect(store.operations.list(10)).toEqual([])
  })

  it('begin in the language of the system, and keep the one chosen', async () => {
    settingsStore(store.db).proposeLanguage('en')
    expect((await settingsCalls(store).read({})).language).toBe('en')
    await settingsCalls(store).write({ language: 'fr' })
    settingsStore(store.db).proposeLanguage('en')
    expect((await settingsCalls(store).read({})).language).toBe('fr')
  })

  it('ignore what this release does not know', async () => {
    const insert = store.db.prepare('INSERT INTO settings (key, value) VALUES (?, ?)')
    insert.run('theme', '"sepia"')
    insert.run('textSize', '{broken')
    insert.run('toString', '1')
    expect(await settingsCalls(store).read({})).toEqual(initialSettings)
  })
})
