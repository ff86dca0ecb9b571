import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { fold } from '../../src-main/shared/fold.ts'
import { meetingItemKind } from '../../src-main/shared/meeting-item-kind.ts'
import { relationKind } from '../../src-main/shared/relation-kind.ts'
import type { Stretch } from './spans.ts'

const day = z.iso.date()
const country = z.string().regex(/^[A-Z]{2}$/)

const goldArticle = z.strictObject({
  language: z.enum(['fr', 'en']),
  published: day,
  kind: z.enum(['dispatch', 'article', 'communique', 'interview', 'brief', 'report']),
  names: z.array(
    z.strictObject({
      text: z.string().min(1),
      type: z.enum(['person', 'organisation', 'place']),
      only: z.array(z.int().positive()).optional(),
      metonymy: z.boolean().optional(),
    }),
  ),
  people: z.array(
    z.strictObject({
      name: z.string().min(1),
      mentions: z.array(z.string()),
      rank: z.string().nullable(),
      portfolio: z.string().nullable(),
      organisation: z.string().nullable(),
      country: country.nullable(),
      status: z.enum(['current', 'former', 'acting', 'elect']),
    }),
  ),
  groups: z.array(
    z.strictObject({ text: z.string(), portfolio: z.string(), countries: z.array(country) }),
  ),
  dates: z.array(
    z.strictObject({
      text: z.string(),
      nth: z.int().positive().optional(),
      from: day.nullable(),
      to: day.nullable(),
    }),
  ),
  statements: z.array(
    z.strictObject({
      text: z.string().optional(),
      parts: z.array(z.string()).optional(),
      nth: z.int().positive().optional(),
      speaker: z.string().nullable(),
      kind: z.enum(['verbatim', 'reported']),
    }),
  ),
  meetings: z.array(
    z.strictObject({
      title: z.string(),
      kind: z.enum([
        'conference',
        'summit',
        'bilateral',
        'visit',
        'talks',
        'council',
        'hearing',
        'other',
      ]),
      from: day.nullable(),
      to: day.nullable(),
      place: z.string().nullable(),
      country: country.nullable(),
      status: z.enum(['held', 'announced', 'cancelled', 'postponed']),
      participants: z.array(z.string()),
      mention: z.string(),
      organiser: z.string().optional(),
    }),
  ),
  facts: z.array(
    z.strictObject({
      mention: z.string(),
      from: day.nullable(),
      to: day.nullable(),
      what: z.string(),
    }),
  ),
  items: z
    .array(
      z.strictObject({
        kind: meetingItemKind,
        text: z.string(),
        nth: z.int().positive().optional(),
      }),
    )
    .default([]),
  /** Not annotated in the first articles. */
  relations: z
    .array(z.strictObject({ from: z.string(), kind: relationKind, to: z.string() }))
    .optional(),
})

/** What a person wrote down of one article, before any rule was run on it. */
export type GoldArticle = z.output<typeof goldArticle>
export type GoldSplit = 'dev' | 'dev-2' | 'test' | 'test-2'

export interface GoldItem {
  slug: string
  text: string
  gold: GoldArticle
}

/** The items of a split, in the order of their names; none when the folder is not there. */
export function readGold(split: GoldSplit): GoldItem[] {
  const folder = join(import.meta.dirname, 'gold', split)
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return files.toSorted().map((file) => readItem(folder, basename(file, '.json')))
}

function readItem(folder: string, slug: string): GoldItem {
  const read = (ending: string): string => readFileSync(join(folder, `${slug}${ending}`), 'utf8')
  const parsed = goldArticle.safeParse(JSON.parse(read('.json')))
  if (!parsed.success) throw new Error(`${slug}: ${z.prettifyError(parsed.error)}`)
  return { slug, text: read('.txt'), gold: parsed.data }
}

/** Every place where a string stands in a text. */
export function occurrences(text: string, words: string): Stretch[] {
  const found: Stretch[] = []
  if (words === '') return found
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length })
  return found
}

const LETTER = /[\p{L}\p{N}\p{M}]/u

/** Every place where a string stands in a text as whole words. */
export function wholeWords(text: string, words: string): Stretch[] {
  return occurrences(text, words).filter(
    ({ start, end }) => !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end)),
  )
}

/** The nth occurrence of a string, whole words first; null when there are not as many. */
export function nthOccurrence(text: string, words: string, nth = 1): Stretch | null {
  const whole = wholeWords(text, words)
  return (whole.length >= nth ? whole : occurrences(text, words))[nth - 1] ?? null
}

export interface GoldName extends Stretch {
  type: GoldArticle['names'][number]['type']
  metonymy: boolean
}

/** The spans of the names of an item: every occurrence of each form that is not inside a longer one. */
export function nameSpans({ text, gold }: GoldItem): GoldName[] {
  const all = gold.names.flatMap(({ text: form, type, only, metonymy = false }) =>
    wholeWords(text, form)
      .filter((_, index) => only === undefined || only.includes(index + 1))
      .map((span) => ({ ...span, type, metonymy })),
  )
  return all
    .filter(
      (one) =>
        !all.some(
          (other) =>
            other.start <= one.start &&
            other.end >= one.end &&
            other.end - other.start > one.end - one.start,
        ),
    )
    .toSorted((a, b) => a.start - b.start)
}

/** The spans of the words of a statement: one, or its parts around an aside. */
export function statementSpans(
  text: string,
  { text: words, parts, nth }: GoldArticle['statements'][number],
): Stretch[] {
  if (parts === undefined)
    return words === undefined ? [] : [nthOccurrence(text, words, nth)].flatMap((one) => one ?? [])
  const found: Stretch[] = []
  let from = 0
  for (const part of parts) {
    const at = text.indexOf(part, from)
    if (at < 0) continue
    found.push({ start: at, end: at + part.length })
    from = at + part.length
  }
  return found
}

function wordsOf(text: string): string[] {
  const all = fold(text).split(/[^\p{L}\p{N}]+/u)
  return all.filter((word) => word !== '').map((word) => word.replace(/(?:es?|s|aux|al)$/, ''))
}

/** Everything an item says of its text that is not true of it, in words. */
export function faultsOf(item: GoldItem): string[] {
  const { text, gold, slug } = item
  const faults: string[] = []
  const wanted = (kind: string, words: string, nth = 1): void => {
    if (nthOccurrence(text, words, nth) === null)
      faults.push(`${slug}: ${kind} “${words}”${nth > 1 ? ` no ${nth}` : ''} is not in the text`)
  }
  if (text !== text.normalize('NFC')) faults.push(`${slug}: the text is not in normal form C`)
  if (text.includes('\r')) faults.push(`${slug}: the text has carriage returns`)
  for (const { text: form, only } of gold.names) {
    const count = wholeWords(text, form).length
    if (count < Math.max(1, ...(only ?? [])))
      faults.push(`${slug}: name “${form}” stands ${count} times`)
  }
  const known = new Set<string>()
  const words = new Set(wordsOf(text))
  for (const { name, mentions, rank, portfolio, organisation } of gold.people) {
    for (const form of [name, ...mentions]) known.add(form)
    for (const form of [name, ...mentions]) wanted('person', form)
    // A role may lose a demonym in its middle or its plural: its words stand in the text, not always side by side.
    for (const role of [rank, portfolio, organisation])
      for (const word of wordsOf(role ?? ''))
        if (!words.has(word)) faults.push(`${slug}: no “${word}” in the text, of “${role ?? ''}”`)
  }
  for (const { text: form } of gold.names) known.add(form)
  for (const group of gold.groups) wanted('group', group.text)
  for (const date of gold.dates) {
    wanted('date', date.text, date.nth)
    if ((date.from ?? '') > (date.to ?? '9'))
      faults.push(`${slug}: date “${date.text}” ends before it begins`)
  }
  for (const statement of gold.statements) {
    const count = statement.parts?.length ?? 1
    if ((statement.text === undefined) === (statement.parts === undefined))
      faults.push(`${slug}: a statement has text or parts, not both`)
    if (statementSpans(text, statement).length !== count)
      faults.push(
        `${slug}: statement “${statement.text ?? statement.parts?.join(' … ')}” is not in the text`,
      )
    if (statement.speaker !== null && !known.has(statement.speaker))
      faults.push(`${slug}: speaker “${statement.speaker}” is nobody named`)
  }
  for (const meeting of gold.meetings) {
    wanted('meeting', meeting.mention)
    for (const name of [...meeting.participants, ...(meeting.organiser ? [meeting.organiser] : [])])
      if (!known.has(name)) faults.push(`${slug}: participant “${name}” is nobody named`)
  }
  for (const fact of gold.facts) wanted('fact', fact.mention)
  for (const item of gold.items) wanted('item', item.text, item.nth)
  for (const { from, to } of gold.relations ?? [])
    for (const name of [from, to])
      if (!known.has(name)) faults.push(`${slug}: related “${name}” is nobody named`)
  return faults
}
