import { AppError } from '../shared/app-error.ts'
import type { GuessLanguage } from './article-head.ts'
import { decodeText } from './decode-text.ts'
import type { FileContent } from './importer.ts'
import { articleOfReference, inOrder, type Reference, severalReferences } from './reference.ts'

type Field = { tag: string; value: string }

/**
 * A RIS file: the abstract of its one reference, or each of several as a file of its own.
 * @throws AppError damagedFile, noAbstract, binaryFile
 */
export function readRis(bytes: Uint8Array, guessLanguage: GuessLanguage): FileContent {
  const { text, warnings } = decodeText(bytes)
  const records = text
    .split(/^ER {2}-.*$/m)
    .map((record) => record.trim())
    .filter((record) => /^TY {2}-/m.test(record))
  const [first, ...others] = records
  if (first === undefined) throw new AppError('damagedFile', 'no RIS reference')
  if (others.length === 0) return articleOfReference(referenceOf(first), warnings, guessLanguage)
  return severalReferences(
    records.map((record) => ({
      title: referenceOf(record).title,
      written: `${record}\nER  - \n`,
    })),
    '.ris',
  )
}

function referenceOf(record: string): Reference {
  const fields = fieldsOf(record)
  const first = (...tags: string[]) =>
    tags.map((tag) => fields.find((field) => field.tag === tag)?.value).find((value) => value)
  const all = (...tags: string[]) =>
    fields.filter(({ tag }) => tags.includes(tag)).map(({ value }) => value)
  return {
    title: first('TI', 'T1', 'CT'),
    authors: all('AU', 'A1').map(inOrder),
    outlet: first('T2', 'JO', 'JF', 'JA', 'PB'),
    date: dayOf(first('DA', 'Y1', 'PY')),
    address: first('UR', 'L2'),
    language: first('LA'),
    abstract: first('AB', 'N2'),
    notes: all('N1', 'RN'),
  }
}

/** A line without a tag goes on with the field before it. */
function fieldsOf(record: string): Field[] {
  const fields: Field[] = []
  for (const line of record.split('\n')) {
    const match = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/.exec(line)
    const last = fields.at(-1)
    if (match?.[1]) fields.push({ tag: match[1], value: (match[2] ?? '').trim() })
    else if (last) last.value = `${last.value}\n${line.trim()}`.trimEnd()
  }
  return fields
}

/** « 2026/02/18/ » as an ISO day. */
function dayOf(written: string | undefined): string | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:[/-](\d{1,2})(?:[/-](\d{1,2}))?)?/.exec(written ?? '') ?? []
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part).join('-')
}
