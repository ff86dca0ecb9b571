import { afterEach, describe, expect, it, vi } from 'vitest'
import { AppError } from '../../src-main/shared/app-error.ts'
import type { ImportOutcome } from '../../src-main/shared/article.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import { Notices } from '../lib/notices.svelte.ts'
import { Importing } from './importing.svelte.ts'

const done: ImportOutcome = {
  fileName: 'a.txt',
  outcome: 'imported',
  articleId: 'a',
  title: 'Réunion à Bamako',
  error: null,
  warnings: [],
  pagesWithoutText: [],
  characters: null,
}
const failed: ImportOutcome = {
  ...done,
  fileName: 'b.bin',
  outcome: 'failed',
  articleId: null,
  title: null,
  error: { code: 'binaryFile', detail: { fileName: 'b.bin' } },
}

let writing = false
afterEach(() => void (writing = false))

function importing(...outcomes: ImportOutcome[]) {
  const id = 'import'
  const progress = {
    id,
    endedAt: outcomes.length > 0 ? 'now' : null,
    cancelled: false,
    error: null,
  }
  const calls = {
    importText: vi.fn(async () => outcomes[0]),
    begin: vi.fn(async () => ({ id })),
    add: vi.fn(async () => ({ ...progress, endedAt: null })),
    finish: vi.fn(async () => progress),
    pick: vi.fn(async () => ({ id: outcomes.length > 0 ? id : null })),
    progress: vi.fn(async () => progress).mockResolvedValueOnce({ ...progress, endedAt: null }),
    report: vi.fn(async () => ({ ...progress, outcomes })),
  }
  let move: (ids: string[]) => void = () => undefined
  const onChange = (_kinds: unknown, reload: (ids: string[]) => void) => {
    move = reload
    return () => undefined
  }
  const show = vi.fn()
  const notices = new Notices(() => undefined)
  // Only the calls that import are given.
  const client = { articles: calls, imports: calls } as unknown as Client
  const state = new Importing(client, notices, onChange, show, () => writing)
  return { state, calls, notices, show, move: () => move([id]) }
}

describe('importing', () => {
  it('imports a pasted text as it was left in the dialog, and shows the article', async () => {
    const { state, calls, show, notices } = importing(done)
    state.askPasted('Brut')
    state.askPasted('Brut, relu')
    await state.importPasted()
    expect(calls.importText).toHaveBeenCalledExactlyOnceWith({ text: 'Brut, relu' })
    expect(state.pasted).toBeNull()
    expect(show).toHaveBeenCalledWith('a')
    expect(notices.shown[0]).toMatchObject({ key: 'articles.imported', undoable: true })
    expect(state.report).toBeNull()
  })

  it('keeps the pasted text when main refuses it', async () => {
    const { state, calls, notices } = importing(done)
    calls.importText.mockRejectedValueOnce(new AppError('emptyText', 'nothing there'))
    state.askPasted('…')
    await state.importPasted()
    expect(state.pasted).toBe('…')
    expect(notices.shown[0]?.key).toBe('error.emptyText')
  })

  it('hands the bytes of dropped files over and reports on several', async () => {
    const { state, calls, show } = importing(done, failed)
    const bytes = new TextEncoder().encode('texte')
    const file = (name: string) => ({ name, arrayBuffer: async () => bytes.buffer })
    await state.importDropped({ source: 'presse', files: [file('a.txt'), file('b.bin')] })
    expect(calls.begin).toHaveBeenCalledWith({ source: 'presse', total: 2 })
    expect(calls.add).toHaveBeenCalledExactlyOnceWith({
      id: 'import',
      files: [
        { name: 'a.txt', bytes },
        { name: 'b.bin', bytes },
      ],
    })
    expect(state.report).toEqual({ id: 'import', outcomes: [done, failed] })
    expect(show).toHaveBeenCalledWith('a')
  })

  it('tells its end in a line to a person who writes meanwhile, and leaves the view as it is', async () => {
    const { state, notices, show, move } = importing(done, failed)
    await state.importPicked('folder')
    writing = true
    move()
    await vi.waitFor(() => expect(notices.shown[0]?.key).toBe('articles.importEnded'))
    expect(state).toMatchObject({ report: null, progress: null, busy: false })
    expect(show).not.toHaveBeenCalled()
  })

  it('says so in a line when the article is there already', async () => {
    const { state, notices, move } = importing({ ...done, outcome: 'duplicate' })
    await state.importPicked('files')
    expect(state.progress).not.toBeNull()
    move()
    await vi.waitFor(() => expect(state.busy).toBe(false))
    await vi.waitFor(() => expect(notices.shown).toHaveLength(1))
    expect(notices.shown[0]?.key).toBe('articles.duplicate')
    expect(state.report).toBeNull()
  })

  it('says nothing when the person picked nothing', async () => {
    const { state, notices } = importing()
    await state.importPicked('files')
    expect(notices.shown).toEqual([])
    expect(state.report).toBeNull()
  })
})
