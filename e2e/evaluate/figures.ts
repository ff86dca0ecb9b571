import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { figuresOf, type Sheet } from './sheet.ts'

const FILE = join(import.meta.dirname, 'figures.json')
const schema = z.record(z.string(), z.record(z.string(), z.number()))

/** Figures in percent by set and measure: what a change must not lower without saying so. */
export type KeptFigures = z.output<typeof schema>

export function readFigures(): KeptFigures {
  return existsSync(FILE) ? schema.parse(JSON.parse(readFileSync(FILE, 'utf8'))) : {}
}

export function asFigures(sheet: Sheet): Record<string, number> {
  return Object.fromEntries(figuresOf(sheet).map(({ measure, percent }) => [measure, percent]))
}

/** Keeps the figures of the sets given beside those of others kept before. */
export function writeFigures(figures: KeptFigures): void {
  writeFileSync(FILE, `${JSON.stringify({ ...readFigures(), ...figures }, null, 2)}\n`)
}

/** Figures that fell by more than rounding, in words. */
export function fallen(kept: Record<string, number>, now: Record<string, number>): string[] {
  return Object.entries(kept).flatMap(([measure, before]) => {
    const got = now[measure] ?? 0
    return got < before - 0.1 ? [`${measure} fell from ${before} to ${got}`] : []
  })
}
