import { countryName } from '../shared/country-names.ts'
import { showDate } from '../shared/dated-display.ts'
import { foldName } from '../shared/fold.ts'
import type { Language } from '../shared/language.ts'
import { writeRecordLink } from '../shared/markdown/references.ts'
import type { OpenMeeting } from '../shared/meeting.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { officeHeld } from './assemble-participants.ts'
import { type AssembledBlock, rows } from './blocks.ts'
import { cited, tableCell } from './sourced-text.ts'

type Participation = OpenMeeting['participations'][number]

/** Meetings as a table: date, title, place, and in what capacity an actor was there when one is given. */
export function assembleMeetings(
  meetings: readonly OpenMeeting[],
  actorId: string | null,
  language: Language,
): AssembledBlock[] {
  const columns = ['date', 'title', 'place', ...(actorId === null ? [] : ['capacity'])] as const
  return rows(
    columns.map((column) => translate(language, `document.meetings.${column as Column}`)),
    meetings.map((meeting) => {
      const present = meeting.participations.find((one) => one.actorId === actorId)
      return {
        key: `meeting:${meeting.id}`,
        cells: [
          meeting.date === null ? '' : tableCell(showDate(meeting.date, language)),
          `${tableCell(writeRecordLink({ kind: 'meeting', id: meeting.id, label: meeting.title }))}${cited(meeting.evidence, 1)}`,
          tableCell(whereOf(meeting, language)),
          ...(actorId === null ? [] : [present ? capacities(present, language) : '']),
        ],
      }
    }),
  )
}

type Column = 'date' | 'title' | 'place' | 'capacity'

/** Who took part in a series: the title held last, the country, and at how many of the meetings. */
export function assembleAttendance(
  meetings: readonly OpenMeeting[],
  language: Language,
): AssembledBlock[] {
  const attended = new Map<string, { last: Participation; times: number }>()
  for (const one of meetings.flatMap(({ participations }) => participations)) {
    const times = (attended.get(one.actorId)?.times ?? 0) + (one.capacity === 'absent' ? 0 : 1)
    attended.set(one.actorId, { last: one, times })
  }
  const head = [
    ...(['name', 'office', 'country'] as const).map((column) =>
      translate(language, `document.participants.${column}`),
    ),
    translate(language, 'document.participants.times', { n: meetings.length }),
  ]
  return rows(
    head,
    [...attended.values()].map(({ last, times }) => ({
      key: `participant:${last.actorId}`,
      cells: [
        `${tableCell(writeRecordLink({ kind: 'actor', id: last.actorId, label: last.actorName }))}${cited(last.evidence, 1)}`,
        tableCell(officeHeld(last, language)),
        last.position?.country ? countryName(last.position.country, language) : '',
        String(times),
      ],
    })),
  )
}

function whereOf({ place, country }: OpenMeeting, language: Language): string {
  const land = country === null ? '' : countryName(country, language)
  const town = place?.trim() ?? ''
  if (town === '' || foldName(town) === foldName(land)) return land
  return land === '' ? town : `${town} (${land})`
}

function capacities({ capacity, alsoAs }: Participation, language: Language): string {
  return [capacity, ...alsoAs]
    .map((one) => translate(language, `document.capacity.${one}`))
    .join(', ')
}
