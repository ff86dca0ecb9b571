import { ensureSyntaxTree } from '@codemirror/language'
import { EditorState } from '@codemirror/state'
import { Decoration } from '@codemirror/view'
import { describe, expect, it } from 'vitest'
import { formattingOf } from './live-formatting.ts'
import { noteMarkdown } from './markdown-language.ts'

type Spec = { class?: string; widget?: { constructor: { name: string } } }

function found(
  text: string,
  writtenLine: string | null,
): { spec: Spec; from: number; to: number }[] {
  const state = EditorState.create({ doc: text, extensions: [noteMarkdown()] })
  ensureSyntaxTree(state, text.length, 5000)
  const at = writtenLine === null ? -1 : text.indexOf(writtenLine)
  const end = at + (writtenLine ?? '').length
  const ranges = formattingOf(
    state,
    0,
    text.length,
    (from, to) => from <= end && to >= at && at >= 0,
  )
  const all: { spec: Spec; from: number; to: number }[] = []
  Decoration.set(ranges, true).between(0, text.length, (from, to, look) => {
    all.push({ spec: look.spec as Spec, from, to })
  })
  return all
}

/** The classes put on a text all of which is being written. */
function looks(text: string): string[] {
  return found(text, text).flatMap(({ spec, from, to }) =>
    spec.class === undefined
      ? []
      : from === to
        ? `${spec.class} @${from}`
        : `${spec.class} ${text.slice(from, to)}`,
  )
}

/** The text as it is shown: marks gone where it is not written, what stands for them in braces. */
function shown(text: string, writtenLine: string | null = null): string {
  let result = ''
  let at = 0
  for (const { spec, from, to } of found(text, writtenLine)) {
    if (spec.class !== undefined || from < at) continue
    result += text.slice(at, from) + (spec.widget ? `{${spec.widget.constructor.name}}` : '')
    at = to
  }
  return result + text.slice(at)
}

it('shows headings and dims their marks where they are written', () => {
  expect(looks('## Contexte')).toEqual(['am-heading am-heading-2 @0', 'am-mark ##'])
})

it('shows emphasis inside a list', () => {
  expect(looks('- un **fait**')).toEqual([
    'am-item @0',
    'am-list-mark -',
    'am-strong **fait**',
    'am-mark **',
    'am-mark **',
  ])
})

it('sets every line of a quotation apart', () => {
  expect(looks('> une\n> deux').filter((look) => look.startsWith('am-quote'))).toEqual([
    'am-quote @0',
    'am-quote @6',
  ])
})

describe('away from the caret', () => {
  it('the marks of headings, emphasis, code and quotations are not seen', () => {
    expect(shown('## Contexte ##')).toBe('Contexte')
    expect(shown('un **fait *net*** et ~~rien~~ de `a*b`')).toBe('un fait net et rien de a*b')
    expect(shown('> une\n> deux')).toBe('une\ndeux')
    expect(shown('prix : 3 \\* 4')).toBe('prix : 3 * 4')
  })

  it('they are seen on the line written in, and nowhere else', () => {
    expect(shown('**un**\n\n**deux**', '**deux**')).toBe('un\n\n**deux**')
  })

  it('a link to the web shows its words; links to records are left to their marks', () => {
    expect(shown('voir [le site](https://exemple.org/a) ici')).toBe('voir le site ici')
    const link = '[@Mody](actor:01980000-0000-7000-8000-000000000001)'
    expect(shown(link)).toBe(link)
  })

  it('brackets that are no link, and the fences of code, stay', () => {
    expect(shown('un [mot] ici')).toBe('un [mot] ici')
    expect(shown('```\n**code**\n```')).toBe('```\n**code**\n```')
  })

  it('lists get bullets, tasks a box, and a rule is drawn', () => {
    expect(shown('- un\n- deux')).toBe('{Bullet} un\n{Bullet} deux')
    expect(shown('1. un\n2. deux')).toBe('1. un\n2. deux')
    expect(shown('- [ ] appeler\n- [x] lire')).toBe('{TaskBox} appeler\n{TaskBox} lire')
    expect(shown('a\n\n---\n\nb')).toBe('a\n\n{Rule}\n\nb')
  })

  it('a footnote shows its number, in the text and before its words', () => {
    expect(shown('un fait[^1].\n\n[^1]: Selon **deux** témoins.')).toBe(
      'un fait1.\n\n1 Selon deux témoins.',
    )
    expect(shown('[^note]: Mot')).toBe('note Mot')
  })

  it('an image of the store is shown; on its line its description can be written', () => {
    const written = `![Une carte](image:${'ab'.repeat(32)})`
    expect(shown(`voir\n\n${written}`)).toBe('voir\n\n{ShownImage}')
    expect(shown(written, written)).toBe('![Une carte{ImageTarget}{ShownImage}')
    expect(shown('![loin](https://exemple.org/a.png)')).toBe('![loin](https://exemple.org/a.png)')
  })

  it('the citation of a passage is no footnote', () => {
    const citation = 'un fait[^01980000-0000-7000-8000-000000000001]'
    expect(shown(citation)).toBe(citation)
  })
})

it('the box of a task stays where it is written, and a task done is set back', () => {
  expect(shown('- [x] lire', '- [x] lire')).toBe('- {TaskBox} lire')
  expect(looks('- [x] lire')).toContain('am-done @0')
})
