import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sourceStamp } from './build.mjs'

let root
const stamp = () => sourceStamp(root, ['src'], ['package.json'])
const write = (name, text) => writeFileSync(join(root, name), text)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'aide-stamp-'))
  mkdirSync(join(root, 'src', 'deep'), { recursive: true })
  write('src/deep/a.ts', 'one')
  write('package.json', '{}')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('the build', () => {
  it('is current as long as nothing changes', () => {
    expect(stamp()).toBe(stamp())
  })

  it.each([
    ['a source is touched', () => utimesSync(join(root, 'src/deep/a.ts'), 1, 1)],
    ['a source is added', () => write('src/b.svelte', 'two')],
    ['a source is removed', () => rmSync(join(root, 'src/deep/a.ts'))],
    ['a setting changes', () => write('package.json', '{"a":1}')],
  ])('is outdated when %s', (_what, change) => {
    const before = stamp()
    change()
    expect(stamp()).not.toBe(before)
  })

  it('does not depend on tests', () => {
    const before = stamp()
    write('src/deep/a.test.ts', 'test')
    expect(stamp()).toBe(before)
  })
})
