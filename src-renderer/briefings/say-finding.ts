import type { Finding } from '../../src-main/shared/preflight.ts'
import { t } from '../lib/i18n.svelte.ts'

/** What the check has to say of a place, in the language of the interface. */
export function sayFinding({ rule, values }: Pick<Finding, 'rule' | 'values'>): string {
  if (rule !== 'missingDetail') return t(`preflight.say.${rule}`, values)
  const detail = values['detail']
  return t('preflight.say.missingDetail', {
    detail:
      detail === 'title' ||
      detail === 'drafter' ||
      detail === 'documentDate' ||
      detail === 'addressees'
        ? t(`preflight.detail.${detail}`)
        : (detail ?? ''),
  })
}
