import { describe, expect, it } from 'vitest'
import { plainText } from './plain-text.ts'
import {
  citedPassages,
  linkedRecord,
  references,
  writeCitation,
  writeRecordLink,
} from './references.ts'

const first = '01980000-0000-7000-8000-000000000001'
const second = '01980000-0000-7000-8000-000000000002'

describe('references of a text', () => {
  it('are links and citations in order, with their offsets', () => {
    const text = `Voir [@Aïssa Koné](actor:${first}) à la [#Réunion](meeting:${second})[^${first}].`
    const found = references(text)
    expect(found).toMatchObject([
      { type: 'link', kind: 'actor', id: first, label: 'Aïssa Koné' },
      { type: 'link', kind: 'meeting', id: second, label: 'Réunion' },
      { type: 'citation', passageId: first },
    ])
    expect(found.map((one) => text.slice(one.start, one.end)).join('')).toBe(
      `[@Aïssa Koné](actor:${first})[#Réunion](meeting:${second})[^${first}]`,
    )
  })

  it('are not looked for in code, nor where brackets are escaped', () => {
    const cited = `[^${first}]`
    const text = [`\`${cited}\``, '```', cited, '```', `\\${cited}`, `\`\`a \` ${cited}\`\``].join(
      '\n',
    )
    expect(references(text)).toEqual([])
    expect(references(`un \` seul ${cited}`)).toHaveLength(1)
    expect(references(`~~~\n${cited}`)).toEqual([])
  })

  it('need the id of a record and one of our schemes', () => {
    expect(references('[a](actor:12) [b](https://exemple.org) [^note] [^1]')).toEqual([])
    expect(linkedRecord(`article:${first}`)).toEqual({ kind: 'article', id: first })
    expect(linkedRecord(`javascript:${first}`)).toBeNull()
    expect(linkedRecord('constructor:x')).toBeNull()
  })

  it('are read back as they were written, brackets included', () => {
    for (const label of ['Réunion [restreinte]', 'a\\b', 'Deux\nlignes', '@Rue', '']) {
      const written = writeRecordLink({ kind: 'meeting', id: first, label })
      expect(references(written)).toMatchObject([
        { label: label.replace('\n', ' '), end: written.length },
      ])
    }
  })

  it('give the passages cited once each, in order of first use', () => {
    const [a, b] = [writeCitation(first), writeCitation(second)]
    expect(citedPassages(`Un${b} deux${a} trois${b}.`)).toEqual([second, first])
  })
})

describe('the plain text of a note', () => {
  it('keeps the words and drops the marks', () => {
    const text = [
      '# Titre',
      `> Selon **[@Aïssa Koné](actor:${first})**, *tout* va_bien_ici[^${second}].`,
      '- [ ] une `tâche` ; voir [le site](https://exemple.org)',
      '| a | b |',
      '| --- | --- |',
      '1. 2 \\* 3',
    ].join('\n')
    expect(plainText(text)).toBe(
      'Titre Selon Aïssa Koné, tout va_bien_ici. une tâche ; voir le site a b 2 * 3',
    )
  })
})
