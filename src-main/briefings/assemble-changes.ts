import type { Position } from '../shared/actor.ts'
import { showDate } from '../shared/dated-display.ts'
import type { Language } from '../shared/language.ts'
import { writeRecordLink } from '../shared/markdown/references.ts'
import type { OpenMeeting } from '../shared/meeting.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { type AssembledBlock, paragraph } from './blocks.ts'
import { officeOf } from './describe-person.ts'
import { cited, tableCell } from './sourced-text.ts'

/**
 * What is otherwise than at the meeting before in the series, as a list: who came and who left, titles
 * that changed, what became of commitments. None for a meeting without one before it, or when nothing
 * changed. What was said stands among the statements.
 */
export function assembleChanges(
  { id, inSeries }: OpenMeeting,
  language: Language,
): AssembledBlock[] {
  if (inSeries?.changes == null || inSeries.previous === null) return []
  const { previous, changes } = inSeries
  const people = (actors: readonly { id: string; name: string }[]) =>
    actors.map(({ id, name }) => writeRecordLink({ kind: 'actor', id, label: name })).join(', ')
  const lines = [
    ...(['came', 'left'] as const)
      .filter((way) => changes[way].length > 0)
      .map((way) =>
        translate(language, `document.changes.${way}`, { people: people(changes[way]) }),
      ),
    ...changes.positions.map(({ actor, before, after }) =>
      translate(language, 'document.changes.position', {
        name: writeRecordLink({ kind: 'actor', id: actor.id, label: actor.name }),
        before: office(before, language),
        after: office(after, language),
      }),
    ),
    ...changes.commitments.map(({ text, kept, evidence }) => {
      const told = translate(language, `document.changes.commitment.${kept ?? 'open'}`, {
        text: tableCell(text).replace(/[.;]$/, ''),
      })
      return `${told}${cited(evidence)} ;`
    }),
  ]
  if (lines.length === 0) return []
  const link = writeRecordLink({ kind: 'meeting', id: previous.id, label: previous.title })
  const day = previous.date === null ? '' : ` (${showDate(previous.date, language)})`
  const listed = lines.map((line, at) => `- ${punctuated(line, at === lines.length - 1, language)}`)
  const lead = translate(language, 'document.changes.since', { meeting: `${link}${day}` })
  // One block: what ends each line depends on the others.
  return [paragraph(`changes:${id}`, `${lead}\n\n${listed.join('\n')}`)]
}

/** The lines of a list end by a semicolon, the last by a full stop. */
function punctuated(line: string, isLast: boolean, language: Language): string {
  const words = line.replace(/\s*;$/, '')
  return isLast ? `${words}.` : `${words}${language === 'fr' ? ' ;' : ';'}`
}

/** The rank and function of a position, as a sentence says them. */
function office(position: Position | null, language: Language): string {
  const told = [position?.rank, position === null ? '' : officeOf(position, language)]
  return (
    told.filter((part) => part != null && part !== '').join(', ') ||
    translate(language, 'document.changes.noPosition')
  )
}
