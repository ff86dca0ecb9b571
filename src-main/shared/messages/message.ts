import type { Language } from '../language.ts'

/**
 * A text in both languages. Placeholders are `{name}`. With a count, give both forms: the one for
 * `n` is chosen by the language's plural rules (French: 0 and 1 are singular).
 */
export type Message = Record<Language, string | { one: string; other: string }>

/** Declares the texts of one area; a missing language does not compile. */
export function messages<M extends Record<string, Message>>(area: M): M {
  return area
}

const pluralRules: Record<Language, Intl.PluralRules> = {
  fr: new Intl.PluralRules('fr'),
  en: new Intl.PluralRules('en'),
}

/** The text in a language, its placeholders filled; `n` chooses between singular and plural. */
export function format(
  message: Message,
  language: Language,
  values: Record<string, string | number> = {},
): string {
  const form = message[language]
  const text =
    typeof form === 'string'
      ? form
      : pluralRules[language].select(Number(values['n'] ?? 0)) === 'one'
        ? form.one
        : form.other
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  )
}
