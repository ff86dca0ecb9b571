import type { Position } from '../shared/actor.ts'
import type { SectionKind } from '../shared/briefing.ts'
import type { Language } from '../shared/language.ts'
import type { OpenMeeting } from '../shared/meeting.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { typesetFrench } from '../shared/typography/french.ts'
import { assembleEssentials } from './assemble-essentials.ts'
import { assembleChanges } from './assemble-changes.ts'
import { assembleDocuments } from './assemble-documents.ts'
import { assembleChronology, assembleContext } from './assemble-facts.ts'
import { assembleCommitments, assembleItems } from './assemble-items.ts'
import { assembleParticipants } from './assemble-participants.ts'
import { assembleStatements } from './assemble-statements.ts'

/** What a briefing is assembled from. */
export type MeetingRecord = {
  meeting: OpenMeeting
  /** What those who spoke held on the day of the meeting, by actor. */
  positions: ReadonlyMap<string, Position | null>
}

/** A section as assembled, before it is stored. */
export type DraftSection = { kind: SectionKind; heading: string; body: string }

export type Draft = { title: string; sections: DraftSection[] }

/**
 * A briefing note made from a meeting: title and sections in Markdown with record links and
 * citations. Holds only what the record holds; sections with nothing to say are left out, except the
 * essentials and the assessment, which waits for the analyst under an italic prompt. French is set
 * as French printers do, except in quotations.
 */
export function assembleFromMeeting(record: MeetingRecord, language: Language): Draft {
  const { meeting, positions } = record
  const positionOf = (actorId: string) => positions.get(actorId) ?? null
  const bodies: [Exclude<SectionKind, 'free' | 'gaps' | 'outlook'>, string][] = [
    ['essentials', assembleEssentials(meeting, language)],
    ['context', assembleContext(meeting, language)],
    ['participants', assembleParticipants(meeting, language)],
    ['agenda', assembleItems(meeting, 'agenda')],
    ['decisions', assembleItems(meeting, 'decision')],
    ['statements', assembleStatements(meeting, positionOf, language)],
    ['commitments', assembleCommitments(meeting, language)],
    ['changes', assembleChanges(meeting, language)],
    ['chronology', assembleChronology(meeting, language)],
    ['documents', assembleDocuments(meeting, language)],
    ['assessment', `*${translate(language, 'document.prompt.assessment')}*`],
  ]
  const set = language === 'fr' ? typesetFrench : (text: string) => text
  return {
    title: set(meeting.title),
    sections: bodies
      .filter(([, body]) => body !== '')
      .map(([kind, body]) => ({
        kind,
        heading: translate(language, `document.section.${kind}`),
        body: set(body),
      })),
  }
}
