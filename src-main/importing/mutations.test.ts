import { afterAll, describe, expect, test } from 'vitest'
import { importJob } from '../jobs/import-job.ts'
import { AppError } from '../shared/app-error.ts'
import { solidLength } from './blocks.ts'
import { importers } from './importers.ts'
import { allSamples } from './samples/all-samples.ts'
import { readingErrors } from './read-file.ts'

/** Changed inputs for each importer; a thorough run asks for 10,000. */
const times = Number(process.env['IMPORT_MUTATIONS'] ?? 200)

const samples = await allSamples()

/** The same sequence for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Changes, removes, repeats or moves some bytes. */
function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  let result = Uint8Array.from(bytes)
  const below = (limit: number) => Math.floor(random() * limit)
  for (let changes = 1 + below(6); changes > 0; changes -= 1) {
    const at = below(result.length + 1)
    const length = below(Math.min(40, result.length - at) + 1)
    const piece = result.slice(at, at + length)
    const rest = result.slice(at + length)
    const head = result.slice(0, at)
    const kind = below(6)
    if (kind === 0 && length > 0) result[at] = below(256)
    else if (kind === 1) result = joined(head, rest)
    else if (kind === 2) result = joined(head, piece, piece, piece, rest)
    else if (kind === 3)
      result = joined(
        head,
        Uint8Array.from({ length }, () => below(256)),
        rest,
      )
    else if (kind === 4) result = joined(rest.slice(0, 20), head, piece, rest)
    else if (random() < 0.2) result = head
  }
  return result
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    result.set(part, at)
    at += part.length
  }
  return result
}

describe('an importer given a damaged file', () => {
  const job = importJob(() => 'fr')
  afterAll(() => job.stop())

  test.each(importers.map(({ id }) => id))(
    '%s reads it, or fails with a declared error',
    async (id) => {
      const importer = importers.find((each) => each.id === id)
      const own = samples.filter(({ name }) =>
        importer?.extensions.some((extension) => name.endsWith(extension)),
      )
      expect(own.length).toBeGreaterThan(0)
      const random = randomFrom(20260218)
      for (let time = 0; time < times; time += 1) {
        const sample = own[time % own.length]
        const bytes = mutated(sample?.bytes ?? new Uint8Array(), random)
        try {
          const { article } = await job.read({ name: sample?.name ?? '', bytes })
          const scanned = article?.head.warnings.includes('scannedPdf')
          if (article && !scanned) expect(solidLength(article.text)).toBeGreaterThan(0)
        } catch (error) {
          if (error instanceof AppError) expect(readingErrors).toContain(error.code)
          else throw new Error(`mutation ${time} of ${sample?.name}`, { cause: error })
        }
      }
    },
    20_000 + times * 100,
  )
})
