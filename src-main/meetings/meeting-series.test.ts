import { describe, expect, it } from 'vitest'
import { actorCalls } from '../actors/actors-calls.ts'
import { buildAnswer } from '../ipc/answer.ts'
import { atWork, day, emptyStore } from '../proposals/dossier-for-tests.ts'
import type { Handlers } from '../shared/contract.ts'
import type { OpenMeeting } from '../shared/meeting.ts'
import { meetingCalls } from './meetings-calls.ts'
import { statementCalls } from './statements-calls.ts'

async function desk() {
  const store = emptyStore()
  const handlers = {
    actors: actorCalls(store),
    meetings: meetingCalls(store),
    statements: statementCalls(store),
  }
  // The other groups are not called here.
  const { ask } = atWork(buildAnswer(handlers as unknown as Handlers, { checkAnswers: true }))
  // The contract answers the id of what was made.
  const made = async (group: string, method: string, input: object) =>
    ((await ask(group, method, input)) as { id: string }).id
  const meet = async (title: string, on: string | null, series: string | null) => {
    const id = await made('meetings', 'create', { title })
    await ask('meetings', 'edit', { id, date: on === null ? null : day(on), series })
    return id
  }
  const person = async (name: string, titles: readonly [string, string][] = []) => {
    const id = await made('actors', 'create', { kind: 'person', name, country: null })
    for (const [title, from] of titles)
      await ask('actors', 'setPosition', {
        ...{ actorId: id, rank: null, title, organisation: null, country: null },
        ...{ heldFrom: day(from), heldTo: null, firstSeenOn: null, lastSeenOn: null },
      })
    return id
  }
  const join = (meetingId: string, actorId: string, capacity = 'participant') =>
    ask('meetings', 'setParticipation', { meetingId, actorId, capacity })
  const say = (meetingId: string, actorId: string, text: string) =>
    ask('statements', 'set', {
      ...{ meetingId, actorId, text, type: 'verbatim', language: 'fr', translation: null },
      saidOn: null,
    })
  const open = async (id: string) => (await ask('meetings', 'open', { id })) as OpenMeeting
  return { ask, meet, person, join, say, open }
}

describe('a series of meetings', () => {
  it('is told in order of dates, with the one before and the one after', async () => {
    const { meet, open } = await desk()
    const third = await meet('Troisième', '2025-09-01', 'Comité de suivi')
    const first = await meet('Première', '2025-03-01', 'Comité de suivi')
    const undated = await meet('Prochaine', null, 'Comité de suivi')
    const second = await meet('Deuxième', '2025-06-01', 'Comité de suivi')
    const alone = await meet('Autre', '2025-06-02', null)
    const told = async (id: string) => {
      const { inSeries } = await open(id)
      return inSeries && [inSeries.number, inSeries.total, inSeries.previous?.id, inSeries.next?.id]
    }
    expect(await told(first)).toEqual([1, 4, undefined, second])
    expect(await told(second)).toEqual([2, 4, first, third])
    expect(await told(third)).toEqual([3, 4, second, undated])
    expect(await told(undated)).toEqual([4, 4, third, undefined])
    expect(await told(alone)).toBeNull()
    expect((await open(first)).inSeries?.changes).toBeNull()
  })

  it('is spelt as the record has it', async () => {
    const { ask, meet, open } = await desk()
    await meet('Une', '2025-03-01', 'Comité de suivi')
    const id = await meet('Deux', '2025-06-01', ' comite de Suivi ')
    expect((await open(id)).series).toBe('Comité de suivi')
    expect(await ask('meetings', 'series', {})).toEqual(['Comité de suivi'])
  })

  it('says who came and left, whose title changed, what was said then and now, and what became of commitments', async () => {
    const { ask, meet, person, join, say, open } = await desk()
    const before = await meet('Première', '2025-03-01', 'Comité de suivi')
    const after = await meet('Deuxième', '2025-06-01', 'Comité de suivi')
    const sow = await person('Awa Sow', [
      ['directrice', '2024-01-01'],
      ['ministre', '2025-05-01'],
    ])
    const kane = await person('Oumar Kane', [['préfet', '2024-01-01']])
    const diallo = await person('Fanta Diallo')
    const bah = await person('Alpha Bah')
    for (const actor of [sow, kane, diallo]) await join(before, actor)
    for (const actor of [sow, kane, bah]) await join(after, actor)
    await join(after, diallo, 'absent')
    await say(before, sow, 'Nous étudions.')
    await say(after, sow, 'Nous refusons.')
    await say(after, bah, 'Nous venons d’arriver.')
    await ask('meetings', 'setItem', {
      ...{ meetingId: before, kind: 'commitment', text: 'Payer les gardes', ownerId: kane },
      ...{ deadline: null, kept: 'broken' },
    })
    const { inSeries } = await open(after)
    expect(inSeries?.changes).toMatchObject({
      came: [{ name: 'Alpha Bah' }],
      left: [{ name: 'Fanta Diallo' }],
      positions: [
        {
          actor: { name: 'Awa Sow' },
          before: { title: 'directrice' },
          after: { title: 'ministre' },
        },
      ],
      statements: [{ actor: { id: sow }, before: ['Nous étudions.'], after: ['Nous refusons.'] }],
      commitments: [{ text: 'Payer les gardes', kept: 'broken', ownerName: 'Oumar Kane' }],
    })
  })
})
