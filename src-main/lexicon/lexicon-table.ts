import {
  type LexiconGiven,
  lexiconGiven,
  lexiconList,
  type LexiconProblem,
} from '../shared/lexicon.ts'
import { language } from '../shared/language.ts'
import { countryCode } from '../shared/proposal.ts'

/** The columns of the table, as its first line names them. */
const header = ['list', 'words', 'language', 'country'] as const

type Line = { line: number; cells: string[] }
type Problem = { line: number; problem: LexiconProblem }

/**
 * Word lists as one table: CSV after RFC 4180 in UTF-8 with its mark, so that spreadsheets read the
 * accents. The first line names the columns; an empty language means both, an empty country none.
 */
export function writeLexiconTable(entries: readonly LexiconGiven[]): string {
  const rows = entries.map(({ list, words, language: of, country }) => [
    ...[list, words, of ?? '', country ?? ''],
  ])
  const lines = [[...header], ...rows].map((cells) => cells.map(quoted).join(','))
  return `\ufeff${lines.join('\r\n')}\r\n`
}

/**
 * Reads such a table, with commas or the semicolons that spreadsheets put in French. Blank lines are
 * passed over; every line that is not understood is told, by its number.
 */
export function readLexiconTable(text: string): { entries: LexiconGiven[]; problems: Problem[] } {
  const plain = text.replace(/^\ufeff/, '')
  const firstLine = plain.split(/\r\n|[\r\n]/, 1)[0] ?? ''
  const separator = firstLine.includes(';') ? ';' : ','
  const { lines, broken } = readCells(plain, separator)
  const [first, ...rows] = lines
  const named = first?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  if (first === undefined && broken) return { entries: [], problems: [broken] }
  if (named.join() !== header.join())
    return { entries: [], problems: [{ line: first?.line ?? 1, problem: 'header' }] }
  const entries: LexiconGiven[] = []
  const problems: Problem[] = []
  for (const { line, cells } of rows) {
    const entry = entryOf(cells)
    if (typeof entry === 'string') problems.push({ line, problem: entry })
    else entries.push(entry)
  }
  if (broken) problems.push(broken)
  return { entries, problems }
}

function entryOf(cells: readonly string[]): LexiconGiven | LexiconProblem {
  if (cells.length !== header.length) return 'columns'
  const [list = '', words = '', of = '', country = ''] = cells.map((cell) => cell.trim())
  if (!lexiconList.safeParse(list).success) return 'list'
  if (of !== '' && !language.safeParse(of).success) return 'language'
  if (country !== '' && !countryCode.safeParse(country).success) return 'country'
  const given = { list, words, language: of || null, country: country || null }
  return lexiconGiven.safeParse(given).data ?? 'words'
}

/**
 * The cells of every line that holds any; quoted ones may hold separators, quotes and line breaks.
 * Where a quote is broken, what follows cannot be told apart: reading ends there.
 */
function readCells(text: string, separator: string): { lines: Line[]; broken?: Problem } {
  const lines: Line[] = []
  let cells: string[] = []
  let line = 1
  let opened = 1
  let at = 0
  const endLine = () => {
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ line: opened, cells })
    cells = []
  }
  while (at < text.length) {
    if (text[at] === '"') {
      const cell = quotedCell(text, at)
      if (cell === null) return { lines, broken: { line, problem: 'quote' } }
      cells.push(cell.value)
      line += cell.value.split('\n').length - 1
      at = cell.end
    } else {
      let end = at
      while (end < text.length && text[end] !== separator && !/[\r\n"]/.test(text[end] ?? '')) end++
      cells.push(text.slice(at, end))
      at = end
    }
    const next = text[at]
    if (next === separator) {
      at += 1
      // A separator that ends the line, or the file, has an empty cell behind it.
      if (at === text.length || /[\r\n]/.test(text[at] ?? '')) cells.push('')
      if (at < text.length && !/[\r\n]/.test(text[at] ?? '')) continue
    } else if (next !== undefined && !/[\r\n]/.test(next))
      return { lines, broken: { line, problem: 'quote' } }
    endLine()
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1
    at += 1
    line += 1
    opened = line
  }
  return { lines }
}

/** The value of a quoted cell that opens at `at`, and where it ends; null when its quote never closes. */
function quotedCell(text: string, at: number): { value: string; end: number } | null {
  let value = ''
  for (let from = at + 1; ;) {
    const close = text.indexOf('"', from)
    if (close === -1) return null
    value += text.slice(from, close)
    if (text[close + 1] !== '"') return { value, end: close + 1 }
    value += '"'
    from = close + 2
  }
}

function quoted(cell: string): string {
  return /[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
