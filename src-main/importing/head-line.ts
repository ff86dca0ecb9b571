import type { Reading } from './full-date.ts'

/** The fields a head can give, besides the title. */
export type HeadField =
  'title' | 'outlet' | 'author' | 'agency' | 'address' | 'datelinePlace' | 'publishedOn'

/** What one line of a head says; `weight` tells a line that announces itself from a bare one. */
export type HeadLine = {
  fields: Partial<Record<HeadField, Reading>>
  /** labelled: « Publié le … », « Source : … », an address; bare: a date, a name of an outlet alone. */
  weight: 'labelled' | 'bare'
  /** True when the line holds a date that could be read two ways or does not exist. */
  doubtfulDate: boolean
}

/** A line that announces itself, with what it says; nothing for a line that is only furniture. */
export function labelled(fields: HeadLine['fields']): HeadLine {
  return { fields, weight: 'labelled', doubtfulDate: false }
}

/** A value that stands in the line as written. */
export function span(value: string, start: number): Reading {
  return { value, start, end: start + value.length }
}

/** The same reading, counted from further left. */
export function shifted(reading: Reading, by: number): Reading {
  return { ...reading, start: reading.start + by, end: reading.end + by }
}
