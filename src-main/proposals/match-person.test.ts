import { describe, expect, it } from 'vitest'
import { namesAgree } from './match-person.ts'

function agree(one: string, other: string): boolean {
  return namesAgree(one.split(' '), other.split(' '))
}

describe('two names can be one person’s', () => {
  it('when one leaves out given names or gives their initials', () => {
    expect(agree('dembara', 'modibo sekou dembara')).toBe(true)
    expect(agree('modibo dembara', 'modibo sekou dembara')).toBe(true)
    expect(agree('m s dembara', 'modibo sekou dembara')).toBe(true)
  })
  it('not when the given names differ, nor when the surname does', () => {
    expect(agree('issa dembara', 'modibo dembara')).toBe(false)
    expect(agree('modibo dembara', 'modibo sekou')).toBe(false)
    expect(agree('sekou modibo dembara', 'modibo sekou dembara')).toBe(false)
  })
})
