import type { MergedActor, OpenActor } from '../../src-main/shared/actor.ts'
import type { ChosenParts } from '../../src-main/shared/merge.ts'
import type { ActorRelation } from '../../src-main/shared/relation.ts'

export type PartKind = keyof ChosenParts

/** One part of an actor that can be given to another. */
export type Part = { key: string; origins: readonly string[] }

/** The parts of an actor by kind, with whose own each is. */
export function partsOf(
  actor: OpenActor,
  relations: readonly ActorRelation[],
): Record<PartKind, Part[]> {
  const keyed = (parts: readonly { id: string; origins: readonly string[] }[]) =>
    parts.map(({ id, origins }) => ({ key: id, origins }))
  return {
    names: keyed(actor.names),
    positions: keyed(actor.positions),
    relations: keyed(relations),
    meetings: actor.meetings.map(({ meetingId, origins }) => ({ key: meetingId, origins })),
    statements: keyed(actor.statements),
    mentions: keyed(actor.mentions),
  }
}

/**
 * The merged actor whose own all that is chosen is, nothing more and nothing less: taking it apart
 * does what a split would, and better. Mentions come with names; they may be chosen or not.
 */
export function memberChosen(
  actor: OpenActor,
  relations: readonly ActorRelation[],
  chosen: ChosenParts,
): MergedActor | null {
  const parts = partsOf(actor, relations)
  const kinds = ['names', 'positions', 'relations', 'meetings', 'statements'] as const
  const isExactly = ({ memberIds }: MergedActor) =>
    kinds.every((kind) =>
      parts[kind].every(
        ({ key, origins }) =>
          chosen[kind].includes(key) === origins.some((origin) => memberIds.includes(origin)),
      ),
    ) &&
    parts.mentions.every(
      ({ key, origins }) =>
        !chosen.mentions.includes(key) || origins.some((origin) => memberIds.includes(origin)),
    )
  const isAnything = Object.values(chosen).some(({ length }) => length > 0)
  return isAnything ? (actor.merged.find(isExactly) ?? null) : null
}
