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

/** What is kept of a sheet: each figure, and of a recall and a precision their F1 alone, as one may pay for the other. */
export function asFigures(sheet: Sheet): Record<string, number> {
  const figures = figuresOf(sheet)
  const joined = new Set(figures.flatMap(({ measure }) => /^(.+)\.f1$/.exec(measure)?.[1] ?? []))
  const isJoined = (measure: string): boolean =>
    joined.has(/^(.+)\.(?:recall|precision)$/.exec(measure)?.[1] ?? '')
  return Object.fromEntries(
    figures.flatMap(({ measure, percent }) => (isJoined(measure) ? [] : [[measure, percent]])),
  )
}

/** Keeps the figures of the sets given beside those of others kept before. */
export function writeFigures(figures: KeptFigures): void {
  writeFileSync(FILE, `${JSON.stringify({ ...readFigures(), ...figures }, null, 2)}\n`)
}

/** Figures that fell by more than rounding, in words. */
export function fallen(kept: Record<string, number>, now: Record<string, number>): string[] {
  return Object.entries(kept).flatMap(([measure, before]) => {
    const got = now[measure] ?? 0
    return Math.round((before - got) * 10) > 1 ? [`${measure} fell from ${before} to ${got}`] : []
  })
}
