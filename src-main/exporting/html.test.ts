import { describe, expect, it } from 'vitest'
import { textToHtml } from './html.ts'

const raised = (words: string) => `<sup class="ordinal">${words}</sup>`

describe('a text as HTML', () => {
  it('raises the ends of French ordinals, and of nothing that only looks like one', () => {
    expect(
      textToHtml('le 1er mars, la 1re fois, le 12e, les 2es, le XXIe siècle, la Ve', 'fr'),
    ).toBe(
      `le 1${raised('er')} mars, la 1${raised('re')} fois, le 12${raised('e')}, les 2${raised('es')}, le XXI${raised('e')} siècle, la V${raised('e')}`,
    )
    const words = 'Le 3 ; Me Dupont, Ce jour, la vie, A1er, 1e, 12er, 1234e, XIIIème'
    expect(textToHtml(words, 'fr')).toBe(words)
  })

  it('leaves English as it is, and never makes markup of a text', () => {
    expect(textToHtml('the 1er <b>', 'en')).toBe('the 1er &lt;b&gt;')
    expect(textToHtml('"1er" & <2e>', 'fr')).toBe(
      `&quot;1${raised('er')}&quot; &amp; &lt;2${raised('e')}&gt;`,
    )
  })
})
