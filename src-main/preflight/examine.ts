import { sentenceAround } from '../shared/sentence-around.ts'
import { bracketedSpans, type Nature } from '../shared/markdown/bracketed-spans.ts'
import type { BriefingSection } from '../shared/briefing.ts'
import { createHash } from 'node:crypto'
import type { Examination, Finding } from '../shared/preflight.ts'
import type { Examined, ExaminedSection, ExaminedSentence } from './examined.ts'
import { type ProseBlock, readProse } from './read-prose.ts'
import type { Found, Rule } from './rule.ts'
import { rules } from './rules.ts'

/** A section cut into the blocks that rules read. */
export function readSection(
  section: Pick<BriefingSection, 'id' | 'kind' | 'heading' | 'body'>,
): ExaminedSection {
  return { ...section, blocks: readProse(section.body) }
}

/** The sentences of a section, each with the passages it cites and what the analyst says it is. */
export function sentencesOf(section: ExaminedSection): ExaminedSentence[] {
  const spans = bracketedSpans(section.body)
  return section.blocks.flatMap((block) =>
    stretchesOf(block).map(({ start, end, until }) => {
      const from = block.offsets[start] ?? 0
      const middle = block.offsets[Math.floor((start + end) / 2)] ?? from
      const natureAt = (offset: number): Nature | null =>
        spans.findLast((one) => one.nature !== null && one.start <= offset && offset < one.end)
          ?.nature ?? null
      const cited = block.citations.filter(({ at }) => at > start && at <= until)
      return {
        ...{ section, block, start, end, text: block.text.slice(start, end) },
        nature: natureAt(middle),
        passages: [...new Set(cited.map(({ passageId }) => passageId))],
      }
    }),
  )
}

/** Everything the rules find in a document, the gravest first, then in the order of the document. */
export function examine(examined: Examined, chosen: readonly Rule[] = rules): Examination {
  const order = new Map(examined.sections.map(({ id }, at) => [id, at]))
  return chosen.flatMap((rule) => {
    const told = new Map<string, number>()
    return rule
      .find(examined)
      .toSorted(
        (one, two) => placed(one, order) - placed(two, order) || startOf(one) - startOf(two),
      )
      .map(({ place, words, values = {}, fix }) => {
        const name = `${rule.name} ${words}`
        const count = (told.get(name) ?? 0) + 1
        told.set(name, count)
        return {
          key: createHash('sha256').update(`${name} ${count}`).digest('hex').slice(0, 32),
          ...{ rule: rule.name, severity: rule.severity, place, words, values },
          fix: fix && 'sectionId' in place ? fixOf(examined, place.sectionId, fix) : null,
        }
      })
  })
}

function fixOf(
  { sections }: Examined,
  sectionId: string,
  { start, end, text }: NonNullable<Found['fix']>,
): Finding['fix'] {
  const before = sections.find(({ id }) => id === sectionId)?.body.slice(start, end) ?? ''
  return { sectionId, start, end, before, text }
}

function placed({ place }: Found, order: ReadonlyMap<string, number>): number {
  return 'sectionId' in place ? (order.get(place.sectionId) ?? -1) : -1
}

function startOf({ place }: Found): number {
  return 'sectionId' in place ? place.start : 0
}

/** The sentences of a block; `until` reaches over what stands between one and the next. */
function stretchesOf({ text }: ProseBlock): { start: number; end: number; until: number }[] {
  const found: { start: number; end: number; until: number }[] = []
  let from = 0
  while (from < text.length) {
    const rest = text.slice(from)
    const blank = /^\s*/.exec(rest)?.[0].length ?? 0
    if (blank === rest.length) break
    const { start, end } = sentenceAround(text, { start: from + blank, end: from + blank + 1 })
    const own = { start: Math.max(start, from + blank), end: Math.max(end, from + blank + 1) }
    found.push({ ...own, until: own.end })
    from = own.end
  }
  return found
}
