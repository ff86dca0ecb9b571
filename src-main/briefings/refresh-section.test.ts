import { describe, expect, it } from 'vitest'
import { type AssembledBlock, item, paragraph, rows, writeBlocks } from './blocks.ts'
import { compareSection } from './compare-section.ts'
import { refreshSection } from './refresh-section.ts'

const facts = (...texts: string[]) =>
  texts.map((text) => item(`fact:${text.slice(0, 1)}`, `- ${text}`))
const all = (blocks: readonly AssembledBlock[], before: readonly AssembledBlock[] = []) =>
  new Set([...blocks, ...before].map(({ key }) => key))
const told = (body: string, before: AssembledBlock[], after: AssembledBlock[]) =>
  compareSection(body, before, after).map(
    ({ change, key, standing }) => `${change} ${key} ${standing}`,
  )

describe('what a refresh tells', () => {
  it('is nothing while the record says what it said, whatever the analyst wrote', () => {
    const before = facts('A', 'B')
    expect(told('Rien de tout cela.', before, before)).toEqual([])
  })

  it('is what is new, what changed and what is gone, and what of it the analyst rewrote', () => {
    const before = facts('A un', 'B un', 'C un', 'D un')
    const body = `- A un\n- B un, à mon avis\n- C un\n- D un`
    expect(told(body, before, facts('A deux', 'B deux', 'D un', 'E un'))).toEqual([
      'changed fact:A asAssembled',
      'changed fact:B rewritten',
      'new fact:E asAssembled',
      'gone fact:C asAssembled',
    ])
  })

  it('is not what the text holds already, nor other spaces and numbers', () => {
    const before = [item('a', '1. Eau'), item('b', '2. Pistes')]
    const after = [item('b', '1. Pistes'), item('c', '2. Sel')]
    expect(told('3.\u00a0Pistes\n4. Sel', before, after)).toEqual(['gone a rewritten'])
  })
})

describe('taking what a refresh tells', () => {
  it('puts new items where the record has them, between those of the analyst', () => {
    const before = facts('A', 'C')
    const body = 'Mon avis.\n\n- A\n- mon fait\n- C\n\nSuite.'
    const after = facts('A', 'B', 'C', 'D')
    expect(refreshSection(body, before, after, all(after))).toBe(
      'Mon avis.\n\n- A\n- B\n- mon fait\n- C\n- D\n\nSuite.',
    )
  })

  it('takes out what is gone and nobody touched, with the head of a table left empty', () => {
    const table = rows(['Date', 'Fait'], [{ key: 'a', cells: ['1', 'A'] }])
    const body = `Avant.\n\n${writeBlocks(table)}\n\nAprès.`
    expect(refreshSection(body, table, [], new Set(['a']))).toBe('Avant.\n\nAprès.')
  })

  it('brings the head of a table with its first row', () => {
    const table = rows(['Date', 'Fait'], [{ key: 'a', cells: ['1', 'A'] }])
    expect(refreshSection('Avant.', [], table, new Set(['a']))).toBe(
      'Avant.\n\n| Date | Fait |\n| --- | --- |\n| 1 | A |',
    )
  })

  it('puts the words of the record beside those of the analyst where both changed', () => {
    const before = [paragraph('a', 'Il a dit oui.')]
    const after = [paragraph('a', 'Il a dit non.')]
    expect(refreshSection('Il aurait dit oui.', before, after, new Set(['a']))).toBe(
      'Il aurait dit oui.\n\nIl a dit non.',
    )
  })

  it('leaves alone an item that the analyst went on with underneath', () => {
    const before = facts('A', 'B')
    for (const body of [
      '- A\n  - ma remarque\n- B',
      '- A\n\n  ma remarque\n\n- B',
      '- A\nma remarque',
    ])
      expect(refreshSection(body, before, facts('B'), new Set(['fact:A']))).toBe(body)
  })

  it('replaces « nothing in the record » by what is there, and comes back to it', () => {
    const nothing = [paragraph('empty', '*Rien.*')]
    const one = facts('A')
    expect(refreshSection('*Rien.*', nothing, one, all(one))).toBe('- A')
    expect(refreshSection('- A', one, nothing, all(one))).toBe('*Rien.*')
  })

  it('changes nothing when nothing is taken', () => {
    expect(refreshSection('- A\n', facts('A'), facts('B'), new Set())).toBe('- A\n')
  })
})

/** Numbers that are the same at every run: mulberry32. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** What the record says at some moment: some of a dozen things, each in one of three wordings. */
function record(next: (below: number) => number): AssembledBlock[] {
  const version = () => 'abc'[next(3)] ?? ''
  const some = <T>(make: (at: number) => T) =>
    Array.from({ length: 4 }, (_, at) => at)
      .filter(() => next(3) > 0)
      .map(make)
  return [
    ...some((at) => paragraph(`p${at}`, `Paragraphe ${at} ${version()}.\n\n> dit ${at}`)),
    ...some((at) => item(`i${at}`, `- point ${at} ${version()}`)),
    ...rows(
      ['Nom', 'Titre'],
      some((at) => ({ key: `r${at}`, cells: [`nom ${at}`, version()] })),
    ),
  ]
}

/** One thing an analyst does to a text: writes a line, goes on with one, or takes one out. */
function edited(body: string, mark: string, next: (below: number) => number): string {
  const lines = body.split('\n')
  const at = next(lines.length + 1)
  const line = lines[at] ?? ''
  switch (next(6)) {
    case 0:
      return [...lines.slice(0, at), mark, ...lines.slice(at)].join('\n')
    case 1:
      return [...lines.slice(0, at), '', `Avis ${mark}`, '', ...lines.slice(at)].join('\n')
    case 2:
      return [...lines.slice(0, at), `- ${mark}`, ...lines.slice(at)].join('\n')
    case 3:
      return [...lines.slice(0, at), `${line} ${mark}`, ...lines.slice(at + 1)].join('\n')
    case 4:
      return [...lines.slice(0, at), `  ${mark}`, ...lines.slice(at)].join('\n')
    default:
      // The analyst may take out what the record wrote, which is no loss of the analyst's words.
      return /mot\d/.test(line) ? body : [...lines.slice(0, at), ...lines.slice(at + 1)].join('\n')
  }
}

/** The lines the analyst wrote in, in order. */
const own = (body: string) => body.split('\n').filter((line) => /mot\d/.test(line))

describe('the words of the analyst', () => {
  it('are never lost, changed or put in another order, whatever is written, refreshed, taken and left', () => {
    let written = 0
    for (let seed = 1; seed <= 150; seed++) {
      const next = numbers(seed)
      let baseline = record(next)
      let body = writeBlocks(baseline)
      for (let step = 0; step < 8; step++) {
        for (let edits = next(4); edits > 0; edits--) body = edited(body, `mot${++written}`, next)
        const fresh = record(next)
        const taken = new Set(
          compareSection(body, baseline, fresh)
            .filter(() => next(4) > 0)
            .map(({ key }) => key),
        )
        const before = own(body)
        body = refreshSection(body, baseline, fresh, taken)
        expect(own(body), `seed ${seed}, step ${step}`).toEqual(before)
        baseline = fresh
      }
    }
    expect(written).toBeGreaterThan(1000)
  })

  it('apart, a text follows the record to the letter', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const next = numbers(seed)
      let baseline = record(next)
      let body = writeBlocks(baseline)
      for (let step = 0; step < 8; step++) {
        const fresh = record(next)
        body = refreshSection(body, baseline, fresh, all(fresh, baseline))
        expect(compareSection(body, fresh, fresh)).toEqual([])
        for (const { text } of fresh) expect(body, `seed ${seed}`).toContain(text)
        expect(body.split('\n').filter(Boolean).length, `seed ${seed}`).toBe(
          writeBlocks(fresh).split('\n').filter(Boolean).length,
        )
        baseline = fresh
      }
    }
  })
})
