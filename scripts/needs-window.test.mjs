import { describe, expect, it } from 'vitest'
import { needsWindow } from './needs-window.mjs'

describe('a command of aide needs a window', () => {
  it.each([
    [['brief', 'a.txt', '--out', 'out']],
    [['--lang', 'brief', 'a.txt']],
    [['export', '42', '--pdf', 'a.pdf']],
    [['export', '42', '--md', 'a.md', '--pdf=a.pdf']],
    [['export', '42', '--evidence', 'a.zip']],
  ])('when it prints a PDF: %j', (args) => {
    expect(needsWindow(args)).toBe(true)
  })

  it.each([
    [[]],
    [['--help']],
    [['brief', '--help']],
    [['export', '42', '--md', 'a.md']],
    [['import', 'brief', 'export', '--pdf']],
    [['search', '--', '--pdf']],
    [['export', '42', '--', '--pdf']],
    [['extract', 'brief.txt', '--json']],
  ])('never otherwise: %j', (args) => {
    expect(needsWindow(args)).toBe(false)
  })
})
