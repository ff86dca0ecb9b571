import { describe, expect, it } from 'vitest'
import { actorCalls } from '../actors/actors-calls.ts'
import { buildAnswer } from '../ipc/answer.ts'
import { atWork, day, emptyStore, everyRow, importArticle } from '../proposals/dossier-for-tests.ts'
import { proposalCalls } from '../proposals/proposals-calls.ts'
import { segou } from '../proposals/segou-for-tests.ts'
import type { Handlers } from '../shared/contract.ts'
import { factCalls } from './facts-calls.ts'
import { meetingCalls } from './meetings-calls.ts'
import { statementCalls } from './statements-calls.ts'

const title = 'Réunion des ministres de la Sécurité du bassin'

async function desk() {
  const store = emptyStore()
  importArticle(store, segou)
  const handlers = {
    proposals: proposalCalls(store, () => undefined),
    actors: actorCalls(store),
    meetings: meetingCalls(store),
    statements: statementCalls(store),
    facts: factCalls(store),
  }
  // The other groups are not called here.
  const answer = buildAnswer(handlers as unknown as Handlers, { checkAnswers: true })
  const work = atWork(answer)
  await work.accept(`meeting ${title}`)
  await work.accept('statement Nous partagerons')
  await work.accept('fact Le Burkina')
  const opened = await work.meeting(title)
  return { store, ...work, opened }
}

describe('meetings', () => {
  it('open with everything that rests on their articles', async () => {
    const { opened } = await desk()
    expect(opened).toMatchObject({
      country: 'ML',
      statements: [{ actorName: 'Modibo Dembara', type: 'verbatim' }],
      facts: [{ meetingId: null, date: { precision: 'month' } }],
      notes: [],
      briefings: [],
    })
  })

  it('give each participant the title held that day, and say when it is stale', async () => {
    const { ask, opened, meeting } = await desk()
    await ask('meetings', 'edit', { id: opened.id, date: day('2026-09-01') })
    const { participations } = await meeting(title)
    expect(participations).toMatchObject([
      {
        actorName: 'Modibo Dembara',
        doubt: 'stale',
        position: { title: 'ministre de la Sécurité' },
      },
      { actorName: 'Aminata Sorko', doubt: 'stale' },
    ])
  })

  it('have documents: imported articles, each once, undone and taken away', async () => {
    const { ask, opened, meeting, store } = await desk()
    const article = (text: string, publishedOn: string) =>
      importArticle(store, { title: text, publishedOn, text, proposals: [] })
    const later = article('Communiqué final', '2026-03-02')
    const first = article('Ordre du jour', '2026-03-01')
    const attach = async (articleId: string) =>
      (
        (await ask('meetings', 'addDocument', { meetingId: opened.id, articleId })) as {
          id: string
        }
      ).id
    const id = await attach(later)
    expect(await attach(later)).toBe(id)
    await attach(first)
    const titles = async () => (await meeting(title)).documents.map((one) => one.title)
    expect(await titles()).toEqual(['Ordre du jour', 'Communiqué final'])
    store.operations.undo()
    expect(await titles()).toEqual(['Communiqué final'])
    await ask('meetings', 'removeDocument', { id })
    expect(await titles()).toEqual([])
    store.operations.undo()
    expect(await titles()).toEqual(['Communiqué final'])
    await expect(attach(opened.id)).rejects.toThrow('notFound')
  })

  it('are listed latest first with those who came', async () => {
    const { ask, opened } = await desk()
    const { id } = (await ask('meetings', 'create', { title: 'Suite' })) as { id: string }
    await ask('meetings', 'edit', { id, date: day('2025-08-01') })
    await ask('meetings', 'setParticipation', {
      ...{ meetingId: opened.id, actorId: opened.participations[1]?.actorId, capacity: 'absent' },
    })
    expect(await ask('meetings', 'list', {})).toMatchObject([
      { title: 'Suite', participants: [] },
      { title, participants: ['Modibo Dembara'] },
    ])
  })

  it('are listed by the beginnings of words in them and in the names of those who came', async () => {
    const { ask } = await desk()
    const { id } = (await ask('meetings', 'create', { title: 'Suite de Mopti' })) as { id: string }
    await ask('meetings', 'edit', { id, date: day('2025-08-01') })
    const listed = async (wanted: object) =>
      ((await ask('meetings', 'list', wanted)) as { title: string }[]).map((one) => one.title)
    expect(await listed({ words: 'mop' })).toEqual(['Suite de Mopti'])
    expect(await listed({ words: 'demb' })).toEqual([title])
    expect(await listed({ words: 'demb mop' })).toEqual([])
    expect(await listed({ most: 1 })).toEqual(['Suite de Mopti'])
  })

  it('gain and lose participants', async () => {
    const { ask, opened, meeting } = await desk()
    const created = { kind: 'organisation', name: 'Union du fleuve', country: null }
    const { id: actorId } = (await ask('actors', 'create', created)) as { id: string }
    const host = { meetingId: opened.id, actorId, capacity: 'host' }
    const { id } = (await ask('meetings', 'setParticipation', host)) as { id: string }
    expect((await meeting(title)).participations.at(-1)).toMatchObject({ id, capacity: 'host' })
    await ask('meetings', 'removeParticipation', { id })
    expect((await meeting(title)).participations).toHaveLength(2)
    await expect(ask('meetings', 'removeParticipation', { id })).rejects.toThrow('notFound')
  })

  it('leave statements and facts when removed, and come back whole', async () => {
    const { store, ask, opened } = await desk()
    const before = everyRow(store)
    await ask('meetings', 'remove', { id: opened.id })
    const { statements, facts, participations } = everyRow(store)
    expect(statements).toMatchObject([{ meetingId: null }])
    expect([facts?.length, participations]).toEqual([1, []])
    store.operations.undo()
    expect(everyRow(store)).toEqual(before)
  })
})

describe('agenda items, decisions and commitments', () => {
  const item = (more: object) => ({
    ...{ kind: 'agenda', text: 'Les relevés', ownerId: null, deadline: null, kept: null },
    ...more,
  })

  it('stand by kind in their order, are moved, and keep the passage they rest on', async () => {
    const { store, ask, opened, meeting } = await desk()
    const meetingId = opened.id
    const add = async (more: object) =>
      (await ask('meetings', 'setItem', item({ meetingId, ...more }))) as { id: string }
    const { id: owed } = await add({ kind: 'commitment', text: 'Transmettre les relevés' })
    await add({ text: 'Premier point' })
    const { id } = await add({ text: 'Second point' })
    const [passage] = (await ask('meetings', 'passages', { id: meetingId })) as { id: string }[]
    const before = everyRow(store)
    const again = {
      id: owed,
      meetingId,
      kind: 'commitment',
      text: 'Transmettre tout',
      kept: 'kept',
    }
    const ownerId = opened.participations[0]?.actorId
    await ask('meetings', 'setItem', item({ ...again, ownerId, passageIds: [passage?.id] }))
    await ask('meetings', 'moveItem', { id, by: -1 })
    await ask('meetings', 'moveItem', { id, by: -1 })
    expect((await meeting(title)).items).toMatchObject([
      { text: 'Second point', kept: null },
      { text: 'Premier point' },
      { ownerName: 'Modibo Dembara', kept: 'kept', evidence: [{ id: passage?.id }] },
    ])
    store.operations.undo()
    store.operations.undo()
    expect(everyRow(store)).toEqual(before)
  })

  it('go with their meeting and come back with it', async () => {
    const { store, ask, opened } = await desk()
    const [passage] = (await ask('meetings', 'passages', { id: opened.id })) as { id: string }[]
    const given = item({ meetingId: opened.id, kept: 'open', passageIds: [passage?.id] })
    const created = (await ask('meetings', 'setItem', given)) as { id: string }
    const before = everyRow(store)
    await ask('meetings', 'remove', { id: opened.id })
    expect(everyRow(store)['meetingItems']).toEqual([])
    store.operations.undo()
    expect(everyRow(store)).toEqual(before)
    await ask('meetings', 'removeItem', created)
    await expect(ask('meetings', 'removeItem', created)).rejects.toThrow('notFound')
  })
})

describe('statements', () => {
  it('are written, corrected and removed by hand', async () => {
    const { ask, opened, meeting } = await desk()
    const said = {
      ...{ actorId: null, meetingId: opened.id, type: 'reported', text: 'Une source dit non.' },
      ...{ language: 'fr', translation: null, saidOn: null },
    }
    const created = (await ask('statements', 'set', said)) as { id: string }
    await ask('statements', 'set', { ...said, ...created, translation: 'A source says no.' })
    expect((await meeting(title)).statements).toMatchObject([
      { actorName: 'Modibo Dembara' },
      { actorName: null, translation: 'A source says no.' },
    ])
    await ask('statements', 'remove', created)
    expect((await meeting(title)).statements).toHaveLength(1)
  })
})

describe('facts', () => {
  it('make a chronology, oldest first', async () => {
    const { ask, opened } = await desk()
    const fact = { date: day('2019-03-04'), text: 'Le barrage ouvre.', meetingId: opened.id }
    const created = (await ask('facts', 'set', fact)) as { id: string }
    const told = (await ask('facts', 'list', {})) as { text: string }[]
    expect(told.map(({ text }) => text)).toEqual([
      'Le barrage ouvre.',
      'Le Burkina Faso cesse de transmettre ses relevés.',
    ])
    await ask('facts', 'set', { ...fact, ...created, text: 'Le barrage est mis en eau.' })
    expect(await ask('facts', 'list', {})).toMatchObject([
      { text: 'Le barrage est mis en eau.' },
      {},
    ])
    await ask('facts', 'remove', created)
    expect(await ask('facts', 'list', {})).toHaveLength(1)
  })
})
