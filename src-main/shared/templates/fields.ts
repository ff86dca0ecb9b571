import type { Language } from '../language.ts'
import { fold } from '../fold.ts'
import { codeRanges, isInside } from '../markdown/code-ranges.ts'

/** What a text may leave to be filled in, as it is written in each language: `{{titre}}`, `{{title}}`. */
export const fieldNames = {
  title: { fr: 'titre', en: 'title' },
  date: { fr: 'date', en: 'date' },
  subject: { fr: 'sujet', en: 'subject' },
  meeting: { fr: 'réunion', en: 'meeting' },
  meetingDate: { fr: 'date de la réunion', en: 'date of the meeting' },
  place: { fr: 'lieu', en: 'place' },
  series: { fr: 'série', en: 'series' },
  actor: { fr: 'acteur', en: 'actor' },
  position: { fr: 'fonction', en: 'position' },
  country: { fr: 'pays', en: 'country' },
  period: { fr: 'période', en: 'period' },
  asOf: { fr: 'au', en: 'as of' },
  drafter: { fr: 'rédacteur', en: 'drafter' },
  issuer: { fr: 'émetteur', en: 'issuer' },
  addressees: { fr: 'destinataires', en: 'addressees' },
  reference: { fr: 'référence', en: 'reference' },
  marking: { fr: 'mention', en: 'marking' },
} as const satisfies Record<string, Record<Language, string>>
export type FieldName = keyof typeof fieldNames

/** What fields stand for; those that are absent or blank stay to be filled in. */
export type FieldValues = Partial<Record<FieldName, string>>

/** A field of a text: its words between the braces, and which it is; null for one that nobody knows. */
export type Field = { name: FieldName | null; words: string; start: number; end: number }

const byWords = new Map(
  Object.entries(fieldNames).flatMap(([name, words]) =>
    // The keys of the table above.
    Object.values(words).map((one) => [comparable(one), name as FieldName] as const),
  ),
)

/** The fields of a Markdown text, in order; none inside code. */
export function fieldsIn(markdown: string): Field[] {
  if (!markdown.includes('{{')) return []
  const code = codeRanges(markdown)
  return [...markdown.matchAll(/\{\{([^{}\n]*)\}\}/g)]
    .filter(({ index }) => !isInside(code, index))
    .map((match) => ({
      name: byWords.get(comparable(match[1] ?? '')) ?? null,
      words: (match[1] ?? '').trim(),
      start: match.index,
      end: match.index + match[0].length,
    }))
}

/** The text with the fields that have a value filled in, and the others as `otherwise` writes them, or as they are. */
export function fillFields(
  markdown: string,
  values: FieldValues,
  otherwise: (field: Field) => string | null = () => null,
): string {
  let filled = ''
  let from = 0
  for (const field of fieldsIn(markdown)) {
    const text = valueOf(field, values) ?? otherwise(field)
    filled += markdown.slice(from, field.start) + (text ?? markdown.slice(field.start, field.end))
    from = field.end
  }
  return filled + markdown.slice(from)
}

/** The fields of a text that have no value. */
export function unresolvedFields(markdown: string, values: FieldValues): Field[] {
  return fieldsIn(markdown).filter((field) => valueOf(field, values) === null)
}

function valueOf({ name }: Field, values: FieldValues): string | null {
  const value = name === null ? undefined : values[name]?.trim()
  return value === undefined || value === '' ? null : value
}

/** `{{as-of}}`, `{{As of}}` and `{{as_of}}` are one. */
function comparable(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
