import { describe, expect, it } from 'vitest'
import { articlesStore } from '../articles/articles-store.ts'
import { originsStore } from '../articles/origins-store.ts'
import type { Store } from '../store/open-store.ts'
import { buildDocument, passagesOf } from './build-document.ts'
import { type Block, type DocumentTree, plainText } from './document.ts'
import { exportStore } from './export-store.ts'
import { sample, sampleStore } from './sample-briefing.ts'
import { sourceSummary } from './source-texts.ts'

function build(...options: Parameters<typeof sampleStore>): DocumentTree {
  return documentOf(sampleStore(...options))
}

function documentOf({ db }: Store): DocumentTree {
  const records = exportStore(db)
  const briefing = records.briefing(sample.briefing)
  return buildDocument(briefing, records.passages(passagesOf(briefing)))
}

function ofKind<K extends Block['kind']>(document: DocumentTree, kind: K) {
  return document.blocks.filter(
    (block): block is Extract<Block, { kind: K }> => block.kind === kind,
  )
}

describe('the document of a briefing', () => {
  it('numbers notes in order of first use and counts every use', () => {
    const { endnotes } = build()
    expect(endnotes.map(({ number, passageId, uses }) => [number, passageId, uses])).toEqual([
      [1, sample.passages.date, 2],
      [2, sample.passages.alliance, 1],
      [3, sample.passages.english, 2],
    ])
    expect(endnotes[1]?.quote).toBe('En septembre 2023, trois États ont fondé l’Union du fleuve.')
  })

  it('lists each article once, with its grade and every note that rests on it', () => {
    expect(
      build().sources.map(({ articleId, grade, notes }) => ({ articleId, grade, notes })),
    ).toEqual([
      { articleId: sample.french, grade: 'B2', notes: [1, 2] },
      { articleId: sample.english, grade: null, notes: [3] },
    ])
  })

  it('tells what the sources are worth as a whole', () => {
    expect(sourceSummary(build())).toBe(
      'Ce document repose sur 2 articles de 2 origines différentes, publiés du 12\u00a0mars 2025 au 13\u00a0mars 2025. Un article n’est pas coté.',
    )
  })

  it('counts articles that carry one dispatch for one origin, as the record does', () => {
    const store = sampleStore()
    const article = (id: string) => {
      const found = articlesStore(store).read(id)
      if (!found) throw new Error(`no article ${id}`)
      return found
    }
    store.operations.perform('joinArticle', '', () =>
      originsStore(store).join(article(sample.english), article(sample.french)),
    )
    expect(sourceSummary(documentOf(store))).toContain('2 articles d’une seule origine')
  })

  it('leaves out a section without a word, and keeps the others in order', () => {
    expect(ofKind(build(), 'heading').map(({ children }) => plainText(children))).toEqual([
      'L’essentiel',
      'Participants',
      'Déclarations',
    ])
  })

  it('makes of a link to a record its label, and keeps only links that can be followed', () => {
    const document = build()
    expect(ofKind(document, 'table')[0]?.rows[0]?.[0]).toEqual([
      { kind: 'text', text: 'Général Awa Torré' },
    ])
    expect(ofKind(document, 'table')[0]?.rows[1]?.[0]).toEqual([
      { kind: 'text', text: 'Colonel Issa | Béma' },
    ])
    const links = ofKind(document, 'paragraph').flatMap(({ children }) =>
      children.flatMap((child) => (child.kind === 'link' ? [child.address] : [])),
    )
    expect(links).toEqual(['https://exemple.org/a?b=1&c=2'])
  })

  it('knows words quoted in the language of their source', () => {
    expect(ofKind(build(), 'quotation').map(({ language }) => language)).toEqual(['en'])
  })

  it('sets French text as French printers do', () => {
    const [first] = ofKind(build(), 'paragraph')
    expect(plainText(first?.children ?? [])).toContain(
      'le 12\u00a0mars 2025. L’accord est partiel\u202f; il reste fragile',
    )
  })
})

describe('images and footnotes of the analyst’s own', () => {
  const shown = 'ab'.repeat(32)
  function sectionSaying(...bodies: string[]): DocumentTree {
    const records = exportStore(sampleStore().db)
    const briefing = records.briefing(sample.briefing)
    const [section] = briefing.sections
    if (!section) throw new Error('the sample has sections')
    const sections = bodies.map((body, at) => ({ ...section, id: `s${at}`, heading: '', body }))
    const image = {
      id: shown,
      mediaType: 'image/png',
      width: 4,
      height: 3,
      bytes: new Uint8Array(1),
    }
    return buildDocument({ ...briefing, sections }, new Map(), new Map([[shown, image]]))
  }

  it('stand as blocks with their description, between the words around them', () => {
    const { blocks } = sectionSaying(
      `Voici ![Une carte](image:${shown}) la carte.\n\n![](image:${'cd'.repeat(32)})\n\n![loin](https://exemple.org/a.png)`,
    )
    expect(blocks).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'image', image: { id: shown }, description: 'Une carte' },
      { kind: 'paragraph' },
      { kind: 'image', image: null, description: '' },
      { kind: 'paragraph', children: [{ text: 'loin' }] },
    ])
  })

  it('are marked by letters through the document, whatever each text calls them', () => {
    const { blocks, footnotes } = sectionSaying(
      'Un[^2] et un[^1].\n\n[^1]: Premier *mot*.\n[^2]: Second.',
      'Autre[^1].\n\n[^1]: Troisième.',
    )
    expect(footnotes.map(({ mark, children }) => `${mark} ${plainText(children)}`)).toEqual([
      'a Second.',
      'b Premier mot.',
      'c Troisième.',
    ])
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
  })
})
