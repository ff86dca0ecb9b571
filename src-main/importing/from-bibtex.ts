import { AppError } from '../shared/app-error.ts'
import type { GuessLanguage } from './article-head.ts'
import { decodeText } from './decode-text.ts'
import type { FileContent } from './importer.ts'
import { articleOfReference, inOrder, type Reference, severalReferences } from './reference.ts'
import { plainTex } from './tex.ts'

type Entry = { fields: ReadonlyMap<string, string>; written: string }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A BibTeX file: the abstract of its one entry, or each of several as a file of its own.
 * @throws AppError damagedFile, noAbstract, binaryFile
 */
export function readBibtex(bytes: Uint8Array, guessLanguage: GuessLanguage): FileContent {
  const { text, warnings } = decodeText(bytes)
  const entries = entriesOf(text)
  const [first, ...others] = entries
  if (!first) throw new AppError('damagedFile', 'no BibTeX entry')
  if (others.length === 0) return articleOfReference(referenceOf(first), warnings, guessLanguage)
  return severalReferences(
    entries.map((entry) => ({ title: referenceOf(entry).title, written: `${entry.written}\n` })),
    '.bib',
  )
}

function referenceOf({ fields }: Entry): Reference {
  const value = (...names: string[]) =>
    names.map((name) => fields.get(name)).find((found) => found !== undefined)
  return {
    title: value('title'),
    authors: (value('author') ?? '')
      .split(/\s+and\s+/)
      .filter((name) => name !== '')
      .map(inOrder),
    outlet: value('journal', 'journaltitle', 'booktitle', 'publisher', 'organization'),
    date: value('date') ?? dayOf(value('year'), value('month'), value('day')),
    address: value('url'),
    language: languageCode(value('langid', 'language')),
    abstract: value('abstract'),
    notes: [value('note', 'annote') ?? ''].filter((note) => note !== ''),
  }
}

function dayOf(year?: string, month?: string, day?: string): string | undefined {
  if (year === undefined) return undefined
  const named = months.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1
  const number = named || Number(month)
  const parts = [year, number ? String(number) : '', day ?? '']
  return parts
    .filter((part) => part !== '')
    .map((part) => part.padStart(2, '0'))
    .join('-')
}

function languageCode(name: string | undefined): string | undefined {
  if (/^fr/i.test(name ?? '')) return 'fr'
  return /^(?:en|british|american)/i.test(name ?? '') ? 'en' : name
}

/** Entries of the file; @comment, @preamble and @string are none, and words between entries are comments. */
function entriesOf(text: string): Entry[] {
  const entries: Entry[] = []
  const opening = /@(\w+)\s*[{(]/g
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const end = endOfGroup(text, opening.lastIndex - 1)
    const kind = (match[1] ?? '').toLowerCase()
    const body = text.slice(opening.lastIndex, end)
    opening.lastIndex = end
    if (['comment', 'preamble', 'string'].includes(kind)) continue
    entries.push({ fields: fieldsOf(body), written: text.slice(match.index, end + 1) })
  }
  return entries
}

/** Where the group that opens at `start` closes; the end of the text when it never does. */
function endOfGroup(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const character = text[at]
    if (character === '\\') at += 1
    else if (character === '{' || (at === start && character === '(')) depth += 1
    else if (character === '}' || (depth === 1 && text[start] === '(' && character === ')')) {
      depth -= 1
      if (depth === 0) return at
    }
  }
  return text.length
}

function fieldsOf(body: string): Map<string, string> {
  const fields = new Map<string, string>()
  const name = /[\s,]*([\w:-]+)\s*=\s*/y
  name.lastIndex = Math.max(body.indexOf(','), 0)
  for (let match = name.exec(body); match; match = name.exec(body)) {
    const { value, end } = valueAt(body, name.lastIndex)
    const key = (match[1] ?? '').toLowerCase()
    if (!fields.has(key)) fields.set(key, plainTex(value))
    name.lastIndex = end
  }
  return fields
}

/** A value in braces, in quotes or bare, or several joined with « # ». */
function valueAt(body: string, start: number): { value: string; end: number } {
  let value = ''
  let at = start
  for (;;) {
    const character = body[at]
    let end: number
    if (character === '{') {
      end = endOfGroup(body, at)
      value += body.slice(at + 1, end)
      end += 1
    } else if (character === '"') {
      end = endOfQuotes(body, at)
      value += body.slice(at + 1, end)
      end += 1
    } else {
      end = at + (/^[^,#}\n]*/.exec(body.slice(at, at + 1000))?.[0].length ?? 0)
      value += body.slice(at, end).trim()
    }
    const more = /^\s*#\s*/.exec(body.slice(end, end + 100))
    if (!more) return { value, end: Math.min(end, body.length) }
    at = end + more[0].length
  }
}

function endOfQuotes(body: string, start: number): number {
  let depth = 0
  for (let at = start + 1; at < body.length; at += 1) {
    const character = body[at]
    if (character === '\\') at += 1
    else if (character === '{') depth += 1
    else if (character === '}') depth -= 1
    else if (character === '"' && depth <= 0) return at
  }
  return body.length
}
