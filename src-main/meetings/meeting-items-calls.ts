import { actorStore } from '../actors/actors-store.ts'
import type { HandlersOf } from '../shared/contract.ts'
import type { MeetingItem } from '../shared/meeting.ts'
import { evidenceStore } from '../record/evidence-store.ts'
import type { Store } from '../store/open-store.ts'
import { meetingItemStore } from './meeting-items-store.ts'
import { meetingStore } from './meetings-store.ts'

type ItemCalls = Pick<HandlersOf<'meetings'>, 'passages' | 'setItem' | 'moveItem' | 'removeItem'>

/** The calls about agenda items, decisions and commitments. */
export function meetingItemCalls(store: Store): ItemCalls {
  const { operations, newId } = store
  const meetings = meetingStore(store)
  const actors = actorStore(store)
  const evidence = evidenceStore(store)
  const items = meetingItemStore(store)

  return {
    passages: ({ id }) => evidence.near({ kind: 'meetings', id: meetings.get(id).id }),
    setItem({ id: known, passageIds, ...parts }) {
      const before = known === undefined ? null : items.get(known)
      const { id: meetingId } = meetings.get(parts.meetingId)
      const id = known ?? newId()
      const stays = before?.kind === parts.kind && before.meetingId === meetingId
      const rankInMeeting = stays ? before.rankInMeeting : items.nextRank(meetingId, parts.kind)
      const item: MeetingItem = { ...parts, ...undertaken(parts, before), id, rankInMeeting }
      operations.perform('editMeetingItem', before?.text ?? item.text, () => {
        meetings.reopen(meetingId)
        if (before !== null && before.meetingId !== meetingId) meetings.reopen(before.meetingId)
        if (before === null) items.add(item)
        else items.replace(item)
        if (passageIds === undefined) return
        evidence.remove('meetingItems', [id])
        for (const passageId of passageIds) evidence.add({ kind: 'meetingItems', id }, passageId)
      })
      return { id }
    },
    moveItem({ id, by }) {
      const { meetingId, kind, text } = items.get(id)
      const order = items.ofKind(meetingId, kind)
      const to = order.indexOf(id) + by
      if (to < 0 || to >= order.length) return {}
      const next = order.filter((one) => one !== id).toSpliced(to, 0, id)
      operations.perform('moveMeetingItem', text, () => {
        meetings.reopen(meetingId)
        items.setOrder(next)
      })
      return {}
    },
    removeItem({ id }) {
      const { meetingId, text } = items.get(id)
      operations.perform('removeMeetingItem', text, () => {
        meetings.reopen(meetingId)
        items.remove(id)
      })
      return {}
    },
  }

  /**
   * What only a commitment has. It stays with the merged actor whose own it is while the owner shown
   * stays the same.
   */
  function undertaken(
    { kind, ownerId, deadline, kept }: Omit<MeetingItem, 'id' | 'rankInMeeting'>,
    before: MeetingItem | null,
  ): Pick<MeetingItem, 'ownerId' | 'deadline' | 'kept'> {
    if (kind !== 'commitment') return { ownerId: null, deadline: null, kept: null }
    const owner = ownerId === null ? null : actors.get(ownerId).id
    const same =
      before?.ownerId != null && owner !== null && actors.get(before.ownerId).id === owner
    return { ownerId: same ? before.ownerId : owner, deadline, kept: kept ?? 'open' }
  }
}
