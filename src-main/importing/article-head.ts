import type { ImportWarning } from '../shared/article.ts'
import type { Language } from '../shared/language.ts'
import { datelineFields, readDateline } from './dateline.ts'
import { readFrontMatter } from './front-matter.ts'
import { readFullDate } from './full-date.ts'
import type { Reading } from './full-date.ts'
import { labelled, type HeadField, type HeadLine } from './head-line.ts'
import { readHeadLine } from './head-lines.ts'
import { isHeadline, isRubric, sentenceAsTitle } from './headline.ts'
import { isHostOf } from './known-outlets.ts'

/** Tells the language of a text. */
export type GuessLanguage = (text: string) => Language

/**
 * What the head of an article says, each with the span it was read at (UTF-16 units into the
 * text). A field that is absent was not found, or was not certain.
 */
export type ArticleHead = {
  fields: Partial<Record<HeadField, Reading>>
  /** As told by front matter, else as guessed from the text. */
  language: Language
  /** Day the article was looked up, as told by front matter. */
  accessedOn: string | null
  /** Where the article's own words start; the head before it stays part of the text. */
  bodyStart: number
  warnings: ImportWarning[]
}

type Line = { text: string; start: number; afterBlank: boolean }

/** Lines of a head, empty ones not counted: beyond that, a line is text whatever it looks like. */
const longestHead = 12
/** How many lines are looked at for other dates standing alone. */
const linesLookedAt = 200
/** How much of a text is enough to tell its language, in UTF-16 units. */
const languageSample = 20_000
/** Lines after the body has started in which « Par … » or « Publié le … » is still read. */
const linesUnderTheStandfirst = 3

const frontMatterKeys: Record<string, HeadField> = {
  title: 'title',
  titre: 'title',
  outlet: 'outlet',
  site: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  journal: 'outlet',
  média: 'outlet',
  media: 'outlet',
  author: 'author',
  authors: 'author',
  auteur: 'author',
  auteurs: 'author',
  agency: 'agency',
  agence: 'agency',
  url: 'address',
  link: 'address',
  address: 'address',
  adresse: 'address',
  place: 'datelinePlace',
  lieu: 'datelinePlace',
}

/** Keys that hold the publication day, surest first. */
const dateKeys = ['published', 'publié', 'date']

/** Keys that hold the day the note was made. */
const createdKeys = ['created', 'créé', 'clipped']

/**
 * Reads outlet, author, agency, place, address, publication day and title from the top of a text:
 * front matter, header lines, headline, place line. Nothing is cut from the text, and what is
 * doubtful is left out. The title is the headline when there is one, else the first sentence.
 */
export function readArticleHead(text: string, guessLanguage: GuessLanguage): ArticleHead {
  const head: ArticleHead = {
    fields: {},
    language: guessLanguage(text.slice(0, languageSample)),
    accessedOn: null,
    bodyStart: 0,
    warnings: [],
  }
  const from = takeFrontMatter(text, head)
  const dayFirst = head.language === 'fr'
  const lines = linesOf(text, from)
  const bareDates = lines.filter((line) => isBareDate(readHeadLine(line.text, dayFirst))).length
  let body: Line | null = null
  let sinceBody = 0
  for (const [index, line] of lines.slice(0, longestHead).entries()) {
    const next = lines[index + 1] ?? null
    const found = readHeadLine(line.text, dayFirst)
    if (found && isBelieved(found, body !== null, bareDates)) {
      takeLine(head, found, line.start)
      continue
    }
    if (!body && isRubric(line.text, next?.text ?? '')) continue
    if (!body && takeTitle(head, line, next)) continue
    body ??= line
    sinceBody += 1
    if (sinceBody > linesUnderTheStandfirst) break
  }
  head.bodyStart = body?.start ?? from
  takeOutletOfAddress(head, lines)
  takeDateline(head, lines)
  if (!head.fields.title) {
    const title = sentenceAsTitle(text, sentenceStart(lines, head.bodyStart))
    if (title) head.fields.title = title
  }
  return head
}

function takeFrontMatter(text: string, head: ArticleHead): number {
  const frontMatter = readFrontMatter(text)
  if (!frontMatter) return 0
  for (const [key, values] of frontMatter.fields) {
    const first = values[0]
    const last = values.at(-1)
    if (!first || !last || first.value === '') continue
    const whole = { ...first, value: values.map(({ value }) => value).join(', '), end: last.end }
    const field = frontMatterKeys[key]
    if (field) head.fields[field] ??= whole
    else if (key === 'source')
      head.fields[/^https?:/i.test(first.value) ? 'address' : 'outlet'] ??= first
    else if (key === 'lang' || key === 'language' || key === 'langue')
      head.language = languageOf(first.value) ?? head.language
    else if (key === 'accessed' || key === 'accessedon' || key === 'consulté')
      head.accessedOn = readFullDate(first.value, true)?.value ?? null
  }
  const made = createdKeys.map((key) => frontMatter.fields.get(key)?.[0]).find((found) => found)
  // A page that was clipped was looked up on the day its note was made.
  if (made && head.fields.address) head.accessedOn ??= readFullDate(made.value, true)?.value ?? null
  const written = dateKeys.map((key) => frontMatter.fields.get(key)?.[0]).find((found) => found)
  if (written) takeFrontMatterDate(head, written)
  return frontMatter.end
}

function takeFrontMatterDate(head: ArticleHead, written: Reading): void {
  const date = readFullDate(written.value, head.language === 'fr')
  if (!date) {
    warnOfDate(head)
    return
  }
  head.fields.publishedOn ??= {
    value: date.value,
    start: written.start + date.start,
    end: written.start + date.end,
  }
}

function languageOf(written: string): Language | null {
  const code = written.slice(0, 2).toLowerCase()
  return code === 'fr' || code === 'en' ? code : null
}

/** The first lines that hold something, without the marks Markdown puts around them. */
function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = []
  let afterBlank = false
  for (const { 0: raw, index } of text.slice(from).matchAll(/[^\n]+|\n(?=\n)/g)) {
    const bare = raw.replace(/^[\s#>*_]+|[\s*_]+$/gu, '')
    if (bare !== '') lines.push({ text: bare, start: from + index + raw.indexOf(bare), afterBlank })
    afterBlank = bare === ''
    if (lines.length === linesLookedAt) break
  }
  return lines
}

function isBareDate(line: HeadLine | null): boolean {
  return line?.weight === 'bare' && line.fields.publishedOn !== undefined
}

/** A date alone is a heading of a chronology when there are others; under the body only labels count. */
function isBelieved(line: HeadLine, bodyStarted: boolean, bareDates: number): boolean {
  if (line.weight === 'labelled') return true
  if (bodyStarted) return false
  return !isBareDate(line) || bareDates === 1
}

function takeLine(head: ArticleHead, found: HeadLine, start: number): void {
  for (const [field, reading] of Object.entries(found.fields))
    // Object.entries forgets that the keys are head fields.
    head.fields[field as HeadField] ??= {
      value: reading.value,
      start: start + reading.start,
      end: start + reading.end,
    }
  if (found.doubtfulDate) warnOfDate(head)
}

function warnOfDate(head: ArticleHead): void {
  if (!head.warnings.includes('dateNotUnderstood')) head.warnings.push('dateNotUnderstood')
}

/** Takes the line as the title when it is a headline; true too when it repeats the title. */
function takeTitle(head: ArticleHead, line: Line, next: Line | null): boolean {
  if (head.fields.title) return line.text === head.fields.title.value
  if (!isHeadline(line.text, next)) return false
  head.fields.title = spanOf(line)
  return true
}

/**
 * A short line above the headline is the outlet when the address says so: « Wakat Infos » and
 * wakatinfos.net. What was taken for the headline was then the name, and the next line is the headline.
 */
function takeOutletOfAddress(head: ArticleHead, lines: Line[]): void {
  const { title, outlet, address } = head.fields
  if (!title || outlet || !address || !isHostOf(address.value, title.value)) return
  head.fields.outlet = title
  delete head.fields.title
  const index = lines.findIndex((line) => line.start >= head.bodyStart)
  const line = lines[index]
  const next = lines[index + 1] ?? null
  if (!line || !next || !isHeadline(line.text, next)) return
  head.fields.title = spanOf(line)
  head.bodyStart = next.start
}

function takeDateline(head: ArticleHead, lines: Line[]): void {
  const line = lines.find(({ start }) => start >= head.bodyStart)
  const dateline = line && readDateline(line.text)
  if (!line || !dateline || line.text.length < dateline.end + 20) return
  takeLine(head, labelled(datelineFields(dateline)), line.start)
}

function sentenceStart(lines: Line[], bodyStart: number): number {
  const line = lines.find(({ start }) => start >= bodyStart)
  return line ? line.start + (readDateline(line.text)?.end ?? 0) : bodyStart
}

function spanOf(line: Line): Reading {
  return { value: line.text, start: line.start, end: line.start + line.text.length }
}
