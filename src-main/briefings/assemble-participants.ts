import type { HeldOn } from '../shared/actor.ts'
import { countryName } from '../shared/country-names.ts'
import { showDay } from '../shared/dated-display.ts'
import type { Language } from '../shared/language.ts'
import { writeRecordLink } from '../shared/markdown/references.ts'
import type { OpenMeeting } from '../shared/meeting.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { type AssembledBlock, rows } from './blocks.ts'
import { cited, tableCell } from './sourced-text.ts'

type Participation = OpenMeeting['participations'][number]

/**
 * Who took part, as a table: name, rank and title held on the day, country, capacity. A title that
 * may be out of date, or that not all sources give, says so.
 */
export function assembleParticipants(meeting: OpenMeeting, language: Language): AssembledBlock[] {
  const head = (['name', 'office', 'country', 'capacity'] as const).map((column) =>
    translate(language, `document.participants.${column}`),
  )
  return rows(
    head,
    meeting.participations.map((one) => ({
      key: `participant:${one.actorId}`,
      cells: [
        `${tableCell(nameOf(one))}${cited(one.evidence, 1)}`,
        tableCell(officeHeld(one, language)),
        tableCell(one.position?.country ? countryName(one.position.country, language) : ''),
        [one.capacity, ...one.alsoAs]
          .map((capacity) => translate(language, `document.capacity.${capacity}`))
          .join(', '),
      ],
    })),
  )
}

function nameOf(one: Pick<Participation, 'actorId' | 'actorName'>): string {
  return writeRecordLink({ kind: 'actor', id: one.actorId, label: one.actorName })
}

/** Rank, title and organisation as a cell; what casts doubt on them is said. */
export function officeHeld(one: HeldOn, language: Language): string {
  const { position } = one
  if (position === null) return ''
  const { rank, title, organisation, lastSeenOn } = position
  const office = [rank, title, organisation]
    .filter((part, index, parts) => part !== null && part !== '' && parts.indexOf(part) === index)
    .join(', ')
  if (one.doubt === null) return office
  const warning =
    one.doubt === 'contested'
      ? translate(language, 'document.participants.contested')
      : lastSeenOn === null
        ? translate(language, 'document.participants.stale')
        : translate(language, 'document.participants.staleSince', {
            date: showDay(lastSeenOn, language),
          })
  return `${office} *(${warning})*`.trim()
}
