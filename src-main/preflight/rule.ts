import type { FindingPlace, PreflightRule, Severity } from '../shared/preflight.ts'
import type { Examined, ExaminedSection } from './examined.ts'
import { inMarkdown, type ProseBlock, type Stretch } from './read-prose.ts'

/** Something a rule found. */
export type Found = {
  place: FindingPlace
  /** The words it is about: with the rule they name the finding. */
  words: string
  values?: Record<string, string>
  /** What would mend it: written in place of the words at `place`, or at a place of its own. */
  fix?: { start: number; end: number; text: string }
}

/** One thing a document is checked for. `find` never throws, whatever it is given. */
export type Rule = {
  name: PreflightRule
  severity: Severity
  find: (examined: Examined) => Found[]
}

/** Words of a block as a place of its section. */
export function placeIn(section: ExaminedSection, block: ProseBlock, words: Stretch): FindingPlace {
  return { sectionId: section.id, ...inMarkdown(block, words) }
}

/** The same, where a fix is written. */
export function fixIn(
  block: ProseBlock,
  words: Stretch,
  text: string,
): { start: number; end: number; text: string } {
  return { ...inMarkdown(block, words), text }
}
