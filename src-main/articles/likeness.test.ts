import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { haveOneOrigin, isNearlyTheSame, likenessOf, shinglesOf, sketchOf } from './likeness.ts'
import { readSampleDossier } from './sample-dossier.ts'

const articles = readSampleDossier(
  fileURLToPath(new URL('../../resources/sample-dossier', import.meta.url)),
).map(({ bytes }) => new TextDecoder().decode(bytes))

const likeness = (one: string, other: string) => likenessOf(shinglesOf(one), shinglesOf(other))
const paragraphs = (text: string) => text.split('\n\n').filter((one) => one.trim() !== '')

/** What papers do with a wire, each from the text of one article. */
const rewritings: Record<string, (text: string, another: string) => string> = {
  'another head and signature': (text) =>
    `La Tribune de l’Ouest\nAvec notre agence\n\n${paragraphs(text).slice(1).join('\n\n')}\n\nLa rédaction`,
  'the last third cut': (text) =>
    paragraphs(text)
      .slice(0, Math.ceil((paragraphs(text).length * 2) / 3))
      .join('\n\n'),
  'an introduction of its own and a paragraph dropped': (text, another) =>
    [...paragraphs(another).slice(2, 4), ...paragraphs(text).toSpliced(3, 1)].join('\n\n'),
  'typewriter quotes, no accents in capitals': (text) =>
    text.replaceAll('’', "'").replaceAll('« ', '"').replaceAll(' »', '"').normalize('NFD'),
  'one word in twelve replaced': (text) =>
    text
      .split(' ')
      .map((word, at) => (at % 12 === 5 ? 'notamment' : word))
      .join(' '),
  'paragraphs in another order': (text) => paragraphs(text).toReversed().join('\n\n'),
}

/** Texts that share an event, a quotation or a paragraph, and are still two sources. */
const distinct: [string, string][] = articles.flatMap((one, at): [string, string][] => [
  ...articles.slice(at + 1).map((other): [string, string] => [one, other]),
  ...articles
    .filter((other) => other !== one)
    .map((other): [string, string] => [one, `${other}\n\n${paragraphs(one)[2] ?? ''}`]),
])

const rewritten = articles.flatMap((text, at) =>
  Object.entries(rewritings).map(([name, rewrite]) => {
    const another = articles[(at + 1) % articles.length] ?? ''
    return { name, one: text, other: rewrite(text, another) }
  }),
)

describe('likeness', () => {
  it('knows every text made from a wire, and takes no two sources for one', () => {
    const missed = rewritten.filter(({ one, other }) => !haveOneOrigin(likeness(one, other)))
    const mistaken = distinct.filter(([one, other]) => haveOneOrigin(likeness(one, other)))
    expect({ pairs: rewritten.length, missed: missed.map(({ name }) => name) }).toEqual({
      pairs: 48,
      missed: [],
    })
    expect({ pairs: distinct.length, mistaken: mistaken.length }).toEqual({
      pairs: 84,
      mistaken: 0,
    })
  })

  it('finds them all by their sketches, which keep one shingle in twelve', () => {
    const found = rewritten.filter(({ one, other }) => sharedBySketch(one, other) >= 2)
    expect(found).toHaveLength(rewritten.length)
    const kept = articles.reduce((sum, text) => sum + sketchOf(shinglesOf(text)).length, 0)
    const all = articles.reduce((sum, text) => sum + shinglesOf(text).size, 0)
    expect(all / kept).toBeGreaterThan(9)
    expect(all / kept).toBeLessThan(15)
  })

  it('tells an update from a wire that another paper cut or wove into its own', () => {
    const [first = '', second = ''] = articles
    expect(isNearlyTheSame(likeness(first, `${first}\n\nMis à jour à 18 h.`))).toBe(true)
    expect(isNearlyTheSame(likeness(first, `${first}\n\n${second}`))).toBe(false)
    expect(haveOneOrigin(likeness(first, `${first}\n\n${second}`))).toBe(true)
  })

  it('is a number that anyone can check, and none for texts too short to tell', () => {
    const words = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => `mot${from + at}`).join(' ')
    expect(likeness(words(0, 103), words(50, 153))).toEqual({
      containment: 0.5,
      coverage: 0.5,
      resemblance: 50 / 150,
    })
    expect(likeness('Un accord est signé à Dori.', 'Un accord est signé à Dori.')).toEqual({
      containment: 0,
      coverage: 0,
      resemblance: 0,
    })
  })
})

function sharedBySketch(one: string, other: string): number {
  const sketch = new Set(sketchOf(shinglesOf(one)))
  return sketchOf(shinglesOf(other)).filter((hash) => sketch.has(hash)).length
}
