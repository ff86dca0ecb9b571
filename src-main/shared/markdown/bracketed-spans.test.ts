import { describe, expect, it } from 'vitest'
import { plainText } from './plain-text.ts'
import { bracketedSpans, spanAtStart, withoutSpanMarks, writeSpan } from './bracketed-spans.ts'

const passage = '01980000-0000-7000-8000-000000000001'

function read(text: string) {
  return bracketedSpans(text).map(({ textStart, textEnd, language, nature }) => [
    text.slice(textStart, textEnd),
    language,
    nature,
  ])
}

describe('bracketed spans', () => {
  it('say a language, a nature, or both', () => {
    expect(
      read('Il a dit [no comment]{lang=en}. [La trêve tient.]{.fact} [Maybe.]{lang=en .judgment}'),
    ).toEqual([
      ['no comment', 'en', null],
      ['La trêve tient.', null, 'fact'],
      ['Maybe.', 'en', 'judgment'],
    ])
  })

  it('hold links, citations, emphasis and other spans', () => {
    const text = `[Selon [@Koné](actor:${passage}), **tout** est [fine]{lang=en}[^${passage}].]{.assumption}`
    expect(read(text)).toEqual([
      [text.slice(1, -'].{.assumption}'.length + 1), null, 'assumption'],
      ['fine', 'en', null],
    ])
  })

  it('are not looked for in code, where they are escaped, nor across a blank line', () => {
    expect(read('`[a]{.fact}` \\[b]{.fact} [c\\]{.fact}')).toEqual([])
    expect(read('```\n[a]{.fact}\n```')).toEqual([])
    expect(read('[un\n\ndeux]{.fact}')).toEqual([])
    expect(read('[un\ndeux]{.fact}')).toEqual([['un\ndeux', null, 'fact']])
  })

  it('mean nothing with unknown, doubled or empty braces, or without words', () => {
    for (const text of [
      ...['[a]{.other}', '[a]{lang=}', '[a]{.fact .judgment}', '[a]{lang=en lang=fr}'],
      ...['[a]{}', '[]{.fact}', '[a] {.fact}', '[a]{#id .fact}', '[a]{lang=en"onload}'],
    ])
      expect(read(text)).toEqual([])
  })

  it('are read at the start of a text as anywhere', () => {
    for (const text of [
      ...['[a]{.fact} b', '[a [b]{lang=en} c]{.judgment}', '[`]` a]{lang=de}', '[a]{x}', '[a'],
      ...['[a\n\nb]{.fact}', '[a](b){.fact}', '[a]{lang=pt-BR}'],
    ])
      expect(spanAtStart(text) ?? undefined).toEqual(
        bracketedSpans(text).find(({ start }) => start === 0),
      )
  })

  it('are written as they are read', () => {
    const written = writeSpan('Peut-être.', { language: 'fr', nature: 'judgment' })
    expect(written).toBe('[Peut-être.]{lang=fr .judgment}')
    expect(read(written)).toEqual([['Peut-être.', 'fr', 'judgment']])
    expect(writeSpan('Rien', { language: null, nature: null })).toBe('Rien')
  })

  it('leave their words when their marks are taken away', () => {
    expect(withoutSpanMarks('a [b [c]{lang=en} d]{.fact} [e](f)')).toBe('a b c d [e](f)')
    expect(plainText('- [Un **fait**.]{.fact}')).toBe('Un fait.')
  })

  it('are found in time that grows with the text alone', () => {
    expect(bracketedSpans('['.repeat(50_000) + 'a]{.fact}')).toHaveLength(1)
    expect(spanAtStart('['.repeat(50_000))).toBeNull()
  })
})
