import type { DatePattern } from './date-reading.ts'
import { englishDays } from './dates-english-days.ts'
import { englishPeriods } from './dates-english-periods.ts'
import { englishRelative } from './dates-english-relative.ts'
import { englishFeasts } from './feasts.ts'
import { S, Y } from './english-date-words.ts'

/** Every way English writes a date that this application reads. */
export const englishDates: readonly DatePattern[] = [
  ...englishDays,
  ...englishPeriods,
  ...englishRelative,
  ...englishFeasts(S, Y),
]
