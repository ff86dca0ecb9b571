import type { Position } from '../shared/actor.ts'
import { foldName } from '../shared/fold.ts'
import type { Relation } from '../shared/relation.ts'
import { mutualKinds } from '../shared/relation-kind.ts'

/**
 * What a position says, whoever's row it is: two rows of one actor with the same key are shown as one.
 * Days of sighting are no part of it; one held twice, with other days, stays two.
 */
export function positionKey(position: Position): string {
  const { rank, title, organisation, country, heldFrom, heldTo } = position
  const words = [rank, title, organisation].map((part) => foldName(part ?? ''))
  const days = [heldFrom?.from, heldFrom?.to, heldTo?.from, heldTo?.to].map((day) => day ?? '')
  return [...words, country ?? '', ...days].join('\n')
}

/** Rows that say the same as one position: seen from the first to the last day any of them was. */
export function joinedPosition(rows: readonly [Position, ...Position[]]): Position {
  const [first] = rows
  const days = rows
    .flatMap((row) => [row.firstSeenOn, row.lastSeenOn])
    .filter((day) => day !== null)
    .toSorted()
  if (rows.length === 1) return first
  return { ...first, firstSeenOn: days[0] ?? null, lastSeenOn: days.at(-1) ?? null }
}

type Said = Pick<Relation, 'kind' | 'words'> & {
  outward: unknown
  heldFrom: unknown
  heldTo: unknown
}

/** The same for relations that say the same of an actor and another, whichever way round when it is mutual. */
export function relationKey(
  { kind, words, heldFrom, heldTo, outward }: Said,
  otherId: string,
): string {
  const way = mutualKinds.has(kind) ? '' : String(outward)
  return JSON.stringify([kind, foldName(words ?? ''), heldFrom, heldTo, way, otherId])
}
