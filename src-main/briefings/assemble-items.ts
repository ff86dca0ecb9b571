import { showDate } from '../shared/dated-display.ts'
import type { Language } from '../shared/language.ts'
import { writeRecordLink } from '../shared/markdown/references.ts'
import type { OpenMeeting } from '../shared/meeting.ts'
import type { MeetingItemKind } from '../shared/meeting-item-kind.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { type AssembledBlock, item, rows } from './blocks.ts'
import { cited, tableCell } from './sourced-text.ts'

/**
 * The agenda or the decisions of meetings as a numbered list, each with its sources; of several
 * meetings, with the day of each.
 */
export function assembleItems(
  meetings: readonly OpenMeeting[],
  wanted: Exclude<MeetingItemKind, 'commitment'>,
  language: Language,
): AssembledBlock[] {
  return meetings
    .flatMap(({ items, date }) =>
      items
        .filter(({ kind }) => kind === wanted)
        .map((one) => ({
          ...one,
          day: meetings.length > 1 && date !== null ? ` (${showDate(date, language)})` : '',
        })),
    )
    .map(({ id, text, evidence, day }, at) =>
      item(`item:${id}`, `${at + 1}. ${tableCell(text)}${day}${cited(evidence)}`),
    )
}

/** What was undertaken, as a table: what, who, by when, what became of it. */
export function assembleCommitments(
  meetings: readonly OpenMeeting[],
  language: Language,
): AssembledBlock[] {
  const undertaken = meetings.flatMap(({ items }) =>
    items.filter(({ kind }) => kind === 'commitment'),
  )
  const head = (['what', 'who', 'deadline', 'state'] as const).map((column) =>
    translate(language, `document.commitments.${column}`),
  )
  return rows(
    head,
    undertaken.map(({ id, text, evidence, ownerId, ownerName, deadline, kept }) => ({
      key: `item:${id}`,
      cells: [
        `${tableCell(text)}${cited(evidence, 1)}`,
        ownerId === null
          ? ''
          : tableCell(writeRecordLink({ kind: 'actor', id: ownerId, label: ownerName ?? '' })),
        deadline === null ? '' : showDate(deadline, language),
        translate(language, `meetings.kept.${kept ?? 'open'}`),
      ],
    })),
  )
}
