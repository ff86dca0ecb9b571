import { actorStore } from '../actors/actors-store.ts'
import type { HandlersOf } from '../shared/contract.ts'
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
      if (id !== undefined) statements.get(id)
      if (parts.meetingId !== null) meetings.get(parts.meetingId)
      const statement = { id: id ?? newId(), ...parts }
      operations.perform('editStatement', speaker(parts.actorId), () =>
        id === undefined ? statements.add(statement) : statements.replace(statement),
      )
      return { id: statement.id }
    },
    remove({ id }) {
      const { actorId } = statements.get(id)
      operations.perform('removeStatement', speaker(actorId), () => statements.remove(id))
      return {}
    },
  }

  function speaker(actorId: string | null): string {
    return actorId === null ? '?' : actors.get(actorId).name
  }
}
