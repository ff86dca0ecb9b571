import type { Operation } from '../../src-main/shared/history.ts'
import { t } from './i18n.svelte.ts'

/** An operation as the undo list names it; what it was done to may have no title. */
export function operationName({ name, subject }: Pick<Operation, 'name' | 'subject'>): string {
  return t(`operation.${name}`, { subject: subject.trim() || t('journal.untitled') })
}
