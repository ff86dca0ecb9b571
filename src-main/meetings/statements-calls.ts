import { actorStore } from '../actors/actors-store.ts'
import type { HandlersOf } from '../shared/contract.ts'
import type { Statement } from '../shared/meeting.ts'
import type { Store } from '../store/open-store.ts'
import { meetingStore } from './meetings-store.ts'
import { statementStore } from './statements-store.ts'

/** The calls about statements. */
export function statementCalls(store: Store): HandlersOf<'statements'> {
  const { operations, newId } = store
  const statements = statementStore(store)
  const actors = actorStore(store)
  const meetings = meetingStore(store)

  return {
    set({ id, ...parts }) {
      const before = id === undefined ? null : statements.get(id)
      if (parts.meetingId !== null) meetings.get(parts.meetingId)
      const actorId = sameSpeaker(before, parts) ? (before?.actorId ?? null) : parts.actorId
      const statement = { id: id ?? newId(), ...parts, actorId }
      operations.perform('editStatement', speaker(parts.actorId), () => {
        for (const meetingId of [before?.meetingId, parts.meetingId])
          if (meetingId != null) meetings.reopen(meetingId)
        if (id === undefined) statements.add(statement)
        else statements.replace(statement)
      })
      return { id: statement.id }
    },
    remove({ id }) {
      const { actorId, meetingId } = statements.get(id)
      operations.perform('removeStatement', speaker(actorId), () => {
        if (meetingId !== null) meetings.reopen(meetingId)
        statements.remove(id)
      })
      return {}
    },
  }

  /** A statement stays with the merged actor whose own it is while the speaker shown stays the same. */
  function sameSpeaker(before: Statement | null, { actorId }: Pick<Statement, 'actorId'>): boolean {
    if (before === null || before.actorId === null || actorId === null) return false
    return actors.get(before.actorId).id === actors.get(actorId).id
  }

  function speaker(actorId: string | null): string {
    return actorId === null ? '?' : actors.get(actorId).name
  }
}
