import { type BracketedSpan, bracketedSpans } from '../markdown/bracketed-spans.ts'
import type { TextRange } from '../markdown/code-ranges.ts'
import { type Language, language as languages } from '../language.ts'
import { typesetEnglish } from './english.ts'
import { typesetFrench } from './french.ts'

const rules: Record<Language, (text: string, spared: readonly TextRange[]) => string> = {
  fr: typesetFrench,
  en: typesetEnglish,
}

/**
 * Sets a text, plain or Markdown, by the rules of its language. A passage in another language
 * (`[text]{lang=en}`) is set by its own rules; one whose language has none here stays as it is. Setting a
 * set text changes nothing.
 */
export function typeset(text: string, language: Language): string {
  const passages = passagesInAnother(text, language)
  const set = rules[language](text, passages)
  // What was spared stands as it was, in the same order.
  const setPassages = passages.length === 0 ? [] : passagesInAnother(set, language)
  let result = ''
  let from = 0
  for (const { textStart, textEnd, language: tag } of setPassages) {
    const own = rulesOf(tag)
    const words = set.slice(textStart, textEnd)
    result += set.slice(from, textStart) + (own === null ? words : typeset(words, own))
    from = textEnd
  }
  return result + set.slice(from)
}

/** The language whose rules a passage follows: that of its tag, `fr` for `fr-CA`; null without any. */
export function rulesOf(tag: string | null): Language | null {
  return languages.safeParse(tag?.split('-')[0]?.toLowerCase()).data ?? null
}

/** The widest passages of a text that are not in its language, in order. */
function passagesInAnother(text: string, language: Language): BracketedSpan[] {
  const found: BracketedSpan[] = []
  for (const span of bracketedSpans(text))
    if (span.language !== null && rulesOf(span.language) !== language)
      if (span.start >= (found.at(-1)?.end ?? 0)) found.push(span)
  return found
}
