import { AppError } from '../shared/app-error.ts'
import type { ImportWarning } from '../shared/article.ts'
import type { Language } from '../shared/language.ts'
import { readArticleHead, type GuessLanguage } from './article-head.ts'
import type { Assembled } from './blocks.ts'
import type { Reading } from './full-date.ts'
import type { HeadField } from './head-line.ts'
import type { Imported, ImportedHead, Told } from './importer.ts'

/** What a source says about itself beside its text. */
export type SourceHead = {
  fields: Partial<Record<HeadField, Told>>
  language?: Language
  accessedOn?: string
  warnings?: readonly ImportWarning[]
  /** True when what the text shows is surer than what is told: properties of documents are often stale. */
  textFirst?: boolean
}

/** How far into the text a told value is looked for. */
const headLength = 3000
/** Always taken from the text when it says them: sources tell them loosely. */
const surerInText: ReadonlySet<HeadField> = new Set(['datelinePlace', 'agency'])

/**
 * An article made of the blocks of a source, with the head its text shows and what the source tells.
 * A told value that stands at the top of the text points there.
 * @throws AppError emptyText
 */
export function toImported(
  assembled: Assembled,
  told: SourceHead,
  guessLanguage: GuessLanguage,
): Imported {
  const { text } = assembled
  if (text.trim() === '') throw new AppError('emptyText', 'no words in the source')
  const toldLanguage = told.language
  const read = readArticleHead(text, toldLanguage ? () => toldLanguage : guessLanguage)
  const fields: ImportedHead['fields'] = { ...read.fields }
  for (const [name, value] of Object.entries(told.fields)) {
    const field = name as HeadField // Object.entries forgets that the keys are head fields.
    const shown = fields[field]
    if (shown && (told.textFirst || surerInText.has(field))) continue
    fields[field] = standingInText(text, field, value, read.fields[field]) ?? value
  }
  return {
    ...assembled,
    head: {
      ...read,
      fields,
      accessedOn: told.accessedOn ?? read.accessedOn,
      warnings: [...(told.warnings ?? []), ...read.warnings],
    },
  }
}

function standingInText(
  text: string,
  field: HeadField,
  { value }: Told,
  read: Reading | undefined,
): Reading | null {
  if (read?.value === value) return read
  if (field === 'publishedOn') return null
  const start = text.slice(0, headLength).indexOf(value)
  return start === -1 ? null : { value, start, end: start + value.length }
}

/** A told value, when there is one: trimmed, in NFC, on one line. */
export function told(value: string | null | undefined, toldBy: Told['toldBy']): Told | undefined {
  const clean = (value ?? '').replace(/\s+/g, ' ').trim().normalize('NFC')
  return clean === '' || clean.length > 500 ? undefined : { value: clean, toldBy }
}

/** The day of a date told by a machine: ISO 8601, RFC 2822, or in words. Null when it is none. */
export function toldDay(written: string | null | undefined): string | null {
  const words = (written ?? '').trim()
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(words)
  const day = iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : null
  const date = new Date(day ?? words)
  if (words === '' || Number.isNaN(date.getTime())) return null
  if (day) return date.toISOString().startsWith(day) ? day : null
  if (!/\d{4}/.test(words) || !/\d{1,2}\s+\p{L}{3}|\p{L}{3}\S*\s+\d{1,2}/u.test(words)) return null
  return localDay(words, date)
}

/** The day as written where it was written, not moved by the hour of this machine. */
function localDay(words: string, date: Date): string {
  const zone = /([+-])(\d{2}):?(\d{2})\b/.exec(words)
  const hours = /\d{1,2}:\d{2}/.test(words)
  if (!hours)
    return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
  const minutes = zone ? (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3])) : 0
  return new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 10)
}

/** French or English by a language code (« fr-FR »); undefined for another. */
export function toldLanguage(code: string | null | undefined): Language | undefined {
  const primary = /^\s*(\p{L}+)/u.exec(code ?? '')?.[1]?.toLowerCase()
  if (primary === 'fr' || primary === 'fra' || primary === 'fre') return 'fr'
  return primary === 'en' || primary === 'eng' ? 'en' : undefined
}

/** The fields that are there: `exactOptionalPropertyTypes` leaves no room for undefined. */
export function presentFields(
  fields: Partial<Record<HeadField, Told | undefined>>,
): SourceHead['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
