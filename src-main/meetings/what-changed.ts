import type { Position } from '../shared/actor.ts'
import { foldName } from '../shared/fold.ts'
import type { OpenMeeting, SeriesChanges } from '../shared/meeting.ts'

type Side = Pick<OpenMeeting, 'participations' | 'statements' | 'items'>

/** What is otherwise at a meeting than at the one before it in its series. */
export function whatChanged(before: Side, after: Side): SeriesChanges {
  const [then, now] = [present(before), present(after)]
  const spoke = [...wordsOf(after)].flatMap(([id, said]) => {
    const earlier = wordsOf(before).get(id)
    return earlier === undefined
      ? []
      : [{ actor: said.actor, before: earlier.words, after: said.words }]
  })
  return {
    came: [...now.values()].filter(({ actorId }) => !then.has(actorId)).map(actorOf),
    left: [...then.values()].filter(({ actorId }) => !now.has(actorId)).map(actorOf),
    positions: [...now.values()].flatMap((one) => {
      const earlier = then.get(one.actorId)
      return earlier === undefined || samePosition(earlier.position, one.position)
        ? []
        : [{ actor: actorOf(one), before: earlier.position, after: one.position }]
    }),
    statements: spoke,
    commitments: before.items.filter(({ kind }) => kind === 'commitment'),
  }
}

function present({ participations }: Side): Map<string, Side['participations'][number]> {
  return new Map(
    participations
      .filter(({ capacity }) => capacity !== 'absent')
      .map((one) => [one.actorId, one] as const),
  )
}

function actorOf({ actorId, actorName }: { actorId: string; actorName: string }) {
  return { id: actorId, name: actorName }
}

function wordsOf({ statements }: Side) {
  const found = new Map<string, { actor: { id: string; name: string }; words: string[] }>()
  for (const { actorId, actorName, text } of statements) {
    if (actorId === null || actorName === null) continue
    const known = found.get(actorId)
    if (known === undefined)
      found.set(actorId, { actor: { id: actorId, name: actorName }, words: [text] })
    else known.words.push(text)
  }
  return found
}

/** Whether both say the same of rank, title, organisation and country; when it was held does not count. */
function samePosition(one: Position | null, other: Position | null): boolean {
  const told = (position: Position | null) =>
    [position?.rank, position?.title, position?.organisation, position?.country]
      .map((part) => foldName(part ?? ''))
      .join('|')
  return told(one) === told(other)
}
