import type { DatedRange } from '../../shared/dated.ts'
import { independentSources } from '../../shared/independent-sources.ts'
import type { CellValue } from './csv-cells.ts'
import { isoInterval } from './iso-dates.ts'
import { gradeOf, type RecordSource, standing } from './record-parts.ts'

/** A column of a table: what the data package says of it, and its cells. */
export type Column<Row> = {
  name: string
  type: 'string' | 'integer' | 'boolean' | 'date' | 'datetime'
  /** The table whose `id` it names. */
  of?: string
  value: (row: Row) => CellValue
}
export function text<Key extends string>(name: Key, of?: string): Column<Record<Key, CellValue>> {
  const value = (row: Record<Key, CellValue>) => row[name]
  return { name, type: 'string', ...(of === undefined ? {} : { of }), value }
}

export function integer<Key extends string>(name: Key): Column<Record<Key, CellValue>> {
  return { ...text(name), type: 'integer' }
}

export function day<Key extends string>(name: Key): Column<Record<Key, CellValue>> {
  return { ...text(name), type: 'date' }
}

export function instant<Key extends string>(name: Key): Column<Record<Key, CellValue>> {
  return { ...text(name), type: 'datetime' }
}

/** A date in three columns: an ISO 8601 date or interval, whether it is approximate, the source's words. */
export function dated<Key extends string>(name: Key): Column<Record<Key, DatedRange | null>>[] {
  const part =
    (read: (range: DatedRange) => CellValue) => (row: Record<Key, DatedRange | null>) => {
      const range: DatedRange | null = row[name]
      return range === null ? null : read(range)
    }
  return [
    { name, type: 'string', value: part(isoInterval) },
    { name: `${name}Approximate`, type: 'boolean', value: part((range) => range.approximate) },
    { name: `${name}AsWritten`, type: 'string', value: part((range) => range.asWritten ?? null) },
  ]
}

/** How many independent sources a part has, and which, in words; every passage stands in `evidence`. */
export const sourced: Column<{ sources: RecordSource[] }>[] = [
  {
    name: 'independentSources',
    type: 'integer',
    value: ({ sources }) => independentSources(standing(sources)),
  },
  {
    name: 'sources',
    type: 'string',
    value: ({ sources }) => [...new Set(standing(sources).map(nameOfSource))].join(' ; ') || null,
  },
]

function nameOfSource(source: RecordSource): string {
  const parts = [source.outlet ?? source.articleTitle, source.publishedOn, gradeOf(source)]
  return parts.filter((part) => part !== null).join(', ')
}
