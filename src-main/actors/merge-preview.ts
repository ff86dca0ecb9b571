import type { Actor, OpenActor } from '../shared/actor.ts'
import { grouped } from '../record/grouped.ts'
import { foldName } from '../shared/fold.ts'
import { actorField, type ActorField, type MergePreview, type MergeSide } from '../shared/merge.ts'
import type { ActorRelation } from '../shared/relation.ts'
import { joinedPosition, positionKey, relationKey } from './alike.ts'

type Related = OpenActor & { relations: ActorRelation[] }
type Side = [Related, Related, ...Related[]]

/** What merging actors would bring together; the first of them survives. */
export function previewOf(sides: Side): Omit<MergePreview, 'toldApart'> {
  const [survivor] = sides
  const ids = new Set(sides.map(({ id }) => id))
  const distinct = (idsOf: (side: Related) => string[]) => new Set(sides.flatMap(idsOf)).size
  const names = grouped(
    sides.flatMap((side) => side.names.map(({ name }) => name)),
    foldName,
  )
  const positions = grouped(
    sides.flatMap((side) => side.positions),
    positionKey,
  )
  return {
    survivorId: survivor.id,
    sides: sides.map(sideOf),
    differences: actorField.options.flatMap((field) => difference(field, sides) ?? []),
    together: {
      names: names.map(([first]) => first),
      positions: positions.map(joinedPosition),
      meetings: distinct((side) => side.meetings.map(({ meetingId }) => meetingId)),
      statements: distinct((side) => side.statements.map(({ id }) => id)),
      // Those between them are no more once they are one.
      relations: distinct((side) =>
        side.relations
          .filter(({ other }) => !ids.has(other.id))
          .map((one) => relationKey(one, one.other.id)),
      ),
      mentions: distinct((side) => side.mentions.map(({ id }) => id)),
      notes: distinct((side) => side.notes.map(({ id }) => id)),
    },
  }
}

function sideOf(actor: Related): MergeSide {
  const { names, positions, meetings, statements, mentions } = actor
  return {
    ...actor,
    names: names.map(({ name }) => name),
    positions,
    meetings: meetings.map(({ meetingId, title, date }) => ({ id: meetingId, title, date })),
    statements: statements.length,
    mentions: mentions.length,
  }
}

/**
 * The values of a field, when the actors have several. The survivor's is proposed, or the first there
 * is when it has none; of descriptions, all of them one after the other.
 */
function difference(
  field: ActorField,
  sides: readonly Actor[],
): MergePreview['differences'][number] | null {
  const values = grouped([...sides], (side) => side[field] ?? '').map(([first, ...others]) => ({
    value: first[field],
    actorIds: [first, ...others].map(({ id }) => id),
  }))
  if (values.length < 2) return null
  const said = values.filter(({ value }) => value !== null && value.trim() !== '')
  if (field === 'description' && said.length > 1) {
    const all = said.map(({ value }) => value?.trim()).join('\n\n')
    values.push({ value: all, actorIds: sides.map(({ id }) => id) })
    return { field, values, proposed: all }
  }
  return { field, values, proposed: said[0]?.value ?? null }
}
