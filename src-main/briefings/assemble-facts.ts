import { compareDates, showDate } from '../shared/dated-display.ts'
import { fold, foldName } from '../shared/fold.ts'
import type { Language } from '../shared/language.ts'
import { writeRecordLink } from '../shared/markdown/references.ts'
import type { OpenMeeting, SourcedFact } from '../shared/meeting.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { type AssembledBlock, item, paragraph, rows } from './blocks.ts'
import { capitalised } from './describe-person.ts'
import { cited, sentence, tableCell } from './sourced-text.ts'

/** What came before the meeting, oldest first, a sourced line each, then the agenda. */
export function assembleContext(meeting: OpenMeeting, language: Language): AssembledBlock[] {
  const told = new Set<string>()
  const before = meeting.facts
    .filter((fact) => cameBefore(fact, meeting))
    .toSorted((one, other) => compareDates(one.date, other.date))
    .filter((fact) => {
      // One sentence of a source may hold several dated facts: it is told once.
      const words = foldName(fact.text)
      return !told.has(words) && told.add(words)
    })
    .map((fact) => item(`fact:${fact.id}`, `- ${factSentence(fact, language)}`))
  const agenda = meeting.agenda.trim()
  const label = translate(language, 'document.context.agenda')
  return [
    ...before,
    ...(agenda === '' ? [] : [paragraph(`agenda:${meeting.id}`, `${label}\n\n${agenda}`)]),
  ]
}

/** Facts and the meetings that have a date, oldest first, as a table. */
export function assembleChronology(
  facts: readonly SourcedFact[],
  meetings: readonly Pick<OpenMeeting, 'id' | 'title' | 'date' | 'place' | 'evidence'>[],
  language: Language,
): AssembledBlock[] {
  const lines = [
    ...facts.map((fact) => ({
      key: `fact:${fact.id}`,
      date: fact.date,
      event: `${eventOf(fact)}${cited(fact.evidence)}`,
    })),
    ...meetings.flatMap(({ id, title, date, place, evidence }) => {
      if (date === null) return []
      const link = writeRecordLink({ kind: 'meeting', id, label: title })
      const where = place === null ? '' : ` ${tableCell(`(${place})`)}`
      return [
        { key: `meeting:${id}`, date, event: `**${tableCell(link)}**${where}${cited(evidence)}` },
      ]
    }),
  ]
  const head = (['date', 'event'] as const).map((column) =>
    translate(language, `document.chronology.${column}`),
  )
  return rows(
    head,
    lines
      .toSorted((one, other) => compareDates(one.date, other.date))
      .map(({ key, date, event }) => ({
        key,
        cells: [tableCell(showDate(date, language)), event],
      })),
  )
}

function cameBefore(fact: SourcedFact, meeting: OpenMeeting): boolean {
  const start = meeting.date?.from ?? meeting.date?.to ?? null
  const end = fact.date.to ?? fact.date.from
  return start === null || (end !== null && end < start)
}

/** The fact's own words; led by the date unless they tell it. */
function factSentence(fact: SourcedFact, language: Language): string {
  const text = capitalised(fact.text.replace(/\s*\n\s*/g, ' ').trim())
  if (tellsDate(fact)) return sentence(text, fact.evidence, language)
  const date = capitalised(showDate(fact.date, language))
  const dated = translate(language, 'document.context.dated', { date, text })
  return sentence(dated, fact.evidence, language)
}

/** Whether the words tell the year: « en octobre » says nothing outside its article. */
function tellsDate({ text, date }: SourcedFact): boolean {
  const year = (date.from ?? date.to)?.slice(0, 4)
  return year === undefined || new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text)
}

/** The fact's own words as a cell beside its date: no full stop, no date repeated at the end. */
function eventOf(fact: SourcedFact): string {
  const text = fact.text.trim().replace(/(?<=[^.])\.$/, '')
  const [, words, aside] = /^([\s\S]+?)\s*\(([^()]+)\)$/.exec(text) ?? []
  const repeats =
    aside !== undefined &&
    (['fr', 'en'] as const).some((language) => fold(showDate(fact.date, language)) === fold(aside))
  return tableCell(capitalised(repeats && words !== undefined ? words : text))
}
