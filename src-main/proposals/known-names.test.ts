import { expect, it } from 'vitest'
import { actorStore } from '../actors/actors-store.ts'
import type { Actor } from '../shared/actor.ts'
import { emptyStore } from './dossier-for-tests.ts'
import { knownNames } from './known-names-store.ts'

const store = emptyStore()
const actors = actorStore(store)

function create(kind: Actor['kind'], name: string, more: Partial<Actor> = {}): string {
  const id = store.newId()
  store.operations.perform('createActor', name, () =>
    actors.create({ id, kind, name, acronym: null, country: null, ...more }),
  )
  return id
}

const named = (text: string) => knownNames(store, text).map(({ name }) => name)

it('are those that occur in the text, whatever their accents, hyphens and apostrophes', () => {
  create('person', 'Awa N’Diaye')
  create('person', 'Jean-Pierre Kéré')
  create('state', 'Mali', { country: 'ML' })
  create('group', 'les ministres du Sahel')
  create('organisation', 'Alliance des États du Sahel', { acronym: 'AES' })
  expect(named("AWA N'DIAYE a reçu JEAN PIERRE KERE au Mali.")).toEqual([
    'Awa N’Diaye',
    'Jean-Pierre Kéré',
    'Mali',
  ])
  expect(named('L’AES et les ministres du Sahel')).toEqual(['Alliance des États du Sahel'])
  expect(named('Awa, N. et Jean Kéré, des Maliens')).toEqual([])
  expect(named('')).toEqual([])
})

it('come with every name of the actor, merged ones as those that stand for them', () => {
  const id = create('person', 'Salif Dembara')
  store.operations.perform('editActor', '', () =>
    actors.addName(id, { name: 'le lion de Ségou', kind: 'variant', language: null }),
  )
  const other = create('person', 'Salifou Dembara')
  store.operations.perform('mergeActors', '', () =>
    store.db
      .prepare('UPDATE actors SET mergedInto = ?, canonicalId = ? WHERE id = ?')
      .run(id, id, other),
  )
  expect(knownNames(store, 'Le Lion de Ségou se tait.')).toMatchObject([
    { kind: 'person', name: 'Salif Dembara', aliases: ['le lion de Ségou', 'Salifou Dembara'] },
  ])
  expect(named('Salifou Dembara se tait.')).toEqual(['Salif Dembara'])
})
