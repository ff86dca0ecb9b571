import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { runtime } from './fixtures.ts'
import type { PdfFacts } from './pdf-facts.ts'

/** What a PDF says, read by pdf.js in a process of its own. */
export async function readPdf(path: string): Promise<PdfFacts> {
  const program = join(import.meta.dirname, 'pdf-facts.ts')
  const { stdout } = await promisify(execFile)(runtime(), [program, path], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    maxBuffer: 64 * 1024 * 1024,
  })
  // Printed by the program above, whose type this is.
  return JSON.parse(stdout) as PdfFacts
}
