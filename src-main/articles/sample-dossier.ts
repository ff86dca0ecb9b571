import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ImportFile } from './prepare-files.ts'

const dossier = z.object({ articles: z.array(z.object({ file: z.string() })) })

/** The files of the sample dossier in a folder, in the order its `dossier.json` gives. */
export function readSampleDossier(folder: string): ImportFile[] {
  const list: unknown = JSON.parse(readFileSync(join(folder, 'dossier.json'), 'utf8'))
  return dossier
    .parse(list)
    .articles.map(({ file }) => ({ name: file, bytes: readFileSync(join(folder, file)) }))
}
