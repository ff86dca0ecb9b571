import { z } from 'zod'

/** The standard forms the whole record can be written in. */
export const recordFormat = z.enum(['csv', 'jsonld', 'ftm', 'stix'])
export type RecordFormat = z.output<typeof recordFormat>

/** How a file of each form is called. */
export const recordExtension: Record<RecordFormat, string> = {
  csv: '.zip',
  jsonld: '.jsonld',
  ftm: '.ftm.json',
  stix: '.stix.json',
}

/** How far an export of the record is: parts written, of all there are. */
export const recordExportProgress = z.object({ done: z.int(), total: z.int() })
export type RecordExportProgress = z.output<typeof recordExportProgress>
