import { z } from 'zod'
import { sourcedPassage } from '../article.ts'
import { call } from '../call.ts'
import { id } from '../identity.ts'
import { capacity, meetingDetails, meetingItem, meetingSummary, openMeeting } from '../meeting.ts'
import { created, listedSince, nothing, one } from './common-shapes.ts'

/** An item as it is written; passages it rests on are kept as they are when none are given. */
const writtenItem = meetingItem
  .omit({ rankInMeeting: true })
  .extend({ id: id.optional(), passageIds: z.array(id).optional() })

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
  /** The names of the series there are, in alphabetical order. */
  series: call(nothing, z.array(z.string())),
  /** Calls a meeting final, refused with `meetingIncomplete` while it has gaps; or takes that back. */
  setFinal: call(z.object({ id, final: z.boolean() }), nothing),
  setParticipation: call(z.object({ meetingId: id, actorId: id, capacity }), created),
  removeParticipation: call(one, nothing),
  /** The passages of the articles that the meeting rests on, which an item can rest on too. */
  passages: call(one, z.array(sourcedPassage)),
  setItem: call(writtenItem, created),
  moveItem: call(z.object({ id, by: z.union([z.literal(-1), z.literal(1)]) }), nothing),
  removeItem: call(one, nothing),
  /** Makes an article a document of a meeting; one that is already stays the one it is. */
  addDocument: call(z.object({ meetingId: id, articleId: id }), created),
  removeDocument: call(one, nothing),
} as const
