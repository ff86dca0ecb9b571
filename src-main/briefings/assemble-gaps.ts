import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { type AssembledBlock, item } from './blocks.ts'
import type { Material } from './material.ts'
import { tableCell } from './sourced-text.ts'

/**
 * What the record does not know and says so: what a meeting lacks, positions that are stale or that
 * sources disagree on, statements and facts without a source. What else is not known is the analyst's
 * to say.
 */
export function assembleGaps(material: Material, language: Language): AssembledBlock[] | null {
  if (material.subject.kind === 'none') return null
  const line = (key: string, told: string) => item(`gap:${key}`, `- ${tableCell(told)}`)
  const meeting = material.meetings.at(-1)
  const ofMeeting =
    material.subject.kind === 'meeting' && meeting !== undefined
      ? meeting.gaps
          // The drafter of a meeting's record is no matter for its reader.
          .filter(({ what }) => !['drafter', 'draftedOn', 'source', 'name'].includes(what))
          .map(({ what, actor }) =>
            line(
              `${what}:${actor?.id ?? ''}`,
              translate(language, 'document.gap.missing', {
                what: lowerFirst(
                  translate(language, `meetings.gap.${what}`, { name: actor?.name ?? '' }),
                ),
              }),
            ),
          )
      : []
  const doubtful = doubts(material).map(({ id, name, doubt }) =>
    line(`position:${id}`, translate(language, `document.gap.${doubt}`, { name })),
  )
  const unsourced = [...material.statements, ...material.facts].filter(
    ({ evidence }) => evidence.length === 0,
  ).length
  return [
    ...ofMeeting,
    ...doubtful,
    ...(unsourced === 0
      ? []
      : [line('unsourced', translate(language, 'document.gap.unsourced', { n: unsourced }))]),
  ]
}

function doubts({ subject, meetings, actor, people }: Material) {
  const participants = subject.kind === 'meeting' ? (meetings[0]?.participations ?? []) : []
  const all = [
    ...participants.map(({ actorId, actorName, doubt }) => ({
      id: actorId,
      name: actorName,
      doubt,
    })),
    ...people,
    ...(actor === null
      ? []
      : [{ id: actor.page.id, name: actor.page.name, doubt: actor.held.doubt }]),
  ]
  return all.flatMap(({ id, name, doubt }) =>
    // A meeting's own gaps tell its stale positions.
    doubt === null || (doubt === 'stale' && subject.kind === 'meeting')
      ? []
      : [{ id, name, doubt }],
  )
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}* /u.test(text) && !text.includes(':')
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}
