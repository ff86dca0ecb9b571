import { z } from 'zod'
import { call } from '../call.ts'
import { id } from '../identity.ts'
import { capacity, meetingDetails, meetingSummary, openMeeting } from '../meeting.ts'
import { created, listedSince, nothing, one } from './common-shapes.ts'

export const meetingsApi = {
  /** Latest first; or those that have a date, oldest first; or those written last. */
  list: call(
    listedSince.extend({ order: z.enum(['latest', 'oldest', 'written']).default('latest') }),
    z.array(meetingSummary),
  ),
  open: call(one, openMeeting),
  create: call(z.object({ title: z.string().min(1) }), created),
  edit: call(meetingDetails.partial().extend({ id }), nothing),
  remove: call(one, nothing),
  setParticipation: call(z.object({ meetingId: id, actorId: id, capacity }), created),
  removeParticipation: call(one, nothing),
} as const
