import { sourceReliability } from '../../src-main/shared/article.ts'
import { t } from '../lib/i18n.svelte.ts'

const reliabilities = sourceReliability.options
const credibilities = ['1', '2', '3', '4', '5', '6'] as const

/** The Admiralty scale of a source's reliability, from A to F, after « not graded ». */
export function reliabilityChoices() {
  return [
    { value: '' as const, label: t('articles.ungraded') },
    ...reliabilities.map((value) => ({ value, label: t(`articles.reliability.${value}`) })),
  ]
}

/** The Admiralty scale of an information's credibility, from 1 to 6, after « not graded ». */
export function credibilityChoices() {
  return [
    { value: '', label: t('articles.ungraded') },
    ...credibilities.map((value) => ({ value, label: t(`articles.credibility.${value}`) })),
  ]
}
