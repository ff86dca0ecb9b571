import type { Remark } from '../../../src-main/shared/remarks.ts'
import { t } from '../../lib/i18n.svelte.ts'

/** What a remark says, in a sentence. */
export function remarkText({ kind, words, said }: Pick<Remark, 'kind' | 'words' | 'said'>): string {
  switch (kind) {
    case 'comment':
      return t('tradecraft.comment', { remark: said })
    case 'toVerify':
      return said === '' ? t('tradecraft.toVerifyBare') : t('tradecraft.toVerify', { remark: said })
    case 'likelihoodWithConfidence':
      return t('tradecraft.finding.likelihoodWithConfidence')
    case 'mixedScales':
      return t('tradecraft.finding.mixedScales', { words })
  }
}
