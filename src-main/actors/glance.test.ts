import { expect, it } from 'vitest'
import { day, emptyStore, importArticle } from '../proposals/dossier-for-tests.ts'
import { evidenceStore } from '../record/evidence-store.ts'
import { actorCalls } from './actors-calls.ts'

it('tells at a glance what an actor held on the day, merged or not, and whether that is in doubt', () => {
  const store = emptyStore()
  const actors = actorCalls(store)
  const created = (name: string) =>
    (actors.create({ kind: 'person', name, country: 'ML' }) as { id: string }).id
  const [id, other] = [created('Aminata Sorko'), created('A. Sorko')]
  const none = {
    rank: null,
    organisation: null,
    country: null,
    firstSeenOn: null,
    lastSeenOn: null,
  }
  const held = (title: string, from: string, to: string | null) =>
    actors.setPosition({
      ...{ ...none, actorId: id, title },
      ...{ heldFrom: day(from), heldTo: to === null ? null : day(to) },
    })
  void held('préfète', '2019-01-01', '2021-06-30')
  void held('ministre', '2021-07-01', '2023-01-01')
  expect(actors.glance({ id, asOf: '2020-05-01' })).toMatchObject({
    ...{ name: 'Aminata Sorko', doubt: null },
    position: { title: 'préfète' },
  })
  expect(actors.glance({ id, asOf: '2022-05-01' })).toMatchObject({
    position: { title: 'ministre' },
  })
  expect(actors.glance({ id, asOf: '2024-05-01' })).toMatchObject({ doubt: 'stale' })
  expect(actors.glance({ id, asOf: '2018-05-01' })).toMatchObject({ position: null, doubt: null })
  void actors.merge({ survivorId: id, mergedIds: [other], keep: {}, despiteToldApart: false })
  expect(actors.glance({ id: other, asOf: '2020-05-01' })).toMatchObject({
    ...{ id, name: 'Aminata Sorko' },
    position: { title: 'préfète' },
  })
})

it('says of a position held, in lists as at a glance, that sources disagree on it', () => {
  const store = emptyStore()
  const actors = actorCalls(store)
  const evidence = evidenceStore(store)
  const { id } = actors.create({ kind: 'person', name: 'A. Sorko', country: 'ML' }) as {
    id: string
  }
  const none = { rank: null, organisation: null, country: null, heldFrom: null, heldTo: null }
  const seen = (title: string, articleId: string) => {
    const days = { firstSeenOn: '2026-03-12', lastSeenOn: '2026-03-12' }
    const held = actors.setPosition({ ...none, ...days, actorId: id, title }) as { id: string }
    store.operations.perform('editActor', title, () => {
      const passage = evidence.passageAt(articleId, { start: 0, end: 5 })
      evidence.add({ kind: 'positions', id: held.id }, passage)
    })
  }
  const article = (text: string) =>
    importArticle(store, { title: text, publishedOn: '2026-03-12', text, proposals: [] })
  const doubts = () => {
    const listed = actors.list({ asOf: '2026-03-20' }) as { doubt: string | null }[]
    const glance = actors.glance({ id, asOf: '2026-03-20' }) as { doubt: string | null }
    return [...listed, glance].map(({ doubt }) => doubt)
  }
  const one = article('Une dépêche')
  seen('ministre de la Défense', one)
  seen('porte-parole du gouvernement', one)
  expect(doubts()).toEqual([null, null])
  seen('ambassadrice', article('Une autre dépêche'))
  expect(doubts()).toEqual(['contested', 'contested'])
})
