import { showDay } from '../shared/dated-display.ts'
import type { Language } from '../shared/language.ts'
import type { OpenMeeting } from '../shared/meeting.ts'
import { tableCell } from './sourced-text.ts'

/** The documents of a meeting as a list: title, outlet, day of publication; empty without any. */
export function assembleDocuments({ documents }: OpenMeeting, language: Language): string {
  return documents
    .map(({ title, outlet, publishedOn }) => {
      const told = [outlet, publishedOn && showDay(publishedOn, language)].filter(Boolean)
      const from = told.length === 0 ? '' : ` (${told.join(', ')})`
      return `- ${tableCell(`${title}${from}`)}`
    })
    .join('\n')
}
