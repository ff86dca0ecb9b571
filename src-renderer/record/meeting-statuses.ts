import type { MeetingStatus } from '../../src-main/shared/proposal.ts'
import { t } from '../lib/i18n.svelte.ts'

/** What an analyst can say of a meeting's taking place, as choices of a field; empty: not said. */
export function meetingStatuses(): { value: MeetingStatus | ''; label: string }[] {
  const known = ['announced', 'held', 'postponed', 'cancelled'] as const
  return [
    { value: '', label: t('meetings.status.unknown') },
    ...known.map((value) => ({ value, label: t(`meetings.status.${value}`) })),
  ]
}
