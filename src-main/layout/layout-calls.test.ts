import { beforeEach, describe, expect, it } from 'vitest'
import { meetingCalls } from '../meetings/meetings-calls.ts'
import { noteCalls } from '../notes/notes-calls.ts'
import type { Layout, Tab } from '../shared/layout.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { layoutCalls } from './layout-calls.ts'

let store: Store
let notes: ReturnType<typeof noteCalls>
beforeEach(() => {
  store = openStore({ path: ':memory:' })
  notes = noteCalls(store, () => 'fr')
})

async function newNote(title: string): Promise<Tab> {
  const { id } = await notes.create({ title, body: '', language: 'fr' })
  return { view: 'notes', id }
}

const none: Layout = {
  view: 'notes',
  shown: null,
  main: [],
  beside: [],
  besideShown: null,
  besideWidth: 420,
  listHidden: false,
}

describe('what is open in the window', () => {
  it('is nothing in a new store, then what was written last, and is not part of the record', async () => {
    const { read, write } = layoutCalls(store)
    expect(await read({})).toEqual({ layout: null })
    const [one, two] = [await newNote('Un'), await newNote('Deux')]
    const before = store.operations.list(10)
    const layout = { ...none, shown: one, main: [one], beside: [two], besideShown: two }
    await write({ ...layout, main: [] })
    await write(layout)
    expect(await layoutCalls(store).read({})).toEqual({ layout })
    expect(store.operations.list(10)).toEqual(before)
  })

  it('is read without the records removed since', async () => {
    const { read, write } = layoutCalls(store)
    const [gone, left] = [await newNote('Parti'), await newNote('Resté')]
    await write({ ...none, shown: gone, main: [gone, left], beside: [gone], besideShown: gone })
    await notes.remove({ id: gone.id })
    expect(await read({})).toEqual({ layout: { ...none, main: [left] } })
  })

  it('is nothing when it cannot be understood', async () => {
    store.db.prepare(`INSERT INTO settings (key, value) VALUES ('layout', '{"view":3}')`).run()
    expect(await layoutCalls(store).read({})).toEqual({ layout: null })
  })

  it('is told with what each record is called, but for those that are no more', async () => {
    const note = await newNote('Une note')
    const { id } = await meetingCalls(store).create({ title: 'Une réunion' })
    const meeting: Tab = { view: 'meetings', id }
    const missing: Tab = { view: 'actors', id }
    expect(await layoutCalls(store).titles({ tabs: [note, missing, meeting] })).toEqual([
      { ...note, title: 'Une note' },
      { ...meeting, title: 'Une réunion' },
    ])
  })
})
