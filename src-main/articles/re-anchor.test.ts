import { describe, expect, it } from 'vitest'
import { type Anchor, reAnchor } from './re-anchor.ts'

const text =
  'Les ministres ont signé l’accord à Niamey.\n\nLe Mali a refusé de mettre des unités à la disposition de la brigade. Le coût est évalué à 48 milliards.\n\nLe Mali a refusé de parler.'

function anchorOf(quote: string, nth = 0): Anchor {
  let start = text.indexOf(quote)
  for (let seen = 0; seen < nth; seen++) start = text.indexOf(quote, start + 1)
  const end = start + quote.length
  return {
    ...{ start, end, quote },
    before: text.slice(Math.max(0, start - 32), start),
    after: text.slice(end, end + 32),
  }
}

/** The state, and the words now at the place. */
function found(anchor: Anchor, later: string): [string, string | null] {
  const anchored = reAnchor(anchor, later)
  return anchored.state === 'orphan'
    ? ['orphan', null]
    : [anchored.state, later.slice(anchored.start, anchored.end)]
}

describe('a passage in a later version', () => {
  const cost = 'Le coût est évalué à 48 milliards.'
  it('is exact where nothing around it changed, even when a paragraph was put before it', () => {
    expect(found(anchorOf(cost), text)).toEqual(['exact', cost])
    expect(found(anchorOf(cost), `MIS À JOUR avec les réactions\n\n${text}`)).toEqual([
      'exact',
      cost,
    ])
  })
  it('is told from the same words elsewhere by what stands around it', () => {
    const refused = 'Le Mali a refusé de'
    const later = text.replace('Les ministres', 'Les quatre ministres')
    const second = reAnchor(anchorOf(refused, 1), later)
    expect(second).toMatchObject({ state: 'exact', start: later.lastIndexOf(refused) })
    expect(reAnchor(anchorOf(refused), later)).toMatchObject({ start: later.indexOf(refused) })
  })
  it('is moved when its sentence stands among other sentences', () => {
    const later = `${cost} C’est la première phrase.\n\nTout le reste a été réécrit de fond en comble.`
    expect(found(anchorOf(cost), later)).toEqual(['moved', cost])
  })
  it('is moved when a few of its words changed, whatever the punctuation', () => {
    const later = text.replace('Le coût est évalué', 'Le coût est, au total, évalué')
    expect(found(anchorOf(cost), later)).toEqual([
      'moved',
      'Le coût est, au total, évalué à 48 milliards',
    ])
  })
  it('is an orphan when it was taken out, or is too short to be known again', () => {
    expect(found(anchorOf(cost), text.replace(cost, 'Rien n’a filtré du budget.'))).toEqual([
      'orphan',
      null,
    ])
    expect(found(anchorOf('à Niamey'), text.replace('Niamey', 'Dori'))).toEqual(['orphan', null])
  })
  it('keeps its place where the same words come twice in the same surroundings', () => {
    const twice = 'Non. Non. Non. '
    const anchor = { start: 5, end: 9, quote: 'Non.', before: '', after: '' }
    expect(reAnchor(anchor, twice)).toEqual({ state: 'exact', start: 5, end: 9 })
  })
})
