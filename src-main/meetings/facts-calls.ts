import type { HandlersOf } from '../shared/contract.ts'
import type { Store } from '../store/open-store.ts'
import { factStore } from './facts-store.ts'
import { meetingStore } from './meetings-store.ts'
import { sameFactStore } from './same-fact-store.ts'
import { standsBefore } from './same-fact.ts'

/** The calls about facts. */
export function factCalls(store: Store): HandlersOf<'facts'> {
  const { operations, newId } = store
  const facts = factStore(store)
  const meetings = meetingStore(store)
  const same = sameFactStore(store)
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
    likelySame: ({ ids }) => same.likely(ids),
    merge({ ids }) {
      const standing = [...new Set(ids.map((id) => same.standsFor(facts.get(id).id)))]
      const [kept, told] = facts.sourced(standing).toSorted(standsBefore)
      if (kept === undefined || told === undefined) return { id: same.standsFor(ids[0]) }
      operations.perform('mergeFacts', kept.text, () => same.join(told.id, kept.id))
      return { id: kept.id }
    },
    separate({ id }) {
      const { text } = facts.get(id)
      operations.perform('separateFact', text, () => same.separate(id))
      return {}
    },
    tellApart({ ids: [one, other] }) {
      const subject = `« ${facts.get(one).text} » – « ${facts.get(other).text} »`
      operations.perform('tellFactsApart', subject, () => same.tellApart(one, other))
      return {}
    },
  }
}
