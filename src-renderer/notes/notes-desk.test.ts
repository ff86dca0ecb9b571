import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Client } from '../../src-main/shared/contract.ts'
import type { Note } from '../../src-main/shared/note.ts'
import { Notices } from '../lib/notices.svelte.ts'
import { NotesDesk } from './notes-desk.svelte.ts'

const at = '2026-11-23T10:00:00.000Z'

/** A main that keeps notes in a map, and can be made to refuse writing. */
class Main {
  readonly notes = new Map<string, Note>()
  refusing = false
  #listeners: ((ids: string[]) => void)[] = []

  onChange = (_kinds: readonly string[], reload: (ids: string[]) => void) => {
    this.#listeners.push(reload)
    return () => undefined
  }

  add(id: string, body: string): void {
    const words = { title: id, body, language: 'fr' as const }
    this.notes.set(id, { id, ...words, createdAt: at, updatedAt: at })
  }

  /** Writes from elsewhere, as an undo does. */
  rewrite(id: string, body: string): void {
    this.add(id, body)
    for (const listener of this.#listeners) listener([id])
  }

  /** Removes from elsewhere, as the undo of a creation does. */
  remove(id: string): void {
    this.notes.delete(id)
    for (const listener of this.#listeners) listener([id])
  }

  client = {
    notes: {
      list: () => Promise.resolve([]),
      open: ({ id }: { id: string }) => {
        const note = this.notes.get(id)
        return note ? Promise.resolve(note) : Promise.reject(new Error('not found'))
      },
      create: () => {
        this.add('new', '')
        return Promise.resolve({ id: 'new' })
      },
      save: ({ id, body }: Note) => {
        if (this.refusing) return Promise.reject(new Error('disk full'))
        this.rewrite(id, body)
        return Promise.resolve({ updatedAt: at })
      },
      remove: ({ id }: { id: string }) => {
        this.notes.delete(id)
        return Promise.resolve({})
      },
      backlinks: () => Promise.resolve([]),
    },
    // Only what the desk calls stands here.
  } as unknown as Client
}

let main: Main
let notices: Notices
let desk: NotesDesk

beforeEach(async () => {
  vi.useFakeTimers()
  main = new Main()
  main.add('a', 'body of a')
  main.add('b', 'body of b')
  notices = new Notices(() => undefined)
  desk = new NotesDesk({ client: main.client, onChange: main.onChange, notices })
  await desk.open('a')
})
afterEach(() => {
  desk.page?.autosave.drop()
  vi.useRealTimers()
})

describe('going from one note to another', () => {
  it('saves the words of the first before the second is shown', async () => {
    desk.page?.write({ body: 'more words' })
    await desk.open('b')
    expect(main.notes.get('a')?.body).toBe('more words')
    expect(desk.page?.body).toBe('body of b')
  })

  it('stays with the first when its words cannot be saved', async () => {
    main.refusing = true
    desk.page?.write({ body: 'more words' })
    await desk.open('b')
    expect(desk.page?.id).toBe('a')
    expect(desk.page?.body).toBe('more words')
    expect(desk.page?.autosave.failure).toEqual(new Error('disk full'))
  })
})

describe('a note changed elsewhere, as by an undo', () => {
  it('is shown as it now is', async () => {
    main.rewrite('a', 'undone')
    await vi.advanceTimersByTimeAsync(0)
    expect(desk.page?.body).toBe('undone')
  })

  it('never takes the place of words not saved yet', async () => {
    desk.page?.write({ body: 'being typed' })
    main.rewrite('a', 'undone')
    await vi.advanceTimersByTimeAsync(0)
    expect(desk.page?.body).toBe('being typed')
  })

  it('is put away when it is gone', async () => {
    main.remove('a')
    await vi.advanceTimersByTimeAsync(0)
    expect(desk.page).toBeNull()
  })
})

it('is removed with its last words saved, so that an undo brings them back', async () => {
  const removed = vi.spyOn(main.client.notes, 'remove')
  const saved = vi.spyOn(main, 'rewrite')
  desk.page?.write({ body: 'last words' })
  await desk.remove({ id: 'a', title: 'Note A' })
  expect(saved).toHaveBeenCalledWith('a', 'last words')
  expect(removed).toHaveBeenCalledOnce()
  expect(desk.page).toBeNull()
  expect(notices.shown).toMatchObject([{ key: 'editor.noteRemoved', undoable: true }])
})

it('opens the note it creates, its title first', async () => {
  expect(await desk.create({ title: '', body: '', language: 'fr' })).toBe(true)
  expect(desk.page?.id).toBe('new')
  expect(desk.createdId).toBe('new')
})
