import { describe, expect, it } from 'vitest'
import { buildWordGraph } from './build-word-graph.ts'
import { isOneAway, resembling, sameButForAccents } from './resembling.ts'
import { holds, packWordGraph, readWordGraph } from './word-graph.ts'

const words = ['a', 'accord', 'accords', 'accordé', 'corde', 'cordes', 'État', 'été', 'œuvre']
const graph = readWordGraph(packWordGraph(buildWordGraph(words)))

describe('a graph of words', () => {
  it('holds its words and no other, written and read again', () => {
    expect(words.filter((word) => !holds(graph, word))).toEqual([])
    const others = ['', 'ac', 'accorde', 'cord', 'état', 'accordss', 'oeuvre', 'xyz']
    expect(others.filter((word) => holds(graph, word))).toEqual([])
  })

  it('shares what words begin and end with', () => {
    const endless = buildWordGraph(words.map((word) => `${word}s`))
    expect(graph.arcs.length).toBeLessThan(words.join('').length)
    expect(endless.arcs.length).toBeLessThan(words.join('').length + words.length)
  })

  it('is not read from anything else', () => {
    expect(() => readWordGraph(new Uint8Array(32))).toThrow('not a word graph')
    expect(holds(buildWordGraph([]), 'a')).toBe(false)
  })

  it('tells words with other accents, and words one letter away', () => {
    expect(
      ['etat', 'ETE', 'accorde', 'cordé'].map((word) => sameButForAccents(graph, word)),
    ).toEqual([true, true, true, true])
    expect(sameButForAccents(graph, 'acord')).toBe(false)
    const away = ['acord', 'accrod', 'accordx', 'bccord', 'accord']
    expect(away.filter((word) => !isOneAway(graph, word))).toEqual([])
    expect(isOneAway(graph, 'acodr')).toBe(false)
  })

  it('tells what a word may have been meant as, accents the least far', () => {
    const near = resembling(graph, 'accorde', 1).toSorted((one, two) => one.cost - two.cost)
    expect(near.map(({ word }) => word)).toEqual(['accordé', 'accord', 'accords'])
  })
})
