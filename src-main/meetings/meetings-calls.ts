import { actorStore } from '../actors/actors-store.ts'
import { AppError } from '../shared/app-error.ts'
import { foldName } from '../shared/fold.ts'
import type { HandlersOf } from '../shared/contract.ts'
import { linkLabelStore } from '../notes/link-labels-store.ts'
import { evidenceStore } from '../record/evidence-store.ts'
import type { Store } from '../store/open-store.ts'
import { meetingDocumentCalls } from './meeting-documents-calls.ts'
import { meetingItemCalls } from './meeting-items-calls.ts'
import { meetingPageStore } from './meeting-page-store.ts'
import { meetingStore } from './meetings-store.ts'

/** The calls about meetings and their participants. */
export function meetingCalls(store: Store): HandlersOf<'meetings'> {
  const { operations, newId, now } = store
  const items = meetingItemCalls(store)
  const meetings = meetingStore(store)
  const actors = actorStore(store)
  const evidence = evidenceStore(store)
  const pages = meetingPageStore(store)
  const labels = linkLabelStore(store.db)

  return {
    ...items,
    ...meetingDocumentCalls(store),
    list: (wanted) => pages.list(wanted),
    open: ({ id }) => pages.open(id),
    create({ title }) {
      const id = newId()
      operations.perform('createMeeting', title, () =>
        meetings.add({ id, title, status: null, date: null, place: null, country: null }),
      )
      return { id }
    },
    edit({ id, ...given }) {
      const meeting = meetings.get(id)
      // A key that is present but undefined means "leave it", as an absent one does.
      const parts = Object.fromEntries(
        Object.entries(given).filter(([, value]) => value !== undefined),
      )
      if (given.series != null) parts['series'] = knownSeries(given.series)
      const work = () => {
        meetings.update(id, parts)
        if (given.title !== undefined) labels.rename('meeting', id, meeting.title, given.title)
      }
      operations.perform('editMeeting', meeting.title, work, { row: id })
      return {}
    },
    remove({ id }) {
      const meeting = meetings.get(id)
      operations.perform('removeMeeting', meeting.title, () => meetings.remove(id))
      return {}
    },
    series: () => meetings.series(),
    setFinal({ id, final }) {
      const { gaps, title } = pages.open(id)
      if (!final) operations.perform('reopenMeeting', title, () => meetings.reopen(id))
      else if (gaps.length === 0)
        operations.perform('finaliseMeeting', title, () =>
          meetings.update(id, { finalAt: now().toISOString() }),
        )
      else
        throw new AppError('meetingIncomplete', `meeting ${id} lacks ${gaps.length}`, {
          missing: String(gaps.length),
        })
      return {}
    },
    setParticipation({ meetingId, actorId, capacity }) {
      meetings.get(meetingId)
      const actor = actors.get(actorId)
      const present = meetings.participations(meetingId)
      // Several when merged actors were there.
      const known = present.filter((one) => one.actorId === actor.id)
      const id = known[0]?.id ?? newId()
      operations.perform('editParticipation', actor.name, () => {
        meetings.reopen(meetingId)
        for (const one of known) meetings.setCapacity(one.id, capacity)
        if (known.length > 0) return
        const rankInList = (present.at(-1)?.rankInList ?? -1) + 1
        meetings.addParticipation({ id, meetingId, actorId: actor.id, capacity, rankInList })
      })
      return { id }
    },
    removeParticipation({ id }) {
      const participation = meetings.participation(id)
      if (participation === null) throw new AppError('notFound', `no participation ${id}`)
      const actor = actors.get(participation.actorId)
      const ids = meetings
        .participations(participation.meetingId)
        .filter((one) => one.actorId === actor.id)
        .map((one) => one.id)
      operations.perform('removeParticipation', actor.name, () => {
        meetings.reopen(participation.meetingId)
        evidence.remove('participations', ids)
        for (const one of ids) meetings.removeParticipation(one)
      })
      return {}
    },
  }

  /** A series as the record spells it already, when only accents, case or hyphens differ. */
  function knownSeries(name: string): string {
    const folded = foldName(name)
    return meetings.series().find((known) => foldName(known) === folded) ?? name.trim()
  }
}
