import type { Language } from '../language.ts'

/** Scales of likelihood: that of ICD 203 (United States) and the PHIA yardstick (United Kingdom). */
export const scaleNames = ['icd203', 'phia'] as const
export type ScaleName = (typeof scaleNames)[number]

/** A degree of a scale: its words, the first being those the picker writes, and its percents. */
export type Degree = {
  words: Record<Language, readonly [string, ...string[]]>
  /** Percents from and to; `to` of 100 and `from` of 0 are open ends, told as « ≥ » and « ≤ ». */
  from: number
  to: number
}

/** Degrees from the least to the most likely. The French words are a rendering: neither scale has any of its own. */
export const scales: Record<ScaleName, readonly Degree[]> = {
  icd203: [
    {
      ...{ from: 1, to: 5 },
      words: { fr: ['presque aucune chance', 'quasi exclu'], en: ['almost no chance', 'remote'] },
    },
    {
      ...{ from: 5, to: 20 },
      words: {
        fr: ['très improbable', 'très peu probable'],
        en: ['very unlikely', 'highly improbable'],
      },
    },
    {
      ...{ from: 20, to: 45 },
      words: { fr: ['improbable', 'peu probable'], en: ['unlikely', 'improbable'] },
    },
    {
      ...{ from: 45, to: 55 },
      words: {
        fr: ['à peu près une chance sur deux', 'chances à peu près égales'],
        en: ['roughly even chance', 'roughly even odds'],
      },
    },
    {
      ...{ from: 55, to: 80 },
      words: { fr: ['probable', 'vraisemblable'], en: ['likely', 'probable'] },
    },
    {
      ...{ from: 80, to: 95 },
      words: {
        fr: ['très probable', 'très vraisemblable'],
        en: ['very likely', 'highly probable'],
      },
    },
    {
      ...{ from: 95, to: 99 },
      words: { fr: ['quasi certain', 'presque certain'], en: ['almost certain', 'nearly certain'] },
    },
  ],
  phia: [
    { from: 0, to: 5, words: { fr: ['chance infime'], en: ['remote chance'] } },
    { from: 10, to: 20, words: { fr: ['hautement improbable'], en: ['highly unlikely'] } },
    { from: 25, to: 35, words: { fr: ['improbable'], en: ['unlikely'] } },
    { from: 40, to: 50, words: { fr: ['possibilité réelle'], en: ['realistic possibility'] } },
    { from: 55, to: 75, words: { fr: ['probable'], en: ['likely', 'probable'] } },
    { from: 80, to: 90, words: { fr: ['hautement probable'], en: ['highly likely'] } },
    { from: 95, to: 100, words: { fr: ['quasi certain'], en: ['almost certain'] } },
  ],
}

/** Levels of confidence, from the lowest; what the picker writes. */
export const confidenceLevels = ['low', 'moderate', 'high'] as const
export type ConfidenceLevel = (typeof confidenceLevels)[number]
export const confidenceWords: Record<ConfidenceLevel, Record<Language, string>> = {
  low: { fr: 'confiance faible', en: 'low confidence' },
  moderate: { fr: 'confiance modérée', en: 'moderate confidence' },
  high: { fr: 'confiance élevée', en: 'high confidence' },
}

/** The percents of a degree: « 55–80 % », « ≤ 5 % », « 40–<50 % ». */
export function percentsOf({ from, to }: Pick<Degree, 'from' | 'to'>, language: Language): string {
  const sign = language === 'fr' ? '\u00a0%' : '%'
  const space = language === 'fr' ? '\u00a0' : ''
  if (from === 0) return `≤${space}${to}${sign}`
  if (to === 100) return `≥${space}${from}${sign}`
  // The yardstick's middle ends below an even chance.
  return `${from}–${to === 50 ? '<' : ''}${to}${sign}`
}
