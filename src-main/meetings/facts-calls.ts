import type { HandlersOf } from '../shared/contract.ts'
import type { Store } from '../store/open-store.ts'
import { factStore } from './facts-store.ts'
import { meetingStore } from './meetings-store.ts'

/** The calls about facts. */
export function factCalls(store: Store): HandlersOf<'facts'> {
  const { operations, newId } = store
  const facts = factStore(store)
  const meetings = meetingStore(store)
  const years = () => [...new Set([...facts.years(), ...meetings.years()])].toSorted()

  return {
    list: (wanted) => facts.list(wanted),
    years: () => years(),
    set({ id, ...parts }) {
      const before = id === undefined ? null : facts.get(id)
      if (parts.meetingId !== null) meetings.get(parts.meetingId)
      const fact = { id: id ?? newId(), ...parts }
      operations.perform('editFact', before?.text ?? fact.text, () =>
        before === null ? facts.add(fact) : facts.replace(fact),
      )
      return { id: fact.id }
    },
    remove({ id }) {
      const { text } = facts.get(id)
      operations.perform('removeFact', text, () => facts.remove(id))
      return {}
    },
  }
}
