import { describe, expect, it } from 'vitest'
import { likelyMeeting } from './likely-meeting.ts'

const today = '2026-02-20'
const meeting = (id: string, day: string | null, at: string, participants = 0) => ({
  id,
  date: day === null ? null : { from: day, to: day, precision: 'day' as const, approximate: false },
  updatedAt: `2026-02-20T${at}:00.000Z`,
  participants: Array.from({ length: participants }, (_, n) => `participant ${n}`),
})
const chosen = (...meetings: ReturnType<typeof meeting>[]) => likelyMeeting(meetings, today)?.id

describe('the meeting a briefing starts from', () => {
  it('is the one just reviewed, not an older one however well attended', () => {
    expect(
      chosen(meeting('old', '2026-01-05', '08:00', 9), meeting('new', '2026-02-18', '10:00', 3)),
    ).toBe('new')
  })

  it('is not the next one that the same article announces', () => {
    expect(
      chosen(meeting('held', '2026-02-18', '10:00', 3), meeting('planned', '2026-06-20', '10:01')),
    ).toBe('held')
  })

  it('is the best attended of those reviewed together', () => {
    expect(
      chosen(meeting('side', '2026-02-17', '10:01', 1), meeting('main', '2026-02-18', '10:00', 3)),
    ).toBe('main')
  })

  it('may be undated, and planned when there is no other; none when there is none', () => {
    expect(chosen(meeting('undated', null, '10:00'))).toBe('undated')
    expect(chosen(meeting('planned', '2026-06-20', '10:00'))).toBe('planned')
    expect(chosen()).toBeUndefined()
  })
})
