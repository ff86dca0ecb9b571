import { unzipSync } from 'fflate/browser'
import { describe, expect, it } from 'vitest'
import type { Store } from '../../store/open-store.ts'
import { csvLine } from './csv-cells.ts'
import { sampleRecord } from './record-for-tests.ts'
import { recordStore } from './record-store.ts'
import { writeCsv } from './to-csv.ts'

const at = new Date('2026-01-02T03:04:05Z')

type DataPackage = {
  resources: {
    name: string
    path: string
    schema: {
      fields: { name: string; type: string }[]
      foreignKeys: { fields: string; reference: { resource: string; fields: string } }[]
    }
  }[]
}

/** The archive of a record, opened: the description and each table, as rows of named cells. */
function written(store: Store, byteOrderMark = false) {
  const pieces = [...writeCsv(recordStore(store.db), { at, step: () => undefined, byteOrderMark })]
  const files = unzipSync(Buffer.concat(pieces.map((piece) => Buffer.from(piece))))
  const read = (name: string) =>
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(files[name])
  const description = JSON.parse(read('datapackage.json')) as DataPackage
  const tables = new Map(
    description.resources.map(({ name, path }) => {
      const [head = [], ...rows] = cellsOf(read(path).replace(/^\ufeff/, ''))
      return [
        name,
        rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? '?']))),
      ]
    }),
  )
  return { description, tables, read }
}

/** The cells of each line, by the grammar of RFC 4180. */
function cellsOf(text: string): string[][] {
  const lines: string[][] = []
  let line: string[] = []
  let rest = text
  while (rest !== '') {
    const [whole = '', quoted, plain, end = ''] =
      /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? []
    if (whole === '') throw new Error(`no cell at ${rest.slice(0, 40)}`)
    line.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    rest = rest.slice(whole.length)
    if (end === ',') continue
    lines.push(line)
    line = []
  }
  return lines
}

const typed: Record<string, RegExp> = {
  string: /^[^]*$/,
  integer: /^(\d+)?$/,
  boolean: /^(true|false)?$/,
  date: /^(\d{4}-\d{2}-\d{2})?$/,
  datetime: /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z)?$/,
}

describe('the record as tables', () => {
  it('is as its description says: columns, types, unique ids, keys that lead to a row', async () => {
    const { description, tables } = written(await sampleRecord())
    expect(description.resources.map(({ name }) => name)).toEqual([
      ...['actors', 'names', 'positions', 'relations', 'meetings', 'participations'],
      ...[
        'meetingItems',
        'meetingDocuments',
        'statements',
        'facts',
        'places',
        'sources',
        'evidence',
      ],
    ])
    for (const { name, schema } of description.resources) {
      const rows = tables.get(name) ?? []
      expect(rows.length, name).toBeGreaterThan(0)
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(schema.fields.map((field) => field.name))
        for (const field of schema.fields)
          expect(row[field.name], field.name).toMatch(typed[field.type] ?? /never/)
      }
      for (const { fields, reference } of schema.foreignKeys) {
        const ids = new Set(tables.get(reference.resource || name)?.map(({ id }) => id))
        for (const row of rows) if (row[fields] !== '') expect(ids).toContain(row[fields])
      }
    }
  })

  it('keeps the sources of every value: article, passage, grade', async () => {
    const { tables } = written(await sampleRecord())
    const { id } = tables.get('positions')?.find(({ title }) => title?.includes('Sécurité')) ?? {}
    const evidence = tables.get('evidence')?.filter(({ recordId }) => recordId === id)
    expect(evidence).toContainEqual(
      expect.objectContaining({ attribute: 'rank', value: 'général', grade: 'B2' }),
    )
    for (const { quote, sourceId } of evidence ?? []) {
      expect(quote).not.toBe('')
      expect(tables.get('sources')?.map((source) => source['id'])).toContain(sourceId)
    }
    expect(tables.get('actors')?.[0]).toMatchObject({
      independentSources: '1',
      sources: 'Le Courrier du fleuve, 2025-05-13, B2',
    })
  })

  it('writes dates no finer than the source', async () => {
    const { tables } = written(await sampleRecord())
    expect(tables.get('positions')).toContainEqual(
      expect.objectContaining({
        ...{
          heldFrom: '2023-09',
          heldFromAsWritten: 'septembre 2023',
          heldFromApproximate: 'false',
        },
        ...{ heldTo: '../2024', heldToApproximate: 'true' },
      }),
    )
  })

  it('lets no cell be run as a formula', async () => {
    const { tables } = written(await sampleRecord())
    const cells = [...tables.values()].flat().flatMap((row) => Object.values(row))
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    expect(cells).toContain('\'=HYPERLINK("http://x", "Dembara")')
    expect(csvLine(['-1+2', '＝1', 'a-b', 7, true, null])).toBe("'-1+2,'＝1,a-b,7,true,\r\n")
  })

  it('begins each table with the mark of UTF-8 when asked, and quotes what must be', async () => {
    const { read } = written(await sampleRecord(), true)
    expect(read('names.csv').charCodeAt(0)).toBe(0xfeff)
    expect(read('names.csv')).toContain(',"Modibo ""le Sphinx"", dit Dembara",')
    expect(
      written(await sampleRecord())
        .read('names.csv')
        .startsWith('id,'),
    ).toBe(true)
  })
})
