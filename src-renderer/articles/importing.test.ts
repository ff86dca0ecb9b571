import { describe, expect, it, vi } from 'vitest'
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

function importing(...outcomes: ImportOutcome[]) {
  const calls = {
    importText: vi.fn(async () => outcomes[0]),
    importFiles: vi.fn(async () => outcomes),
    importPicked: vi.fn(async () => outcomes),
  }
  const show = vi.fn()
  const notices = new Notices(() => undefined)
  // Only the calls that import are given.
  const client = { articles: calls } as unknown as Client
  return { state: new Importing(client, notices, show), calls, notices, show }
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
    await state.importDropped([file('a.txt'), file('b.bin')])
    expect(calls.importFiles).toHaveBeenCalledWith({
      files: [
        { name: 'a.txt', bytes },
        { name: 'b.bin', bytes },
      ],
    })
    expect(state.report).toEqual([done, failed])
    expect(show).toHaveBeenCalledWith('a')
  })

  it('says so in a line when the article is there already', async () => {
    const { state, notices } = importing({ ...done, outcome: 'duplicate' })
    await state.importPicked()
    expect(notices.shown[0]?.key).toBe('articles.duplicate')
    expect(state.report).toBeNull()
  })

  it('says nothing when the person picked nothing', async () => {
    const { state, notices } = importing()
    await state.importPicked()
    expect(notices.shown).toEqual([])
    expect(state.report).toBeNull()
  })
})
