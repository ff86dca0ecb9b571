import { expect, test } from 'vitest'
import { membersOf } from './memberships.ts'

test('UFM is never read as the Mano River Union', () => {
  expect(membersOf('UFM')).toEqual([])
  expect(membersOf('UfM')).toEqual([])
  expect(membersOf('Union pour la Méditerranée')).toEqual([])
})

test('the Mano River Union named in words or as MRU has its four members', () => {
  for (const name of ['Union du fleuve Mano', 'Mano River Union', 'MRU'])
    expect(membersOf(name)).toEqual(['CI', 'GN', 'LR', 'SL'])
})

test('a grouping is known by its acronym and by its words, with or without accents', () => {
  expect(membersOf('Alliance des États du Sahel')).toEqual(membersOf('AES'))
  expect(membersOf('AES')).toEqual(['ML', 'BF', 'NE'])
})
