import { actorStore } from '../actors/actors-store.ts'
import { mergeStore } from '../actors/merges-store.ts'
import { positionStore } from '../actors/positions-store.ts'
import { meetingStore } from '../meetings/meetings-store.ts'
import { evidenceStore } from '../record/evidence-store.ts'
import { AppError } from '../shared/app-error.ts'
import type { AssertedKind, AssertedValue, Assertion } from '../shared/assertion.ts'
import type { HandlersOf } from '../shared/contract.ts'
import type { DatedRange } from '../shared/dated.ts'
import { meetingStatus } from '../shared/proposal.ts'
import type { Store } from '../store/open-store.ts'
import { type InForce, sameValue, weigh } from './weigh.ts'

type Told = Pick<Assertion, 'kind' | 'recordId' | 'attribute' | 'value'>

/** The calls about what each source says of single values. */
export function assertionCalls(store: Store): HandlersOf<'assertions'> {
  const { operations } = store
  const actors = actorStore(store)
  const positions = positionStore(store.db)
  const merges = mergeStore(store)
  const meetings = meetingStore(store)
  const evidence = evidenceStore(store)

  /** The attributes of a record that sources tell, as they are in force, and what it is called. */
  function inForce(kind: AssertedKind, id: string): { values: InForce; name: string } {
    if (kind === 'actors') {
      const { name, acronym, country } = actors.get(id)
      return { name, values: { acronym, country } }
    }
    if (kind === 'positions') {
      const { actorId, rank, title, organisation, country } = positions.get(id)
      return { name: actors.get(actorId).name, values: { rank, title, organisation, country } }
    }
    const { title: name, status, date, place, country } = meetings.get(id)
    return { name, values: { status, date, place, country } }
  }

  /** The rows that the page of a record shows as it: of an actor, those merged into it; of a position, those that say the same. */
  function standingFor(kind: AssertedKind, id: string): string[] {
    if (kind === 'actors') return merges.membersOf(actors.get(id).id)
    return kind === 'positions' ? positions.alike(id).map((one) => one.id) : [id]
  }

  /** What is told of a record, of each of its rows as of the record itself. */
  function weighed(kind: AssertedKind, id: string): Assertion[] {
    const told = evidence.told(kind, standingFor(kind, id))
    return weigh(
      told.map((one) => ({ ...one, recordId: id })),
      inForce(kind, id).values,
    )
  }

  /** The told value a call names. @throws AppError notFound */
  function find({ kind, recordId, attribute, value }: Told): Assertion {
    const found = weighed(kind, recordId).find(
      (one) => one.attribute === attribute && sameValue(one.value, value),
    )
    if (found === undefined) throw new AppError('notFound', `no source gives that ${attribute}`)
    return found
  }

  function setDismissed(one: Assertion, dismissed: boolean): void {
    const ids = one.passages.map(({ id }) => id)
    for (const recordId of standingFor(one.kind, one.recordId))
      evidence.setDismissed({ ...one, recordId }, ids, dismissed)
  }

  function put({ kind, recordId: id, attribute }: Told, value: AssertedValue): void {
    if (kind === 'meetings') meetings.update(id, meetingParts(attribute, value))
    else if (kind === 'positions')
      for (const one of positions.alike(id)) positions.replace({ ...one, [attribute]: text(value) })
    else actors.update(id, { [attribute]: text(value) })
  }

  return {
    of({ kind, id }) {
      if (kind === 'meetings') return weighed(kind, id)
      const { id: shownId } = actors.get(id)
      const held = positions.shown(shownId)
      return [weighed(kind, shownId), ...held.map((one) => weighed('positions', one.id))].flat()
    },
    adopt(told) {
      const { kind, recordId, attribute } = told
      const chosen = find(told)
      const { name } = inForce(kind, recordId)
      operations.perform('adoptValue', name, () => {
        for (const other of weighed(kind, recordId))
          if (other.attribute === attribute && other.standing === 'current')
            setDismissed(other, true)
        put(told, chosen.value)
        setDismissed(chosen, false)
      })
      return {}
    },
    dismiss(told) {
      const { name } = inForce(told.kind, told.recordId)
      operations.perform('dismissValue', name, () => setDismissed(find(told), true))
      return {}
    },
    restore(told) {
      const { name } = inForce(told.kind, told.recordId)
      operations.perform('restoreValue', name, () => setDismissed(find(told), false))
      return {}
    },
  }
}

function text(value: AssertedValue): string {
  if (typeof value !== 'string') throw new AppError('invalidInput', 'a date where words belong')
  return value
}

function meetingParts(attribute: Told['attribute'], value: AssertedValue) {
  if (attribute === 'date') return { date: dateOf(value) }
  if (attribute === 'status') return { status: meetingStatus.parse(text(value)) }
  return { [attribute]: text(value) }
}

function dateOf(value: AssertedValue): DatedRange {
  if (typeof value === 'string') throw new AppError('invalidInput', 'words where a date belongs')
  return value
}
