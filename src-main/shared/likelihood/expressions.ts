import type { ConfidenceLevel, ScaleName } from './scales.ts'

/** What an expression says: a degree of one scale or of both (counted from 0), or a level of confidence. */
export type Meaning =
  | { kind: 'likelihood'; degree: number; scales: readonly ScaleName[] }
  | { kind: 'confidence'; level: ConfidenceLevel }

/** An expression found in a sentence; offsets are UTF-16 units of the text looked in. */
export type Expression = Meaning & { start: number; end: number }

const gap = String.raw`[\s\u00a0\u202f]+`
const both = ['icd203', 'phia'] as const
const icd203 = ['icd203'] as const
const phia = ['phia'] as const

function likelihood(degree: number, scales: readonly ScaleName[], ...patterns: string[]) {
  return { meaning: { kind: 'likelihood', degree, scales } as const, patterns }
}
function confidence(level: ConfidenceLevel, ...patterns: string[]) {
  return { meaning: { kind: 'confidence', level } as const, patterns }
}

const probable = '(?:probables?|probablement)'
const improbable = '(?:improbables?|peu probables?|improbablement|peu vraisemblables?)'
const likelyFrench = '(?:vraisemblables?|vraisemblablement)'
const certain = '(?:certaine?s?|certainement)'
const levels = {
  low: { fr: '(?:faible|basse|limitée)', en: 'low' },
  moderate: { fr: '(?:modérée?|moyenne?)', en: '(?:moderate|medium)' },
  high: { fr: '(?:élevée?|forte?|haute?)', en: 'high' },
}

/*
 * Spaces stand for any run of spaces. An expression that both scales have says nothing of which is
 * used. The longest that begins at a place is the one meant.
 */
const known = [
  likelihood(
    0,
    icd203,
    'almost no chance',
    'remote (?:possibility|probability|likelihood|prospect)',
  ),
  likelihood(
    0,
    icd203,
    'presque aucune chance',
    '(?:quasi|quasiment|pratiquement)(?: |-)exclue?s?',
  ),
  likelihood(0, both, 'remote chance'),
  likelihood(0, phia, 'chances? infimes?', 'infimes? chances?'),
  likelihood(1, icd203, 'very (?:unlikely|improbable)', 'highly improbable'),
  likelihood(1, icd203, 'très improbables?', 'très peu (?:probables?|vraisemblables?)'),
  likelihood(1, phia, 'highly unlikely', 'hautement improbables?'),
  likelihood(2, icd203, 'improbably'),
  likelihood(2, both, 'unlikely', improbable),
  likelihood(3, icd203, '(?:roughly|about|approximately) even (?:chances?|odds)', 'roughly even'),
  likelihood(
    3,
    icd203,
    '(?:à peu près |environ |approximativement )?une chance sur deux(?: environ)?',
    'chances (?:sont )?(?:à peu près|sensiblement) égales',
  ),
  likelihood(
    3,
    phia,
    'realistic possibilit(?:y|ies)',
    'possibilités? réelles?',
    'éventualités? réalistes?',
  ),
  likelihood(4, both, 'likely', 'probabl[ey]', probable, likelyFrench),
  likelihood(
    4,
    both,
    'selon toute (?:vraisemblance|probabilité)',
    'in all (?:likelihood|probability)',
  ),
  likelihood(5, icd203, 'very (?:likely|probabl[ey])', 'highly probabl[ey]'),
  likelihood(5, icd203, `très ${probable}`, `très ${likelyFrench}`),
  likelihood(5, phia, 'highly likely', `hautement ${probable}`),
  likelihood(6, both, '(?:almost|nearly|virtually) certain(?:ly)?'),
  likelihood(6, both, `(?:quasi|quasiment|presque|pratiquement)(?: |-)${certain}`),
  ...(['low', 'moderate', 'high'] as const).map((level) =>
    confidence(
      level,
      `${levels[level].en}(?: |-)(?:level of )?confidence`,
      `confidence(?: level)?(?: is| remains| :|:)? ${levels[level].en}`,
      `(?:degré|niveau) de confiance(?: est| reste| :|:)? ${levels[level].fr}`,
      `${levels[level].fr} (?:degré|niveau) de confiance`,
      `confiance(?: est| reste| :|:)? ${levels[level].fr}`,
      `${levels[level].fr} confiance`,
    ),
  ),
].flatMap(({ meaning, patterns }) =>
  patterns.map((pattern) => ({ meaning, pattern: pattern.replaceAll(' ', gap) })),
)

const edges = [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`] as const
const matchers = known.map(({ meaning, pattern }) => ({
  meaning,
  matcher: new RegExp(`${edges[0]}(?:${pattern})${edges[1]}`, 'giu'),
}))

/** Words without which a text holds no expression: a quick look before the careful one. */
export const quickLook =
  /likel|probab|vraisembl|certain|confi|remote|chance|even odds|roughly even|possibilit|éventualit|exclu/i

/** The words between quotation marks: those of somebody else. */
const quotedWords = /«[^»]*»|“[^”]*”|(?<!\p{L})"[^"\n]+"/gu

/** Every expression of likelihood or confidence of a sentence, in order; none within quotation marks. */
export function expressionsIn(sentence: string): Expression[] {
  if (!quickLook.test(sentence)) return []
  const quoted = [...sentence.matchAll(quotedWords)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
  const found = matchers
    .flatMap(({ meaning, matcher }) =>
      [...sentence.matchAll(matcher)].map(({ 0: words, index }): Expression => ({
        ...meaning,
        start: index,
        end: index + words.length,
      })),
    )
    .filter(({ start, end }) => !quoted.some((one) => one.start < end && start < one.end))
    .sort((one, two) => one.start - two.start || two.end - one.end)
  const kept: Expression[] = []
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept
}
