import { describe, expect, it } from 'vitest'
import { actorCalls } from '../actors/actors-calls.ts'
import { buildAnswer } from '../ipc/answer.ts'
import { atWork, day, emptyStore, everyRow, importArticle } from '../proposals/dossier-for-tests.ts'
import { proposalCalls } from '../proposals/proposals-calls.ts'
import { segou } from '../proposals/segou-for-tests.ts'
import type { Handlers } from '../shared/contract.ts'
import type { OpenMeeting } from '../shared/meeting.ts'
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
  }
  // The other groups are not called here.
  const work = atWork(buildAnswer(handlers as unknown as Handlers, { checkAnswers: true }))
  await work.accept(`meeting ${title}`)
  const { id } = await work.meeting(title)
  const write = (parts: object) => work.ask('meetings', 'edit', { id, ...parts })
  const complete = () =>
    write({ date: day('2025-06-20'), country: 'ML', drafter: 'A. Keita', draftedOn: '2025-06-25' })
  const setFinal = (final: boolean) => work.ask('meetings', 'setFinal', { id, final })
  const meeting = () => work.meeting(title)
  return { ...work, store, id, write, complete, setFinal, meeting }
}

const whats = ({ gaps }: OpenMeeting) =>
  gaps.map(({ what, actor }) => (actor === null ? what : `${what} ${actor.name}`))

describe('a meeting', () => {
  it('says what it lacks, and is refused as final meanwhile with nothing changed', async () => {
    const { store, write, setFinal, meeting } = await desk()
    await write({ date: null, place: null, country: null })
    expect(whats(await meeting())).toEqual(['date', 'place', 'country', 'drafter', 'draftedOn'])
    const before = everyRow(store)
    await expect(setFinal(true)).rejects.toThrow(/^meetingIncomplete/)
    expect(everyRow(store)).toEqual(before)
  })

  it('lacks a day when its date is a month', async () => {
    const { complete, write, meeting } = await desk()
    await complete()
    expect(whats(await meeting())).toEqual([])
    const month = { from: '2025-06-01', to: '2025-06-30', precision: 'month' }
    await write({ date: { ...day('2025-06-20'), ...month } })
    expect(whats(await meeting())).toEqual(['day'])
  })

  it('lacks a source, and who came, when it was made by hand', async () => {
    const { ask } = await desk()
    const { id } = (await ask('meetings', 'create', { title: 'Suite' })) as { id: string }
    const opened = (await ask('meetings', 'open', { id })) as OpenMeeting
    expect(whats(opened)).toEqual([
      ...['date', 'place', 'country', 'participants', 'drafter', 'draftedOn', 'source'],
    ])
  })

  it('lacks the name of a person known by one word, until a notice tells of that person', async () => {
    const { ask, id, complete, meeting } = await desk()
    await complete()
    const person = { kind: 'person', name: 'Kanté', country: null }
    const { id: actorId } = (await ask('actors', 'create', person)) as { id: string }
    await ask('meetings', 'setParticipation', { meetingId: id, actorId, capacity: 'participant' })
    expect(whats(await meeting())).toEqual(['name Kanté', 'position Kanté'])
    await ask('meetings', 'setParticipation', { meetingId: id, actorId, capacity: 'absent' })
    expect(whats(await meeting())).toEqual([])
    await ask('meetings', 'setParticipation', { meetingId: id, actorId, capacity: 'host' })
    const notice = { acronym: null, country: null, description: 'N’a qu’un nom.' }
    await ask('actors', 'edit', { id: actorId, name: person.name, ...notice })
    expect(whats(await meeting())).toEqual(['position Kanté'])
  })

  it('is final once it lacks nothing, until anything of it is written; undoing that gives it back', async () => {
    const { ask, store, id, complete, setFinal, meeting } = await desk()
    await complete()
    await setFinal(true)
    const final = await meeting()
    expect(final.finalAt).not.toBeNull()
    const [first] = final.participations
    const item = { meetingId: id, kind: 'decision', text: 'Un bureau', ownerId: null }
    const writes = [
      () => ask('meetings', 'edit', { id, place: 'Mopti' }),
      () =>
        ask('meetings', 'setParticipation', {
          ...{ meetingId: id, actorId: first?.actorId, capacity: 'chair' },
        }),
      () => ask('meetings', 'removeParticipation', { id: first?.id }),
      () => ask('meetings', 'setItem', { ...item, deadline: null, kept: null }),
      () =>
        ask('statements', 'set', {
          ...{ actorId: null, meetingId: id, type: 'verbatim', text: 'Oui.', language: 'fr' },
          ...{ translation: null, saidOn: null },
        }),
    ]
    for (const write of writes) {
      await write()
      expect((await meeting()).finalAt).toBeNull()
      store.operations.undo()
      expect((await meeting()).finalAt).toBe(final.finalAt)
    }
    await setFinal(false)
    expect((await meeting()).finalAt).toBeNull()
  })
})
