import type { DatePattern } from './date-reading.ts'
import { frenchDays, frenchMonths } from './dates-french-days.ts'
import { frenchParts } from './dates-french-parts.ts'
import { frenchPeriods } from './dates-french-periods.ts'
import { frenchRelative } from './dates-french-relative.ts'
import { frenchFeasts } from './feasts.ts'
import { S, Y } from './french-date-words.ts'

/** Every way French writes a date that this application reads. */
export const frenchDates: readonly DatePattern[] = [
  ...frenchDays,
  ...frenchMonths,
  ...frenchPeriods,
  ...frenchParts,
  ...frenchRelative,
  ...frenchFeasts(S, Y),
]
