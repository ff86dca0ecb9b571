import { describe, expect, it } from 'vitest'
import { actorCalls } from '../actors/actors-calls.ts'
import { buildAnswer } from '../ipc/answer.ts'
import { meetingCalls } from '../meetings/meetings-calls.ts'
import type { Handlers } from '../shared/contract.ts'
import type { MeetingStatus } from '../shared/proposal.ts'
import {
  atWork,
  day,
  emptyStore,
  importArticle,
  proposalsOf,
  type TestArticle,
} from './dossier-for-tests.ts'
import { knownNames } from './known-names-store.ts'
import { proposalCalls } from './proposals-calls.ts'

const name = 'ministres de l’Intérieur des pays du Liptako'
const title = 'Réunion de Dori'

/** Ministers whom nobody names meet, or are to meet, at Dori. */
function article(publishedOn: string, status: MeetingStatus, more = ''): TestArticle {
  const text = `Les ${name} se voient à Dori le 4 mars 2026.${more}`
  return {
    title: `Dori, le ${publishedOn}`,
    publishedOn,
    text,
    proposals: proposalsOf(text, [
      {
        kind: 'group',
        words: name,
        value: { name, portfolio: 'ministre de l’Intérieur', countries: ['BF', 'ML', 'NE'] },
      },
      {
        kind: 'meeting',
        words: text,
        value: {
          ...{ title, status, date: day('2026-03-04'), place: 'Dori', country: 'BF' },
          participants: [{ name }],
        },
      },
    ]),
  }
}

function reviewing(...articles: TestArticle[]) {
  const store = emptyStore()
  for (const one of articles) importArticle(store, one)
  const handlers = {
    proposals: proposalCalls(store, () => undefined),
    actors: actorCalls(store),
    meetings: meetingCalls(store),
  }
  // The other groups of calls are not called here.
  const answer = buildAnswer(handlers as unknown as Handlers, { checkAnswers: true })
  return { store, ...atWork(answer) }
}

describe('a group of people whom the article does not name', () => {
  it('becomes one actor that holds the office for each country, and nobody is invented', async () => {
    const { accept, actor, ask } = reviewing(article('2026-03-05', 'held'))
    const decision = await accept(`group ${name}`)
    expect(decision.changes.map(({ record, detail }) => [record, detail])).toEqual([
      ['actor', ''],
      ['position', 'ministre de l’Intérieur (Burkina Faso)'],
      ['position', 'ministre de l’Intérieur (Mali)'],
      ['position', 'ministre de l’Intérieur (Niger)'],
    ])
    const group = await actor(name)
    expect(group).toMatchObject({ kind: 'group', country: null })
    expect(group.positions.map(({ country }) => country).toSorted()).toEqual(['BF', 'ML', 'NE'])
    expect(await ask('actors', 'list', {})).toHaveLength(1)
  })

  it('is given no single position in lists, for its name tells the office', async () => {
    const { accept, ask } = reviewing(article('2026-03-05', 'held'))
    await accept(`group ${name}`)
    expect(await ask('actors', 'list', { kind: 'group' })).toMatchObject([{ name, position: null }])
  })

  it('takes part in the meeting that names it', async () => {
    const { accept, meeting } = reviewing(article('2026-03-05', 'held'))
    await accept(`meeting ${title}`)
    expect((await meeting(title)).participations).toMatchObject([
      { actorName: name, actorKind: 'group', position: null },
    ])
  })

  it('is known again by its name, and is no name for extraction to look for', async () => {
    const { store, accept, queue, ask } = reviewing(
      article('2026-03-05', 'held'),
      article('2026-03-06', 'held', ' Ils se quittent.'),
    )
    await accept(`group ${name}`)
    const second = (await queue()).find(({ proposal }) => proposal.kind === 'group')
    await ask('proposals', 'accept', { id: second?.id })
    expect(await ask('actors', 'list', {})).toHaveLength(1)
    expect(knownNames(store, name)).toEqual([])
  })
})

describe('whether a meeting took place', () => {
  it('follows from the latest that was told, and what was held stays held', async () => {
    const { queue, ask, meeting } = reviewing(
      article('2026-03-01', 'announced'),
      article('2026-03-05', 'held', ' C’était prévu.'),
      article('2026-03-06', 'announced', ' Rien de plus.'),
    )
    const seen: unknown[] = []
    for (const { id, proposal } of await queue()) {
      if (proposal.kind !== 'meeting') continue
      await ask('proposals', 'accept', { id })
      seen.push((await meeting(title)).status)
    }
    expect(seen).toEqual(['announced', 'held', 'held'])
  })
})
