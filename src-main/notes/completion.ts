import { positionStore } from '../actors/positions-store.ts'
import { showDate, showDay } from '../shared/dated-display.ts'
import { countryName } from '../shared/country-names.ts'
import type { Language } from '../shared/language.ts'
import type { LinkKind } from '../shared/markdown/references.ts'
import type { LinkTarget } from '../shared/note.ts'
import type { Store } from '../store/open-store.ts'
import { type Candidate, completionStore } from './completion-store.ts'
import { rankTargets } from './rank-targets.ts'

/** How many targets are offered at once. */
const offered = 20

type Found = LinkTarget & Pick<Candidate, 'at' | 'begins'>

/** What is asked for, and what tells which record is meant. */
export type Asked = {
  kinds: readonly LinkKind[]
  words: string
  linked: readonly string[]
  recent: readonly string[]
  meetingId: string | null
}

/**
 * Offers records to link to, of the kinds asked for, in the order of `rankTargets`. The detail is in the
 * language of the interface.
 */
export function linkCompletion(store: Store, language: () => Language) {
  const candidates = completionStore(store.db)
  const positions = positionStore(store.db)

  const find: Record<LinkKind, (words: string, near: readonly string[]) => Found[]> = {
    actor(words, near) {
      const today = store.now().toISOString().slice(0, 10)
      return candidates.actors(words, near).map((actor) => {
        const held = positions.heldOn(actor.id, today).position
        const country = held?.country ? countryName(held.country, language()) : null
        const parts = [held?.rank, held?.title ?? held?.organisation, country]
        return { ...actor, kind: 'actor', detail: joined(parts) }
      })
    },
    meeting: (words, near) =>
      candidates.meetings(words, near).map(({ date, place, ...meeting }) => ({
        ...meeting,
        kind: 'meeting',
        detail: joined([date && showDate(date, language()), place]),
      })),
    note: (words, near) =>
      candidates.notes(words, near).map((note) => ({
        ...note,
        kind: 'note',
        detail: showDay(note.at.slice(0, 10), language()),
      })),
    article: (words, near) =>
      candidates.articles(words, near).map(({ outlet, publishedOn, ...article }) => ({
        ...article,
        kind: 'article',
        detail: joined([outlet, publishedOn && showDay(publishedOn, language())]),
      })),
  }

  return ({ kinds, words, linked, recent, meetingId }: Asked): LinkTarget[] => {
    const meeting = meetingId === null ? [] : candidates.ofMeeting(meetingId)
    const near = [...linked, ...meeting, ...recent]
    const found = [...new Set(kinds)].flatMap((kind) => find[kind](words, near))
    return rankTargets(found, { linked, meeting, recent })
      .slice(0, offered)
      .map(({ kind, id, label, detail }) => ({ kind, id, label, detail }))
  }
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part != null && part !== '').join(' · ')
}
