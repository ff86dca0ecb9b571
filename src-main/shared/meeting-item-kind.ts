import { z } from 'zod'

/** What a meeting was to treat, what it decided, what somebody undertook there. */
export const meetingItemKind = z.enum(['agenda', 'decision', 'commitment'])
export type MeetingItemKind = z.output<typeof meetingItemKind>
