import { sentencesIn, type WrittenSentence } from '../markdown/sentences.ts'
import { type Expression, expressionsIn, quickLook } from './expressions.ts'
import type { ScaleName } from './scales.ts'

/** An expression where it stands in a Markdown text, with the sentence it is in. */
export type VocabularyUse = Expression & { sentence: WrittenSentence }

/** Something to reconsider in the words of a text. Offsets are UTF-16 units of the Markdown. */
export type VocabularyFinding = {
  /** A likelihood and a level of confidence meet in one sentence (ICD 203), or two scales mix. */
  kind: 'likelihoodWithConfidence' | 'mixedScales'
  start: number
  end: number
  /** The words found fault with. */
  text: string
}

/** Every expression of likelihood or confidence that is the analyst's: none in quotations of sources or code. */
export function vocabularyOf(markdown: string): VocabularyUse[] {
  if (!quickLook.test(markdown)) return []
  return sentencesIn(markdown)
    .filter(({ quoted }) => !quoted)
    .flatMap((sentence) =>
      expressionsIn(sentence.text).map((found) => ({
        ...found,
        start: sentence.offsets[found.start] ?? sentence.start,
        end: (sentence.offsets[found.end - 1] ?? sentence.end) + 1,
        sentence,
      })),
    )
}

/**
 * The scale a document speaks in: the one whose own words it uses, ICD 203 where its words belong to both;
 * null without a likelihood. Of two that mix, the one used more.
 */
export function scaleOf(uses: readonly Expression[]): ScaleName | null {
  const likelihoods = uses.filter((use) => use.kind === 'likelihood')
  if (likelihoods.length === 0) return null
  return ownWords(likelihoods, 'phia') > ownWords(likelihoods, 'icd203') ? 'phia' : 'icd203'
}

/**
 * What is to be reconsidered in a text, in order. `elsewhere` are the expressions of the other texts of the
 * same document: scales may not mix across them either.
 */
export function vocabularyFindings(
  markdown: string,
  elsewhere: readonly Expression[] = [],
): VocabularyFinding[] {
  const uses = vocabularyOf(markdown)
  return [...meetings(markdown, uses), ...mixtures(markdown, uses, elsewhere)].sort(
    (one, two) => one.start - two.start,
  )
}

function meetings(markdown: string, uses: readonly VocabularyUse[]): VocabularyFinding[] {
  const sentences = new Set(uses.map(({ sentence }) => sentence))
  return [...sentences].flatMap((sentence) => {
    const within = uses.filter((use) => use.sentence === sentence)
    const kinds = new Set(within.map(({ kind }) => kind))
    if (kinds.size < 2) return []
    const { start, end } = sentence
    return [{ kind: 'likelihoodWithConfidence', start, end, text: markdown.slice(start, end) }]
  })
}

function mixtures(
  markdown: string,
  uses: readonly VocabularyUse[],
  elsewhere: readonly Expression[],
): VocabularyFinding[] {
  const all = [...elsewhere, ...uses]
  const scale = scaleOf(all)
  if (ownWords(all, 'icd203') === 0 || ownWords(all, 'phia') === 0) return []
  return uses.flatMap((use): VocabularyFinding[] => {
    if (use.kind !== 'likelihood' || scale === null || use.scales.includes(scale)) return []
    const { start, end } = use
    return [{ kind: 'mixedScales', start, end, text: markdown.slice(start, end) }]
  })
}

/** How many expressions only one scale has. */
function ownWords(uses: readonly Expression[], scale: ScaleName): number {
  return uses.filter(
    (use) => use.kind === 'likelihood' && use.scales.length === 1 && use.scales[0] === scale,
  ).length
}
