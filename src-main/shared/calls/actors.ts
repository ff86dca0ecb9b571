import { z } from 'zod'
import { actorGlance, actorKind, actorSummary, openActor, position } from '../actor.ts'
import { call } from '../call.ts'
import { id } from '../identity.ts'
import { nameLanguage } from '../name-language.ts'
import { likelyPair } from '../likely-same.ts'
import { chosenParts, keptFields, mergePreview, standingMerge } from '../merge.ts'
import { countryCode } from '../proposal.ts'
import { actorRelation, relation } from '../relation.ts'
import { created, listed, nothing, one } from './common-shapes.ts'

export const actorsApi = {
  list: call(
    listed.extend({ kind: actorKind.optional(), asOf: z.iso.date().optional() }),
    z.array(actorSummary),
  ),
  open: call(one, openActor),
  /** An actor as of a day; one that was merged is told as the one that stands for it. */
  glance: call(one.extend({ asOf: z.iso.date() }), actorGlance),
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
  /** The language is guessed from the script when none is given. */
  addName: call(
    z.object({
      actorId: id,
      name: z.string().min(1),
      language: nameLanguage.nullable().default(null),
    }),
    created,
  ),
  setNameLanguage: call(z.object({ id, language: nameLanguage.nullable() }), nothing),
  removeName: call(one, nothing),
  /** Creates the position when it has no id. */
  setPosition: call(position.extend({ id: id.optional() }), created),
  removePosition: call(one, nothing),
  /** How an actor stands to others, by kind, then by name. */
  relations: call(one, z.array(actorRelation)),
  /** Creates the relation when it has no id; passages it rests on are kept as they are when none are given. */
  setRelation: call(
    relation.extend({ id: id.optional(), passageIds: z.array(id).optional() }),
    created,
  ),
  removeRelation: call(one, nothing),
  /** What merging would bring together; changes nothing. */
  previewMerge: call(z.object({ ids: z.array(id).min(2), survivorId: id }), mergePreview),
  /**
   * Merges actors of one kind into a survivor. What each had stays its own, so that it can be taken
   * apart at any time. Those told apart are merged only when `despiteToldApart`.
   */
  merge: call(
    z.object({
      survivorId: id,
      mergedIds: z.array(id).min(1),
      keep: keptFields,
      despiteToldApart: z.boolean().default(false),
    }),
    one,
  ),
  /** Takes a merged actor, with what was merged into it before, apart again. */
  unmerge: call(z.object({ mergedId: id }), one),
  /** The merges that stand, by the operation that made them. */
  merges: call(nothing, z.array(standingMerge)),
  /** « Ce n’est pas la même personne »: the pair is never proposed as one again. */
  markDistinct: call(z.object({ ids: z.tuple([id, id]) }), nothing),
  /**
   * Pairs of actors that may be one, likeliest first: of one actor, or of all; those told apart are left
   * out. `more` says that there are others; `pending`, that not all of the record was compared yet:
   * each call goes on where the one before stopped.
   */
  likelySame: call(
    z.object({ id: id.optional() }),
    z.object({ pairs: z.array(likelyPair), more: z.boolean(), pending: z.boolean() }),
  ),
  unmarkDistinct: call(z.object({ ids: z.tuple([id, id]) }), nothing),
  /** Gives some of an actor's parts to a new actor of the same kind, told apart from it. */
  split: call(z.object({ id, name: z.string().min(1), parts: chosenParts }), created),
} as const
