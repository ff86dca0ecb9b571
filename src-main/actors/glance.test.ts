import { expect, it } from 'vitest'
import { emptyStore, day } from '../proposals/dossier-for-tests.ts'
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
    ...{ name: 'Aminata Sorko', stale: false },
    position: { title: 'préfète' },
  })
  expect(actors.glance({ id, asOf: '2022-05-01' })).toMatchObject({
    position: { title: 'ministre' },
  })
  expect(actors.glance({ id, asOf: '2024-05-01' })).toMatchObject({ stale: true })
  expect(actors.glance({ id, asOf: '2018-05-01' })).toMatchObject({ position: null, stale: false })
  void actors.merge({ survivorId: id, mergedIds: [other], keep: {}, despiteToldApart: false })
  expect(actors.glance({ id: other, asOf: '2020-05-01' })).toMatchObject({
    ...{ id, name: 'Aminata Sorko' },
    position: { title: 'préfète' },
  })
})
