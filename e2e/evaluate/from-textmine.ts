import { z } from 'zod'
import type { Stretch } from './spans.ts'
import { readTable } from './tables.ts'

const mention = z.object({ value: z.string(), start: z.int(), end: z.int() })
const entities = z.array(z.object({ id: z.int(), type: z.string(), mentions: z.array(mention) }))
const relations = z.array(z.tuple([z.int(), z.string(), z.int()]))

export type ReportKind = 'person' | 'organisation' | 'place' | 'date'
export interface ReportMention extends Stretch {
  kind: ReportKind
  /** Whether it is a name (or, of a date, a day, month or year of the calendar); others are « il », « la forêt ». */
  named: boolean
}

/** A report of the TextMine challenge: its mentions, the functions of named people, its events. */
export interface Report {
  text: string
  mentions: ReportMention[]
  /** Forms of a named person, and the function the report gives them. */
  functions: { names: string[]; function: string }[]
  /** Forms of the named people whom the report makes part of an organisation. */
  members: string[][]
  /** Given names and surnames within the names of people. */
  nameParts: Stretch[]
  /** Where an event is told, and where the days it began on stand. */
  events: { told: Stretch[]; days: Stretch[]; places: Stretch[] }[]
}

const PEOPLE = new Set(['CIVILIAN', 'MILITARY', 'TERRORIST_OR_CRIMINAL'])

function kindOf(type: string): ReportKind | null {
  if (PEOPLE.has(type)) return 'person'
  if (/ORGANI[SZ]ATION/.test(type)) return 'organisation'
  if (type === 'PLACE') return 'place'
  return type.startsWith('TIME_') ? 'date' : null
}

const CALENDAR =
  /\d{4}|\d.*(?:janv|fév|mars|avril|mai|juin|juil|août|sept|oct|nov|déc)|(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) \d/iu
const SMALL_WORD =
  /^(?:Le|La|Les|L['’]|Une?|Des|Ce|Cet|Cette|Ces|Ils?|Elles?|Celle|Celui|Sa|Son|Ses|Leurs?)(?!\p{L})/u

/** Whether the words of an organisation or a place hold a name: a capital that the head of the sentence does not explain. */
function isNamed(text: string, { start, end }: Stretch): boolean {
  const words = text.slice(start, end).replace(SMALL_WORD, '')
  if (!/\p{Lu}/u.test(words)) return false
  const opensSentence = start === 0 || /[.!?\n]\s*$/.test(text.slice(Math.max(0, start - 3), start))
  return !opensSentence || /\p{Lu}/u.test(words.slice(1)) || !/^\p{Lu}/u.test(words)
}

/** Reads the challenge's table: columns text, entities and relations, the last two in JSON. */
export function readReports(table: string): Report[] {
  return readTable(table).map(({ text = '', entities: found = '[]', relations: links = '[]' }) => {
    const all = entities.parse(JSON.parse(found))
    const byId = new Map(all.map((each) => [each.id, each]))
    const nameParts = all.flatMap(({ type, mentions }) =>
      /^(?:FIRST|LAST)NAME$/.test(type) ? mentions : [],
    )
    const isPersonName = (span: Stretch): boolean =>
      nameParts.some((part) => part.start >= span.start && part.end <= span.end)
    const mentions = all.flatMap(({ type, mentions: spans }): ReportMention[] => {
      const kind = kindOf(type)
      if (kind === null) return []
      return spans.map(({ start, end, value }) => ({
        start,
        end,
        kind,
        named:
          kind === 'person'
            ? isPersonName({ start, end })
            : kind === 'date'
              ? type === 'TIME_EXACT' && CALENDAR.test(value)
              : isNamed(text, { start, end }),
      }))
    })
    const of = (
      id: number,
      name: string,
      pairs: [number, string, number][],
    ): z.output<typeof mention>[] =>
      pairs.flatMap(([from, relation, to]) =>
        from === id && relation === name ? (byId.get(to)?.mentions ?? []) : [],
      )
    const told = relations.parse(JSON.parse(links))
    const functions = told.flatMap(([from, relation, to]) => {
      const person = byId.get(from)
      const names = person?.mentions.filter(isPersonName).map(({ value }) => value) ?? []
      const title = byId.get(to)?.mentions[0]?.value
      return relation === 'HAS_CATEGORY' && names.length > 0 && title !== undefined
        ? [{ names, function: title }]
        : []
    })
    const members = told.flatMap(([from, relation, to]) => {
      const names =
        byId
          .get(from)
          ?.mentions.filter(isPersonName)
          .map(({ value }) => value) ?? []
      const body = kindOf(byId.get(to)?.type ?? '') === 'organisation'
      return relation === 'IS_PART_OF' && body && names.length > 0 ? [names] : []
    })
    const events = all
      .map(({ id, mentions: spans }) => ({
        told: spans,
        days: of(id, 'START_DATE', told),
        places: of(id, 'IS_LOCATED_IN', told).filter((place) => isNamed(text, place)),
      }))
      .filter(({ days }) => days.length > 0)
    return { text, mentions, functions, members, nameParts, events }
  })
}
