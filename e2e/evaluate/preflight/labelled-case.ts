import { readDates } from '../../../src-main/extracting/dates.ts'
import { splitSentences } from '../../../src-main/extracting/sentences.ts'
import { readSection, sentencesOf } from '../../../src-main/preflight/examine.ts'
import type {
  Examined,
  ExaminedActor,
  ExaminedPassage,
} from '../../../src-main/preflight/examined.ts'
import type { Position } from '../../../src-main/shared/actor.ts'
import type { Passage } from '../../../src-main/shared/article.ts'
import type { Briefing, SectionKind } from '../../../src-main/shared/briefing.ts'
import type { Language } from '../../../src-main/shared/language.ts'
import type { PreflightRule } from '../../../src-main/shared/preflight.ts'

/** A document with what the check should find in it: see CONVENTIONS.md. */
export type LabelledCase = {
  name: string
  language: Language
  day?: string
  details?: Partial<Briefing>
  sources?: Record<
    string,
    {
      text: string
      quote?: string
      language?: Language
      publishedOn?: string | null
      origin?: string
      state?: Passage['state']
    }
  >
  actors?: Record<
    string,
    {
      names: string[]
      acronym?: string | null
      titles?: { title: string; from: string | null; to: string | null }[]
    }
  >
  longForms?: Record<string, string>
  sections: { kind: SectionKind; heading?: string; body: string }[]
  expected: { rule: PreflightRule; words: string }[]
}

const usualDay = '2026-02-18'

/** Short ids stand for records; texts need real ones. */
function idOf(kind: 'passage' | 'actor' | 'section', short: string): string {
  const hex = [...`${kind}/${short}`]
    .map((sign) => sign.charCodeAt(0).toString(16))
    .join('')
    .padEnd(32, '0')
    .slice(-32)
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `7${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ]
  return [...parts, hex.slice(20, 32)].join('-')
}

/** The document of a case as the rules read it. */
export function examinedOf(given: LabelledCase): Examined {
  const day = given.day ?? usualDay
  const passages = new Map(
    Object.entries(given.sources ?? {}).map(([short, source]): [string, ExaminedPassage] => {
      const id = idOf('passage', short)
      const quote = source.quote ?? source.text.split(/(?<=[.!?])\s/)[0] ?? source.text
      const start = Math.max(0, source.text.indexOf(quote))
      return [
        id,
        {
          ...{ id, quote, start, end: start + quote.length, articleText: source.text },
          originId: source.origin ?? short,
          state: source.state ?? 'exact',
          language: source.language ?? given.language,
          publishedOn: source.publishedOn === undefined ? day : source.publishedOn,
        },
      ]
    }),
  )
  const actors = new Map(
    Object.entries(given.actors ?? {}).map(([short, actor]): [string, ExaminedActor] => {
      const id = idOf('actor', short)
      const positions = (actor.titles ?? []).map((title, at) => positionOf(id, at, title))
      const heldThen = positions.find(
        ({ heldFrom, heldTo }) =>
          (heldFrom?.from ?? '') <= day && day <= (heldTo?.to ?? '9999-12-31'),
      )
      return [
        id,
        {
          ...{ id, names: actor.names, acronym: actor.acronym ?? null, positions },
          heldThen: heldThen ?? null,
        },
      ]
    }),
  )
  const sections = given.sections.map(({ kind, heading = '', body }, at) =>
    readSection({ id: idOf('section', String(at)), kind, heading, body: withIds(body) }),
  )
  return {
    pages: null,
    briefing: briefingOf(given, day),
    language: given.language,
    day,
    sections,
    sentences: sections.flatMap(sentencesOf),
    passages,
    actors,
    longForms: new Map(Object.entries(given.longForms ?? {})),
    holds: (kind, id) => kind === 'actor' && actors.has(id),
    misspelt: () => [],
    datesIn: (text, language, on) =>
      readDates(text, language, splitSentences(text), on ?? undefined),
  }
}

function withIds(body: string): string {
  return body
    .replace(/\[\^(\w{1,12})\]/g, (_, short: string) => `[^${idOf('passage', short)}]`)
    .replace(/\]\(actor:(\w{1,12})\)/g, (_, short: string) => `](actor:${idOf('actor', short)})`)
}

function positionOf(
  actorId: string,
  at: number,
  { title, from, to }: { title: string; from: string | null; to: string | null },
): Position {
  const day = (one: string | null) =>
    one === null ? null : { from: one, to: one, precision: 'day' as const, approximate: false }
  return {
    ...{ id: `${actorId}-${at}`, actorId, rank: null, title, organisation: null, country: null },
    ...{ heldFrom: day(from), heldTo: day(to), firstSeenOn: null, lastSeenOn: null },
  }
}

function briefingOf({ language, details }: LabelledCase, day: string): Briefing {
  return {
    ...{ id: idOf('section', 'briefing'), template: '', meetingId: null, reviewed: true },
    subject: { kind: 'none' },
    ...{ title: 'Note', language, marking: '', issuer: 'Direction', addressees: 'Cabinet' },
    ...{ drafter: 'A. Rédacteur', documentDate: day, reference: '', form: '', lengthLimit: '' },
    ...{ paper: 'A4', contents: 'auto', watermark: 'none' },
    ...{ createdAt: `${day}T08:00:00.000Z`, updatedAt: `${day}T08:00:00.000Z` },
    ...details,
  }
}
