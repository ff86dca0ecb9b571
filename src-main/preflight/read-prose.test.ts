import { describe, expect, it } from 'vitest'
import { inMarkdown, readProse } from './read-prose.ts'

const actor = '01980000-0000-7000-8000-000000000001'
const passage = '01980000-0000-7000-8000-000000000002'

describe('the prose of a Markdown text', () => {
  it('is its words without marks, each with its place', () => {
    const source = `## Les **faits**\n\nLe [@général Mody](actor:${actor}) *a parlé*[^${passage}]. Voir \`code\`\net [le site](https://exemple.org).`
    const [heading, paragraph] = readProse(source)
    expect(heading).toMatchObject({ kind: 'heading', text: ' Les faits' })
    expect(paragraph?.text).toBe('Le général Mody a parlé. Voir  et le site.')
    const words = paragraph?.text.indexOf('a parlé') ?? -1
    const place = inMarkdown(paragraph!, { start: words, end: words + 7 })
    expect(source.slice(place.start, place.end)).toBe('a parlé')
    const [link] = paragraph?.links ?? []
    expect(paragraph?.text.slice(link?.start, link?.end)).toBe('général Mody')
    expect(paragraph?.text.slice(0, paragraph.citations[0]?.at)).toBe('Le général Mody a parlé')
  })

  it('knows items, quotations and cells', () => {
    const source =
      '- un\n- deux\n\n> dit-il\n\n| a | b |\n| --- | --- |\n| c | d |\n\n- [ ] à faire\n'
    expect(readProse(source).map(({ kind, quoted, text }) => [kind, quoted, text.trim()])).toEqual([
      ['item', false, 'un'],
      ['item', false, 'deux'],
      ['paragraph', true, 'dit-il'],
      ...['a', 'b', 'c', 'd'].map((text) => ['cell', false, text]),
      ['item', false, 'à faire'],
    ])
  })

  it('gives images with their description', () => {
    const source = `Avant ![](image:${actor}) après ![La carte](image:${passage})`
    const [block] = readProse(source)
    expect(block?.images.map(({ description }) => description)).toEqual(['', 'La carte'])
    expect(block?.text).toBe('Avant  après ')
  })
})
