import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AppError } from '../../src-main/shared/app-error.ts'
import type {
  BriefingSection,
  OpenBriefing,
  UnfinishedBriefing,
} from '../../src-main/shared/briefing.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import { Notices } from '../lib/notices.svelte.ts'
import { BriefingsDesk } from './briefings-desk.svelte.ts'
import type { Wanted } from './new-document.svelte.ts'

const at = '2026-11-23T10:00:00.000Z'
const passage = (n: number) => `0190b3a2-0000-7000-8000-00000000000${n}`
const section = (id: string, body: string): BriefingSection => ({
  id,
  briefingId: 'one',
  kind: 'free',
  heading: id,
  body,
  rankInBriefing: 0,
})

let briefing: OpenBriefing
let calls: [string, unknown][]
let unfinished: UnfinishedBriefing
let refusing: AppError | null
let notices: Notices
let desk: BriefingsDesk

/** A call that notes what it was asked, refuses when told to, and answers. */
const answering =
  // What is asked is known to whoever answers.
  <T>(name: string, answer: (input: { format?: string }) => T) =>
    (input: unknown): Promise<T> => {
      calls.push([name, input])
      return refusing
        ? Promise.reject(refusing)
        : Promise.resolve(answer(input as { format?: string }))
    }

beforeEach(async () => {
  vi.useFakeTimers()
  calls = []
  unfinished = { fields: [], unwritten: [] }
  refusing = null
  briefing = {
    id: 'one',
    title: 'Niamey',
    language: 'fr',
    marking: '',
    issuer: '',
    addressees: '',
    drafter: '',
    documentDate: '2026-11-23',
    reference: '',
    ...{ form: '', lengthLimit: '' },
    ...{ paper: 'A4', contents: 'auto', watermark: 'none' },
    template: '',
    meetingId: null,
    subject: { kind: 'none' },
    subjectLabel: null,
    reviewed: true,
    createdAt: at,
    updatedAt: at,
    sections: [
      section('first', `un [^${passage(1)}] deux [^${passage(2)}]`),
      section('second', `trois [^${passage(2)}][^${passage(3)}]`),
    ],
  }
  notices = new Notices(() => undefined)
  const client = {
    briefings: {
      list: answering('list', () => []),
      create: answering('create', () => ({ id: 'two' })),
      open: () => Promise.resolve(structuredClone(briefing)),
      edit: answering('edit', () => ({})),
      saveSection: answering('saveSection', () => ({ updatedAt: at })),
      createNote: answering('createNote', () => ({ id: 'three' })),
      unfinished: answering('unfinished', () => unfinished),
      export: answering('export', ({ format }) =>
        format === 'pdf' ? { path: '/tmp/note.pdf', pages: 4 } : { path: null, pages: null },
      ),
    },
    // Only what the desk calls stands here.
  } as unknown as Client
  desk = new BriefingsDesk({ client, onChange: () => () => undefined, notices })
  await desk.open('one')
})
afterEach(() => {
  desk.page?.drop()
  vi.useRealTimers()
})

describe('the sections of a briefing', () => {
  it('are saved each on its own', async () => {
    desk.page?.sections[0]?.write({ body: 'one' })
    desk.page?.sections[1]?.write({ heading: 'Contexte' })
    await vi.advanceTimersByTimeAsync(600)
    expect(calls).toEqual([
      ['saveSection', { id: 'first', heading: 'first', body: 'one' }],
      ['saveSection', { id: 'second', heading: 'Contexte', body: briefing.sections[1]?.body }],
    ])
    expect(desk.page?.saveState).toBe('saved')
  })

  it('number their citations on from those before', () => {
    const second = desk.page?.sections[1]
    expect(second && desk.page?.citedBefore(second)).toEqual([passage(1), passage(2)])
  })

  it('keep the words being written when the briefing is read again', async () => {
    desk.page?.sections[0]?.write({ body: 'being typed' })
    briefing.sections = [section('second', 'moved up'), section('first', 'as it was')]
    await desk.reload()
    expect(desk.page?.sections.map(({ id, body }) => [id, body])).toEqual([
      ['second', 'moved up'],
      ['first', 'being typed'],
    ])
  })
})

describe('creating a briefing', () => {
  const subject = { kind: 'none' } as const
  const blank: Wanted = { template: null, for: 'briefing', subject, language: 'fr' }

  it('opens it, to be written from its first section on', async () => {
    briefing = { ...briefing, id: 'two' }
    expect(await desk.make(blank)).toBeNull()
    expect([desk.page?.id, desk.createdId]).toEqual(['two', 'two'])
  })

  it('answers the note instead, and leaves the one open where it was', async () => {
    expect(await desk.make({ ...blank, for: 'note' })).toBe('three')
    expect(desk.page?.id).toBe('one')
  })

  it('leaves the one open where it was when main refuses', async () => {
    refusing = new AppError('diskFull', 'no space left')
    expect(await desk.make(blank)).toBeNull()
    expect([desk.page?.id, desk.createdId]).toEqual(['one', null])
  })
})

describe('the details of a briefing', () => {
  it('wait for a title before they are saved', async () => {
    desk.page?.write({ title: '' })
    await vi.advanceTimersByTimeAsync(2000)
    expect(calls).toEqual([])
    desk.page?.write({ title: 'Bamako' })
    await vi.advanceTimersByTimeAsync(2000)
    expect(calls).toMatchObject([['edit', { id: 'one', title: 'Bamako' }]])
  })
})

describe('exporting', () => {
  it('saves every word first, then tells where the file is', async () => {
    desk.page?.sections[0]?.write({ body: 'last words' })
    await desk.export('pdf')
    expect(calls.map(([name]) => name)).toEqual(['saveSection', 'unfinished', 'export'])
    expect(desk.exported).toEqual({ format: 'pdf', path: '/tmp/note.pdf', pages: 4 })
    expect(desk.exporting).toBeNull()
  })

  it('tells nothing when the person cancels', async () => {
    await desk.export('markdown')
    expect(desk.exported).toBeNull()
    expect(notices.shown).toEqual([])
  })

  it('asks first while something waits for the analyst, and exports when told to all the same', async () => {
    unfinished = { fields: [{ field: 'acteur', heading: 'Contexte' }], unwritten: [] }
    await desk.export('pdf')
    expect(calls.map(([name]) => name)).toEqual(['unfinished'])
    expect(desk.unfinished).toEqual({ format: 'pdf', what: unfinished })
    await desk.exportAnyway('pdf', true)
    expect(desk.unfinished).toBeNull()
    expect(desk.exported?.pages).toBe(4)
  })

  it('does not print words it could not save', async () => {
    desk.page?.sections[0]?.write({ body: 'last words' })
    refusing = new AppError('diskFull', 'no space left')
    await desk.export('pdf')
    expect(calls.map(([name]) => name)).toEqual(['saveSection'])
    expect(desk.page?.failure).toBe(refusing)
    expect(desk.page?.saveState).toBe('unsaved')
  })
})
