import type { Position } from '../shared/actor.ts'
import { showDate, showDateInSentence } from '../shared/dated-display.ts'
import type { Language } from '../shared/language.ts'
import type { DatedRange } from '../shared/dated.ts'
import type { SourcedStatement } from '../shared/meeting.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { type AssembledBlock, paragraph } from './blocks.ts'
import { capitalised, introduced, named, type Person } from './describe-person.ts'
import { cited } from './sourced-text.ts'

/**
 * What was said, in the order given. `day` is that of the meeting where all of it was said, if it was:
 * a statement of that day needs no date.
 */
export function assembleStatements(
  statements: readonly SourcedStatement[],
  day: DatedRange | null,
  positionOf: (actorId: string) => Position | null,
  language: Language,
): AssembledBlock[] {
  const met = new Set<string>()
  return statements.map((statement) => {
    const speaker = speakerOf(statement, positionOf)
    const first = speaker !== null && !met.has(speaker.id)
    if (speaker !== null) met.add(speaker.id)
    const words = [
      introduction(statement, speaker, first, day, language),
      quotation(statement, statement.text, language, cited(statement.evidence)),
      ...translation(statement, language),
    ]
    return paragraph(`statement:${statement.id}`, words.join('\n\n'))
  })
}

function speakerOf(
  statement: SourcedStatement,
  positionOf: (actorId: string) => Position | null,
): Person | null {
  const { actorId, actorName } = statement
  if (actorId === null || actorName === null) return null
  return { id: actorId, name: actorName, position: positionOf(actorId) }
}

/** Whoever speaks is introduced in full once; a date is given when it is not the meeting's. */
function introduction(
  statement: SourcedStatement,
  person: Person | null,
  first: boolean,
  day: DatedRange | null,
  language: Language,
): string {
  const speaker =
    person === null
      ? translate(language, 'document.statement.someone')
      : first
        ? introduced(person, language)
        : named(person, language)
  const { saidOn, type } = statement
  const sameDay =
    saidOn === null || (day !== null && showDate(saidOn, language) === showDate(day, language))
  if (sameDay) return capitalised(translate(language, `document.statement.${type}`, { speaker }))
  const date = showDateInSentence(saidOn, language)
  return capitalised(translate(language, `document.statement.${type}On`, { speaker, date }))
}

/** The words in full as a block quotation; between quotation marks when they are the speaker's own. */
function quotation(
  statement: SourcedStatement,
  text: string,
  language: Language,
  source: string,
): string {
  // A comma at the end belongs to the source's sentence, not to what was said.
  const bare = unquoted(text.trim()).replace(/,$/, '')
  const words =
    statement.type === 'verbatim'
      ? translate(language, 'document.statement.quoted', { text: bare })
      : bare
  return `${words}${source}`
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

function translation(statement: SourcedStatement, language: Language): string[] {
  if (statement.translation === null || statement.language === language) return []
  return [
    translate(language, 'document.statement.translation'),
    quotation(statement, statement.translation, language, ''),
  ]
}

/** Without the quotation marks around the whole, when they enclose one quotation. */
function unquoted(text: string): string {
  const one = /^(?:«([^«»]*)»|“([^“”]*)”|"([^"]*)")$/u.exec(text)
  return (one?.[1] ?? one?.[2] ?? one?.[3] ?? text).trim()
}
