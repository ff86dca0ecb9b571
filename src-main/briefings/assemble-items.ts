import { showDate } from '../shared/dated-display.ts'
import type { Language } from '../shared/language.ts'
import { writeRecordLink } from '../shared/markdown/references.ts'
import type { OpenMeeting } from '../shared/meeting.ts'
import type { MeetingItemKind } from '../shared/meeting-item-kind.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { cited, table, tableCell } from './sourced-text.ts'

/** The agenda or the decisions of a meeting as a numbered list, each with its sources; empty without any. */
export function assembleItems(
  { items }: OpenMeeting,
  wanted: Exclude<MeetingItemKind, 'commitment'>,
): string {
  return items
    .filter(({ kind }) => kind === wanted)
    .map(({ text, evidence }, at) => `${at + 1}. ${tableCell(text)}${cited(evidence)}`)
    .join('\n')
}

/** What was undertaken, as a table: what, who, by when, what became of it; empty without any. */
export function assembleCommitments({ items }: OpenMeeting, language: Language): string {
  const undertaken = items.filter(({ kind }) => kind === 'commitment')
  if (undertaken.length === 0) return ''
  const head = (['what', 'who', 'deadline', 'state'] as const).map((column) =>
    translate(language, `document.commitments.${column}`),
  )
  return table(
    head,
    undertaken.map(({ text, evidence, ownerId, ownerName, deadline, kept }) => [
      `${tableCell(text)}${cited(evidence, 1)}`,
      ownerId === null
        ? ''
        : tableCell(writeRecordLink({ kind: 'actor', id: ownerId, label: ownerName ?? '' })),
      deadline === null ? '' : showDate(deadline, language),
      translate(language, `meetings.kept.${kept ?? 'open'}`),
    ]),
  )
}
