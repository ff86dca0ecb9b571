import { describe, expect, it } from 'vitest'
import { withoutComments } from '../shared/markdown/comments.ts'
import { typeset } from '../shared/typography/typeset.ts'
import { blockStarts } from './markdown-tokens.ts'
import { writtenPlaces } from './written-places.ts'

/** The first words of each block as printed, beside what stands in the written text where it leads. */
function pairs(written: string, printed: string): [string, string][] {
  const place = writtenPlaces(written, printed)
  const words = (text: string, at: number) => text.slice(at).split('\n', 1)[0]?.slice(0, 12) ?? ''
  return blockStarts(printed).map((at) => [words(printed, at), words(written, place(at))])
}

describe('from a block as printed to where it was written', () => {
  it('passes over comments and typography, which change lengths before it', () => {
    const written =
      'Le ministre {==viendra==}{>>à vérifier : qui le dit ?<<} : "oui" !\n\n- un ;\n- deux.\n\n{>>note\nde deux lignes<<}\n\nLa fin ?'
    const printed = typeset(withoutComments(written), 'fr')
    expect(pairs(written, printed)).toEqual([
      ['Le ministre ', 'Le ministre '],
      ['- un\u202f;', '- un ;'],
      ['La fin\u202f?', 'La fin ?'],
    ])
  })

  it('is where it is when nothing changed', () => {
    expect(writtenPlaces('Un.\n\nDeux.', 'Un.\n\nDeux.')(5)).toBe(5)
  })

  it('stays near, within the text, when a comment took a block apart', () => {
    const written = 'Un {>>coupe\n\ndeux blocs<<} seul.\n\nPuis la suite.'
    const printed = withoutComments(written)
    const last = blockStarts(printed).at(-1) ?? 0
    const place = writtenPlaces(written, printed)(last)
    expect(place).toBeGreaterThan(0)
    expect(place).toBeLessThanOrEqual(written.length)
  })
})
