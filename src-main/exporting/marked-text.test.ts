import { describe, expect, it } from 'vitest'
import { buildDocument } from './build-document.ts'
import type { DocumentTree } from './document.ts'
import { exportStore } from './export-store.ts'
import { sample, sampleStore } from './sample-briefing.ts'
import { toHtml } from './to-html.ts'
import { toMarkdown } from './to-markdown.ts'

/** The document of a briefing whose only section is this text. */
function documentOf(body: string, details: Parameters<typeof sampleStore>[0] = {}): DocumentTree {
  const records = exportStore(sampleStore(details, true).db)
  const briefing = records.briefing(sample.briefing)
  const [section] = briefing.sections
  if (!section) throw new Error('the sample has no section')
  const passages = records.passages(Object.values(sample.passages))
  return buildDocument({ ...briefing, sections: [{ ...section, body }] }, passages)
}

const main = (html: string) => /<main>([\s\S]*)<\/main>/.exec(html)?.[1] ?? ''

describe('bracketed spans in a document', () => {
  const body = `[L'accord **tient**[^${sample.passages.date}].]{.fact} Il dit : [it's over!]{lang=en .judgment}`

  it('carry language and nature, whatever stands within them', () => {
    const [, paragraph] = documentOf(body).blocks
    expect(paragraph).toMatchObject({
      kind: 'paragraph',
      children: [
        {
          ...{ kind: 'span', language: null, nature: 'fact' },
          children: [{}, { kind: 'strong' }, { kind: 'citation', note: 1 }, { text: '.' }],
        },
        { kind: 'text', text: ' Il dit\u00a0: ' },
        {
          ...{ kind: 'span', language: 'en', nature: 'judgment' },
          children: [{ kind: 'text', text: 'it’s over!' }],
        },
      ],
    })
  })

  it('print the language of a passage, and not what was said of a sentence', () => {
    const html = main(toHtml(documentOf(body), ''))
    expect(html).toContain('Il dit\u00a0: <span lang="en">it’s over!</span>')
    expect(html).toContain('L’accord <strong>tient</strong><sup')
    expect(html).not.toMatch(/fact|judgment/)
  })

  it('are written in Markdown as they are read', () => {
    const markdown = toMarkdown(documentOf(body))
    expect(markdown).toContain('[L’accord **tient**[^1].]{.fact} Il dit\u00a0: ')
    expect(markdown).toContain('[it’s over!]{lang=en .judgment}')
  })

  it('stay words in lists, tables, quotations, and where they are none', () => {
    const text =
      '- [un]{.fact}\n\n| [a]{lang=de} | b |\n| --- | --- |\n\n> [c]{lang=en}\n\n`[d]{.fact}` \\[e]{.fact} [f]{.x}'
    const html = main(toHtml(documentOf(text), '', 'screen'))
    expect(html).toContain('<li>un</li>')
    expect(html).toContain('<span lang="de">a</span>')
    expect(html).toContain('<blockquote><p><span lang="en">c</span></p></blockquote>')
    expect(html).toContain('<code>[d]{.fact}</code> [e]{.fact} [f]{.x}')
  })
})

describe('comments in a document', () => {
  const body =
    'Le {==**12** mars==}{>>ou le 13<<}{>>à vérifier : l’heure<<}, [à {==Kéra==}{>>où ?<<}]{.fact}.'

  it('are never printed: the words they are on stay', () => {
    const document = documentOf(body)
    for (const printed of [main(toHtml(document, '', 'screen')), toMarkdown(document)])
      expect(printed).not.toMatch(/ou le 13|vérifier|où|==|>>/)
    expect(main(toHtml(document, '', 'screen'))).toContain('Le <strong>12</strong> mars, à Kéra.')
  })
})

describe('markings of paragraphs in a document', () => {
  const body = '(TLP:RED) Un.\n\n- (Diffusion Restreinte) Deux.\n\nTrois (TLP:GREEN).'

  it('are printed at each, and raise the marking of the whole', () => {
    const document = documentOf(body, { marking: 'TLP:GREEN' })
    expect(document.marking).toEqual({ kind: 'tlp', text: 'TLP:RED' })
    expect(document.mention).toEqual({ kind: 'free', text: 'Diffusion Restreinte' })
    const html = toHtml(document, '', 'screen')
    expect(main(html)).toContain('<p><span class="portion tlp">(TLP:RED)</span> Un.</p>')
    expect(main(html)).toContain(
      '<li><span class="portion free">(Diffusion Restreinte)</span> Deux.</li>',
    )
    expect(main(html)).toContain('<p>Trois (TLP:GREEN).</p>')
    expect(html).toContain('@top-right{content:"TLP:RED"')
    expect(html).toContain('@top-center{content:"DIFFUSION RESTREINTE"')
    expect(toMarkdown(document)).toContain('**TLP:RED** · **Diffusion Restreinte**')
    expect(toMarkdown(document)).toContain('(TLP:RED) Un.')
  })

  it('leave the marking chosen where it covers them', () => {
    expect(documentOf('(TLP:GREEN) Un.', { marking: 'TLP:RED' }).marking?.text).toBe('TLP:RED')
  })
})

describe('the scale of likelihood of a document', () => {
  const legend = (html: string) => html.match(/<section class="legend">[\s\S]*?<\/section>/g) ?? []

  it('is printed with its percents when a judgment speaks in it', () => {
    const [scale, ...others] = legend(toHtml(documentOf('Un report est très probable.'), ''))
    expect(others).toEqual([])
    expect(scale).toContain('ICD 203')
    expect(scale).toContain('<dt>très probable, très vraisemblable</dt><dd>80–95\u00a0%</dd>')
    const phia = toMarkdown(documentOf('A delay is highly likely.', { language: 'en' }))
    expect(phia).toContain('PHIA')
    expect(phia).toContain('- highly likely: 80–90%')
  })

  it('comes with the levels of confidence when they are told', () => {
    const html = toHtml(documentOf('Probable.\n\nNotre confiance est élevée.'), '')
    expect(legend(html)).toHaveLength(2)
  })

  it('is left out when only sources speak so, or nobody', () => {
    const cited = `Un report est probable[^${sample.passages.date}].`
    for (const body of ['Rien.', cited, '[Il a dit un report probable.]{.fact}', '> Probable.'])
      expect(legend(toHtml(documentOf(body), ''))).toEqual([])
  })
})
