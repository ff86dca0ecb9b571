import { expect, it } from 'vitest'
import { isAcronym, newTarget } from './new-target.ts'

it('makes an actor of words that read like a name, and of nothing else', () => {
  const made = (words: string) => newTarget(['actor'], words)?.label
  expect(made('Aminata Sorko')).toBe('Aminata Sorko')
  expect(made('Iyad ag Ghali')).toBe('Iyad ag Ghali')
  expect(made('Jean-Pierre d’Arras ')).toBe('Jean-Pierre d’Arras')
  expect(made('Sorko est venue')).toBeUndefined()
  expect(made('Sorko de')).toBeUndefined()
  expect(made('sorko')).toBeUndefined()
  expect(made('Sorko.')).toBeUndefined()
  expect(made('')).toBeUndefined()
})

it('makes a meeting of a few words that begin with a capital', () => {
  const made = (words: string) => newTarget(['meeting'], words)
  expect(made('Comité de mars')).toEqual({ kind: 'meeting', label: 'Comité de mars' })
  expect(made('urgent')).toBeNull()
  expect(made('Sommet de Bamako où chacun est venu parler de tout')).toBeNull()
})

it('makes a note of any words between brackets', () => {
  expect(newTarget(['note', 'article'], 'à relire')).toEqual({ kind: 'note', label: 'à relire' })
})

it('takes an acronym for an organisation', () => {
  expect(isAcronym('AES')).toBe(true)
  expect(isAcronym('Aes')).toBe(false)
})
