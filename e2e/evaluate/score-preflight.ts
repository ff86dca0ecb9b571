import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { examine } from '../../src-main/preflight/examine.ts'
import { examinedOf, type LabelledCase } from './preflight/labelled-case.ts'
import { mark, newSheet, type Sheet } from './sheet.ts'

/** The labelled documents of a split. */
export function labelledCases(split: 'dev' | 'test'): LabelledCase[] {
  const folder = join(import.meta.dirname, 'preflight', split)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as LabelledCase[])
}

/** What the check before release finds in labelled documents, rule by rule. */
export function scorePreflight(split: 'dev' | 'test'): Sheet {
  const sheet = newSheet()
  for (const one of labelledCases(split)) {
    const left = [...one.expected]
    for (const { rule, words } of examine(examinedOf(one))) {
      const at = left.findIndex((each) => each.rule === rule && sameWords(each.words, words))
      if (at >= 0) left.splice(at, 1)
      for (const measure of [rule, 'all'])
        mark(sheet, `preflight.${measure}.precision`, at >= 0, () => `${one.name}: « ${words} »`)
    }
    for (const each of one.expected)
      for (const measure of [each.rule, 'all'])
        mark(
          sheet,
          `preflight.${measure}.recall`,
          !left.includes(each),
          () => `${one.name}: « ${each.words} » not found`,
        )
  }
  return sheet
}

function sameWords(wanted: string, found: string): boolean {
  const [one, other] = [bare(wanted), bare(found)]
  return one.includes(other) || other.includes(one)
}

function bare(text: string): string {
  return text
    .replace(/\[\^[^\]]*\]|\]\([^)]*\)|[[\]@#*_]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
}
