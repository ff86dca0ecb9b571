import type { BriefingDetails } from '../briefing.ts'
import { showDay } from '../dated-display.ts'
import type { FieldValues } from './fields.ts'

/** What the fields stand for as far as the details of a briefing tell; those follow the details. */
export function detailFields(details: BriefingDetails): FieldValues {
  const { title, drafter, issuer, addressees, reference, marking, documentDate, language } = details
  return {
    ...{ title, drafter, issuer, reference, marking },
    addressees: addressees
      .split('\n')
      .filter((line) => line.trim() !== '')
      .join(', '),
    date: documentDate === '' ? '' : showDay(documentDate, language),
  }
}
