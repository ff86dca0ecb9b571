import type { Position } from '../shared/actor.ts'
import { showDate, showDateInSentence } from '../shared/dated-display.ts'
import type { Language } from '../shared/language.ts'
import type { OpenMeeting, SourcedStatement } from '../shared/meeting.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { capitalised, introduced, named, type Person } from './describe-person.ts'
import { cited } from './sourced-text.ts'

/** What was said, in the order of the sources; empty when nothing was. */
export function assembleStatements(
  meeting: OpenMeeting,
  positionOf: (actorId: string) => Position | null,
  language: Language,
): string {
  const met = new Set<string>()
  return meeting.statements
    .map((statement) => {
      const speaker = speakerOf(statement, positionOf)
      const first = speaker !== null && !met.has(speaker.id)
      if (speaker !== null) met.add(speaker.id)
      return [
        introduction(statement, speaker, first, meeting, language),
        quotation(statement, statement.text, language, cited(statement.evidence)),
        ...translation(statement, language),
      ].join('\n\n')
    })
    .join('\n\n')
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
  meeting: OpenMeeting,
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
    saidOn === null ||
    (meeting.date !== null && showDate(saidOn, language) === showDate(meeting.date, language))
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
