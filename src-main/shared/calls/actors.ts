import { z } from 'zod'
import { actorKind, actorSummary, openActor, position } from '../actor.ts'
import { call } from '../call.ts'
import { id } from '../identity.ts'
import { countryCode } from '../proposal.ts'
import { created, nothing, one } from './common-shapes.ts'

export const actorsApi = {
  list: call(
    z.object({ kind: actorKind.optional(), asOf: z.iso.date().optional() }),
    z.array(actorSummary),
  ),
  open: call(one, openActor),
  create: call(
    z.object({ kind: actorKind, name: z.string().min(1), country: countryCode.nullable() }),
    created,
  ),
  edit: call(
    z.object({
      id,
      name: z.string().min(1),
      acronym: z.string().nullable(),
      country: countryCode.nullable(),
      description: z.string(),
    }),
    nothing,
  ),
  remove: call(one, nothing),
  addName: call(z.object({ actorId: id, name: z.string().min(1) }), created),
  removeName: call(one, nothing),
  /** Creates the position when it has no id. */
  setPosition: call(position.extend({ id: id.optional() }), created),
  removePosition: call(one, nothing),
} as const
