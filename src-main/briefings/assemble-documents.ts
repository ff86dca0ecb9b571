import { showDay } from '../shared/dated-display.ts'
import type { Language } from '../shared/language.ts'
import type { OpenMeeting } from '../shared/meeting.ts'
import { type AssembledBlock, item } from './blocks.ts'
import { tableCell } from './sourced-text.ts'

/** The documents of meetings as a list: title, outlet, day of publication. */
export function assembleDocuments(
  meetings: readonly OpenMeeting[],
  language: Language,
): AssembledBlock[] {
  return meetings
    .flatMap(({ documents }) => documents)
    .map(({ id, title, outlet, publishedOn }) => {
      const told = [outlet, publishedOn && showDay(publishedOn, language)].filter(Boolean)
      const from = told.length === 0 ? '' : ` (${told.join(', ')})`
      return item(`document:${id}`, `- ${tableCell(`${title}${from}`)}`)
    })
}
