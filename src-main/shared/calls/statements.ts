import { call } from '../call.ts'
import { id } from '../identity.ts'
import { statement } from '../meeting.ts'
import { created, nothing, one } from './common-shapes.ts'

export const statementsApi = {
  set: call(statement.extend({ id: id.optional() }), created),
  remove: call(one, nothing),
} as const
