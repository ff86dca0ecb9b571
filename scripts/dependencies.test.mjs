import { describe, expect, it } from 'vitest'
import { lockStamp, samePackages } from './dependencies.mjs'

const lock = {
  packages: {
    '': { name: 'aide-memoire' },
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/only-on-another-system': { version: '1.0.0', optional: true },
  },
}

describe('installed packages', () => {
  it('are current when every package is there, optional ones of other systems aside', () => {
    expect(samePackages(lock, { packages: { 'node_modules/zod': { version: '4.6.7' } } })).toBe(
      true,
    )
  })

  it('are outdated when one has another version or is missing', () => {
    expect(samePackages(lock, { packages: { 'node_modules/zod': { version: '4.6.6' } } })).toBe(
      false,
    )
    expect(samePackages(lock, { packages: {} })).toBe(false)
  })

  it('have a stamp that changes with the lock file and not with its line ends', () => {
    expect(lockStamp('{\r\n}\r\n')).toBe(lockStamp('{\n}\n'))
    expect(lockStamp('{}')).not.toBe(lockStamp('{ }'))
  })
})
