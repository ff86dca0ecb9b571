import { z } from 'zod'

/** How fine a date is known: the unit that `from`–`to` spans. */
export const precision = z.enum([
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'semester',
  'year',
  'decade',
  'century',
])
export type Precision = z.output<typeof precision>

/** A calendar day, `YYYY-MM-DD`, in the Gregorian calendar. */
export const isoDay = z.iso.date()

/**
 * A date as a source tells it: the range of days it may mean, both ends included.
 * « septembre 2023 » is 2023-09-01 to 2023-09-30, precision month; « du 12 au 14 mai 2024 » is
 * 2024-05-12 to 2024-05-14, precision day. An open end is null.
 */
export const datedRange = z.object({
  from: isoDay.nullable(),
  to: isoDay.nullable(),
  precision,
  /** True for « vers », « début mars », « mi-2023 »: the range is a reading, not a statement. */
  approximate: z.boolean(),
  /** The words of the source, shown wherever the date is shown. */
  asWritten: z.string().optional(),
  /** True when the source gives no year and none could be had from the article's own date. */
  yearInferred: z.boolean().optional(),
})
export type DatedRange = z.output<typeof datedRange>
