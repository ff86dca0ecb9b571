import type { SectionKind } from '../shared/briefing.ts'
import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { typesetFrench } from '../shared/typography/french.ts'
import {
  assembleIdentity,
  assemblePeople,
  assemblePositions,
  assembleRelations,
} from './assemble-actor.ts'
import { assembleChanges } from './assemble-changes.ts'
import { assembleDocuments } from './assemble-documents.ts'
import { assembleChronology, assembleContext } from './assemble-facts.ts'
import { assembleGaps } from './assemble-gaps.ts'
import { assembleCommitments, assembleItems } from './assemble-items.ts'
import { assembleAttendance, assembleMeetings } from './assemble-meetings.ts'
import { assembleOverview } from './assemble-overview.ts'
import { assembleParticipants } from './assemble-participants.ts'
import { assembleSources } from './assemble-sources.ts'
import { assembleStatements } from './assemble-statements.ts'
import { type AssembledBlock, emptyKey, paragraph } from './blocks.ts'
import type { Material } from './material.ts'

/** The kinds of section that the record writes; the others are the analyst's. */
export type RecordSection = Exclude<SectionKind, 'assessment' | 'outlook' | 'messages' | 'free'>

/** Null: such a subject has no such part, and the section is left to the analyst. */
type Assembler = (material: Material, language: Language) => AssembledBlock[] | null

const ofMeetings =
  (assemble: (meetings: Material['meetings'], language: Language) => AssembledBlock[]): Assembler =>
  ({ subject, meetings }, language) =>
    subject.kind === 'none' ? null : assemble(meetings, language)

const ofActor =
  (
    assemble: (actor: NonNullable<Material['actor']>, language: Language) => AssembledBlock[],
  ): Assembler =>
  ({ actor }, language) =>
    actor === null ? null : assemble(actor, language)

const statements: Assembler = (material, language) => {
  if (material.subject.kind === 'none') return null
  const day = material.subject.kind === 'meeting' ? (material.meetings[0]?.date ?? null) : null
  return assembleStatements(material.statements, day, material.positionOf, language)
}

const assemblers: Record<RecordSection, Assembler> = {
  essentials: assembleOverview,
  context: ({ subject, meetings }, language) => {
    const last = meetings.at(-1)
    const isMeeting = subject.kind === 'meeting' || subject.kind === 'series'
    return isMeeting && last !== undefined ? assembleContext(last, language) : null
  },
  identity: ofActor(assembleIdentity),
  participants: ({ subject, meetings }, language) => {
    const [only] = meetings
    if (subject.kind === 'meeting') return only ? assembleParticipants(only, language) : []
    return subject.kind === 'series' ? assembleAttendance(meetings, language) : null
  },
  people: ({ subject, people }, language) =>
    subject.kind === 'country' || subject.kind === 'articles'
      ? assemblePeople(people, language)
      : null,
  positions: ofActor(assemblePositions),
  relations: ofActor(assembleRelations),
  meetings: ({ subject, meetings, actor }, language) =>
    subject.kind === 'none' || subject.kind === 'meeting'
      ? null
      : assembleMeetings(
          meetings,
          subject.kind === 'actor' ? (actor?.page.id ?? null) : null,
          language,
        ),
  agenda: ofMeetings((meetings, language) => assembleItems(meetings, 'agenda', language)),
  decisions: ofMeetings((meetings, language) => assembleItems(meetings, 'decision', language)),
  statements,
  verbatim: (material, language) => {
    const own = material.statements.filter(({ type }) => type === 'verbatim')
    return statements({ ...material, statements: own }, language)
  },
  commitments: ofMeetings(assembleCommitments),
  changes: ({ subject, meetings }, language) => {
    const last = meetings.at(-1)
    const isMeeting = subject.kind === 'meeting' || subject.kind === 'series'
    return isMeeting && last !== undefined ? assembleChanges(last, language) : null
  },
  chronology: ({ subject, facts, meetings }, language) =>
    subject.kind === 'none' ? null : assembleChronology(facts, meetings, language),
  documents: ofMeetings(assembleDocuments),
  sources: ({ subject, articles }, language) =>
    subject.kind === 'articles' ? assembleSources(articles, language) : null,
  gaps: assembleGaps,
}

/** Whether the record writes such a section. */
export function isRecordSection(kind: SectionKind): kind is RecordSection {
  return Object.hasOwn(assemblers, kind)
}

/**
 * What the record writes in a section, in Markdown with record links and citations; French is set as
 * French printers do, except in quotations. Empty when it has nothing to say; null when the section is
 * the analyst's.
 */
export function assembleSection(
  kind: SectionKind,
  material: Material,
  language: Language,
): AssembledBlock[] | null {
  if (!isRecordSection(kind)) return null
  const blocks = assemblers[kind](material, language)
  if (blocks === null || language !== 'fr') return blocks
  return blocks.map((block) => ({
    ...block,
    text: typesetFrench(block.text),
    head: block.head && typesetFrench(block.head),
  }))
}

/** The same; where the record has nothing, a sentence says so rather than nothing. */
export function fillSection(
  kind: SectionKind,
  material: Material,
  language: Language,
): AssembledBlock[] | null {
  const blocks = assembleSection(kind, material, language)
  if (blocks === null || blocks.length > 0 || !isRecordSection(kind)) return blocks
  return [paragraph(emptyKey, `*${translate(language, `document.empty.${kind}`)}*`)]
}
