import { AppError } from '../shared/app-error.ts'
import type { GuessLanguage } from './article-head.ts'
import { assemble, type Block, solidLength } from './blocks.ts'
import type { FileContent, InnerFile } from './importer.ts'
import { presentFields, toImported, told, toldLanguage } from './imported.ts'
import type { ImportWarning } from '../shared/article.ts'

/** One bibliographic reference, whatever form it was written in. */
export type Reference = {
  title?: string | undefined
  authors: readonly string[]
  outlet?: string | undefined
  /** Day, month or year, ISO 8601; only a whole day is taken as the day of publication. */
  date?: string | undefined
  address?: string | undefined
  language?: string | undefined
  abstract?: string | undefined
  /** Notes somebody added to the reference. */
  notes: readonly string[]
}

/**
 * The article of one reference: its abstract, with the reference as its head; notes are set aside.
 * @throws AppError noAbstract
 */
export function articleOfReference(
  reference: Reference,
  warnings: readonly ImportWarning[],
  guessLanguage: GuessLanguage,
): FileContent {
  const abstract = (reference.abstract ?? '').trim()
  if (abstract === '')
    throw new AppError('noAbstract', `no abstract: ${reference.title ?? 'untitled'}`)
  const blocks: Block[] = [
    ...abstract.split(/\n[ \t]*\n/).map((text): Block => ({ text: text.trim(), aside: null })),
    ...reference.notes.map((text): Block => ({ text, aside: 'comment' })),
  ]
  const read = blocks.reduce((sum, { text }) => sum + solidLength(text), 0)
  const language = toldLanguage(reference.language)
  const day = /^\d{4}-\d{2}-\d{2}$/.test(reference.date ?? '') ? reference.date : undefined
  const fields = presentFields({
    title: told(reference.title, 'reference'),
    author: told(reference.authors.join(', '), 'reference'),
    outlet: told(reference.outlet, 'reference'),
    publishedOn: told(isDay(day) ? day : undefined, 'reference'),
    address: told(
      /^https?:\/\/\S+$/i.test(reference.address ?? '') ? reference.address : '',
      'reference',
    ),
  })
  const head = { fields, warnings, ...(language ? { language } : {}) }
  return { article: toImported(assemble(blocks, read), head, guessLanguage), files: [] }
}

/** Several references of one file, each as a file of its own, named by its title. */
export function severalReferences(
  records: readonly { title: string | undefined; written: string }[],
  ending: string,
): FileContent {
  const files = records.map(({ title, written }, index): InnerFile => {
    const name = (title ?? '')
      .replace(/[\\/:*?"<>|\s]+/g, ' ')
      .trim()
      .slice(0, 80)
    return { name: (name || String(index + 1)) + ending, bytes: new TextEncoder().encode(written) }
  })
  return { article: null, files }
}

/** « Sy, Awa » as « Awa Sy ». */
export function inOrder(name: string): string {
  const [family, given, ...more] = name.split(/\s*,\s*/)
  return family && given && more.length === 0 ? `${given} ${family}` : name
}

function isDay(day: string | undefined): boolean {
  const date = new Date(day ?? '')
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day
}
