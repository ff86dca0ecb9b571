import type { Language } from '../language.ts'
import { typesetEnglish } from './english.ts'
import { typesetFrench } from './french.ts'

const rules: Record<Language, (text: string) => string> = {
  fr: typesetFrench,
  en: typesetEnglish,
}

/** Sets a text, plain or Markdown, by the rules of its language. Setting a set text changes nothing. */
export function typeset(text: string, language: Language): string {
  return rules[language](text)
}
