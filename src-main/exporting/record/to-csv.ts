import { Zip, ZipDeflate } from 'fflate/browser'
import { csvLine } from './csv-cells.ts'
import { recordTables, type RecordTable } from './csv-tables.ts'
import type { RecordWriter } from './record-format.ts'

/** Lines are packed this many characters at a time. */
const pieceLength = 64 * 1024

/**
 * The record as tables: a zip archive with a CSV file for each (RFC 4180, UTF-8) and `datapackage.json`,
 * which describes their columns and how they refer to each other (Frictionless Data Package 1.0).
 */
export const writeCsv: RecordWriter = function* (record, { at, step, byteOrderMark }) {
  const packed: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    packed.push(chunk)
  })
  const encoder = new TextEncoder()

  function open(name: string): ZipDeflate {
    const entry = new ZipDeflate(name, { level: 6 })
    entry.mtime = wallClock(at)
    zip.add(entry)
    return entry
  }

  const description = open('datapackage.json')
  description.push(encoder.encode(`${JSON.stringify(dataPackage(at), null, 2)}\n`), true)
  for (const table of recordTables) {
    const entry = open(`${table.name}.csv`)
    let piece = (byteOrderMark ? '\ufeff' : '') + csvLine(table.columns.map(({ name }) => name))
    for (const row of table.rows(record)) {
      if (row === null) {
        step()
        continue
      }
      piece += csvLine(row)
      if (piece.length < pieceLength) continue
      entry.push(encoder.encode(piece))
      piece = ''
      yield* packed.splice(0)
    }
    entry.push(encoder.encode(piece), true)
    yield* packed.splice(0)
  }
  zip.end()
  yield* packed.splice(0)
}

/** Archives hold the time of a clock on the wall: that of UTC, so that it is the same everywhere. */
export function wallClock(at: Date): Date {
  return new Date(
    ...([at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()] as const),
    ...([at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()] as const),
  )
}

function dataPackage(at: Date) {
  return {
    profile: 'tabular-data-package',
    name: 'aide-memoire-record',
    created: at.toISOString(),
    description:
      'Dates are ISO 8601 dates or intervals. A text that a spreadsheet would run as a formula has an apostrophe before it.',
    resources: recordTables.map((table) => ({
      profile: 'tabular-data-resource',
      name: table.name,
      path: `${table.name}.csv`,
      encoding: 'utf-8',
      format: 'csv',
      mediatype: 'text/csv',
      schema: { fields: fieldsOf(table), primaryKey: 'id', foreignKeys: foreignKeysOf(table) },
    })),
  }
}

function fieldsOf({ columns }: RecordTable) {
  return columns.map(({ name, type }) => ({ name, type }))
}

function foreignKeysOf({ name: own, columns }: RecordTable) {
  return columns.flatMap(({ name, of }) =>
    of === undefined
      ? []
      : // Empty stands for the table itself.
        [{ fields: name, reference: { resource: of === own ? '' : of, fields: 'id' } }],
  )
}
