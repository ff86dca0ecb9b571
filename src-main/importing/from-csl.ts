import { z } from 'zod'
import { AppError } from '../shared/app-error.ts'
import type { GuessLanguage } from './article-head.ts'
import { decodeText } from './decode-text.ts'
import type { FileContent } from './importer.ts'
import { articleOfReference, type Reference, severalReferences } from './reference.ts'

const words = z.string().optional().catch(undefined)
const part = z.union([z.number(), z.string()])
const reference = z.looseObject({
  type: z.string(),
  title: words,
  author: z
    .array(z.looseObject({ family: words, given: words, literal: words }))
    .optional()
    .catch(undefined),
  'container-title': words,
  publisher: words,
  issued: z
    .looseObject({ 'date-parts': z.array(z.array(part)).optional() })
    .optional()
    .catch(undefined),
  URL: words,
  language: words,
  abstract: words,
  note: words,
})
const references = z.union([z.array(reference).min(1), reference.transform((one) => [one])])

/**
 * A CSL JSON file, as reference managers write it: the abstract of its one reference, or each of
 * several as a file of its own.
 * @throws AppError damagedFile (no JSON), unsupportedFile (other JSON), noAbstract, binaryFile
 */
export function readCsl(bytes: Uint8Array, guessLanguage: GuessLanguage): FileContent {
  const { text, warnings } = decodeText(bytes)
  const records = references.safeParse(parsed(text))
  if (!records.success)
    throw new AppError('unsupportedFile', 'JSON that is no CSL reference', { formats: 'CSL JSON' })
  const [first, ...others] = records.data
  if (first && others.length === 0)
    return articleOfReference(referenceOf(first), warnings, guessLanguage)
  return severalReferences(
    records.data.map((record) => ({ title: record.title, written: JSON.stringify([record]) })),
    '.json',
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new AppError('damagedFile', error instanceof Error ? error.message : String(error))
  }
}

function referenceOf(record: z.output<typeof reference>): Reference {
  const day = record.issued?.['date-parts']?.[0] ?? []
  return {
    title: record.title,
    authors: (record.author ?? [])
      .map(
        ({ family, given, literal }) => literal ?? [given, family].filter((name) => name).join(' '),
      )
      .filter((name) => name !== ''),
    outlet: record['container-title'] ?? record.publisher,
    date: day.map((value) => String(value).padStart(2, '0')).join('-'),
    address: record.URL,
    language: record.language,
    abstract: withoutTags(record.abstract),
    notes: record.note ? [record.note] : [],
  }
}

/** Abstracts come with JATS or HTML tags around their paragraphs. */
function withoutTags(abstract: string | undefined): string | undefined {
  return abstract
    ?.replace(/<\/(?:jats:)?p>/gi, '\n\n')
    .replace(/<\/?(?:jats:)?(?:p|i|b|em|strong|italic|bold|sub|sup|title|sec)\b[^>]*>/gi, '')
}
