import { describe, expect, it } from 'vitest'
import { actorCalls } from '../actors/actors-calls.ts'
import { buildAnswer } from '../ipc/answer.ts'
import { meetingCalls } from '../meetings/meetings-calls.ts'
import type { Handlers } from '../shared/contract.ts'
import {
  atWork,
  day,
  emptyStore,
  everyRow,
  importArticle,
  proposalsOf,
  type TestArticle,
} from './dossier-for-tests.ts'
import { decisions } from './decide.ts'
import { proposalCalls } from './proposals-calls.ts'

const title = 'Réunion de Dori'
const text =
  'La réunion de Dori s’est tenue le 4 mars 2026. Ils ont décidé d’ouvrir un bureau. Le Niger s’est engagé à payer les gardes avant le 1er mai 2026. Awa Diallo, membre du Front du fleuve, y était.'

const dori: TestArticle = {
  title: 'Dori',
  publishedOn: '2026-03-05',
  text,
  proposals: proposalsOf(text, [
    {
      kind: 'meeting',
      words: 'La réunion de Dori s’est tenue le 4 mars 2026.',
      value: {
        ...{ title, status: 'held', date: day('2026-03-04'), place: 'Dori', country: 'BF' },
        ...{ organiser: 'Front du fleuve', participants: [] },
      },
    },
    {
      kind: 'item',
      words: 'ouvrir un bureau',
      value: { item: 'decision', text: 'ouvrir un bureau', meeting: title },
    },
    {
      kind: 'item',
      words: 'payer les gardes avant le 1er mai 2026',
      value: {
        ...{ item: 'commitment', text: 'payer les gardes', meeting: title, owner: 'Niger' },
        deadline: day('2026-05-01'),
      },
    },
    {
      kind: 'place',
      words: 'Niger',
      value: { name: 'Niger', country: 'NE' },
      rule: 'place.country',
    },
    { kind: 'person', words: 'Awa Diallo', value: { name: 'Awa Diallo' } },
    { kind: 'organisation', words: 'Front du fleuve', value: { name: 'Front du fleuve' } },
    {
      kind: 'relation',
      words: 'Awa Diallo, membre du Front du fleuve',
      value: {
        from: { name: 'Awa Diallo', kind: 'person' },
        relation: 'memberOf',
        to: { name: 'Front du fleuve', kind: 'organisation' },
      },
    },
  ]),
}

function reviewing(...articles: TestArticle[]) {
  const store = emptyStore()
  const ids = articles.map((one) => importArticle(store, one))
  const handlers = {
    proposals: proposalCalls(store, () => undefined),
    actors: actorCalls(store),
    meetings: meetingCalls(store),
  }
  // The other groups of calls are not called here.
  const answer = buildAnswer(handlers as unknown as Handlers, { checkAnswers: true })
  return { store, ids, ...atWork(answer) }
}

describe('an item of a meeting', () => {
  it('is put among those of the meeting accepted before it, with its passage', async () => {
    const { accept, meeting } = reviewing(dori)
    await accept(`meeting ${title}`)
    const { changes } = await accept('decision ouvrir')
    expect(changes).toMatchObject([
      { action: 'create', record: 'decision', label: 'ouvrir un bureau', detail: title },
    ])
    const { items, organiser } = await meeting(title)
    expect(organiser).toBe('Front du fleuve')
    expect(items).toMatchObject([{ kind: 'decision', text: 'ouvrir un bureau', kept: null }])
    expect(items[0]?.evidence.map(({ quote }) => quote)).toEqual([
      'Ils ont décidé d’ouvrir un bureau.',
    ])
  })

  it('creates the meeting first when that one waits still, and says so before', async () => {
    const { accept, ask, item, meeting } = reviewing(dori)
    const { id } = await item('decision ouvrir')
    expect(await ask('proposals', 'plan', { id })).toMatchObject([
      { action: 'create', record: 'meeting', label: title },
      { action: 'create', record: 'decision' },
    ])
    await accept('decision ouvrir')
    const { changes } = await accept(`meeting ${title}`)
    expect(changes[0]).toMatchObject({ action: 'confirm', record: 'meeting' })
    expect((await meeting(title)).items).toHaveLength(1)
  })

  it('of commitments keeps who undertook it and by when', async () => {
    const { accept, meeting } = reviewing(dori)
    await accept('commitment payer')
    expect((await meeting(title)).items).toMatchObject([
      { kind: 'commitment', ownerName: 'Niger', kept: 'open', deadline: { to: '2026-05-01' } },
    ])
  })

  it('told again by another article is confirmed, not doubled', async () => {
    const { accept, meeting, queue } = reviewing(dori, { ...dori, title: 'Dori encore' })
    await accept(`meeting ${title}`)
    await accept('decision ouvrir')
    await accept(`meeting ${title}`)
    const again = (await queue()).find(
      ({ proposal }) => proposal.kind === 'item' && proposal.value.item === 'decision',
    )
    expect(again).toBeDefined()
    const { changes } = await accept('decision ouvrir')
    expect(changes).toMatchObject([{ action: 'confirm', because: 'sameText' }])
    const { items } = await meeting(title)
    expect(items).toHaveLength(1)
    expect(items[0]?.evidence).toHaveLength(2)
  })

  it('is taken back by one undo', async () => {
    const { store, accept } = reviewing(dori)
    const before = everyRow(store)
    await accept('commitment payer')
    store.operations.undo()
    const now = everyRow(store)
    for (const table of ['meetings', 'meetingItems', 'actors', 'proposals'])
      expect(now[table]).toEqual(before[table])
  })
})

describe('a relation', () => {
  it('joins two actors of the record, which it creates when they are not there', async () => {
    const { accept, actor, ask } = reviewing(dori)
    const { changes } = await accept('relation Awa Diallo')
    expect(changes.at(-1)).toMatchObject({
      ...{ action: 'create', record: 'relation', label: 'Awa Diallo' },
      detail: 'est membre de Front du fleuve',
    })
    const { id } = await actor('Awa Diallo')
    expect(await ask('actors', 'relations', { id })).toMatchObject([
      { kind: 'memberOf', outward: true, other: { name: 'Front du fleuve' } },
    ])
  })

  it('told again is confirmed by one more source', async () => {
    const { accept, actor, ask } = reviewing(dori, { ...dori, title: 'Dori encore' })
    await accept('relation Awa Diallo')
    const { changes } = await accept('relation Awa Diallo')
    expect(changes.at(-1)).toMatchObject({ action: 'confirm', record: 'relation' })
    const { id } = await actor('Awa Diallo')
    const [only, ...others] = (await ask('actors', 'relations', { id })) as {
      evidence: unknown[]
    }[]
    expect(others).toEqual([])
    expect(only?.evidence).toHaveLength(2)
  })

  it('corrected to be with oneself is refused', async () => {
    const { ask, item } = reviewing(dori)
    const { id, proposal } = await item('relation Awa Diallo')
    const to = { name: 'Awa Diallo', kind: 'person' }
    await expect(
      ask('proposals', 'accept', { id, value: { ...proposal.value, to } }),
    ).rejects.toThrow('relatedToItself')
  })
})

describe('accepting all of an article', () => {
  it('takes items and relations with the rest', async () => {
    const { store, ids, meeting } = reviewing(dori)
    decisions(store).acceptAll(ids[0] ?? '')
    expect((await meeting(title)).items.map(({ kind }) => kind)).toEqual(['decision', 'commitment'])
  })
})
