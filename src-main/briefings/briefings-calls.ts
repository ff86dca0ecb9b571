import { citationStore } from '../notes/citations-store.ts'
import { type BriefingDetails, briefingDetails } from '../shared/briefing.ts'
import type { HandlersOf } from '../shared/contract.ts'
import type { Store } from '../store/open-store.ts'
import { briefingStore } from './briefings-store.ts'
import { createBriefing } from './create-briefing.ts'

/** Where a briefing goes when it leaves the store; made by the exporters. */
export type BriefingOutlets = Pick<
  HandlersOf<'briefings'>,
  'exportPdf' | 'exportMarkdown' | 'showExported'
>

/** The calls about briefings. */
export function briefingCalls(store: Store, outlets: BriefingOutlets): HandlersOf<'briefings'> {
  const { operations, newId } = store
  const briefings = briefingStore(store.db)
  const citations = citationStore(store)
  const now = () => store.now().toISOString()

  /** Changes the sections of a briefing as one operation. A burst of typing in one section joins. */
  function change(briefingId: string, work: () => void, typedIn?: string): string {
    const { title } = briefings.get(briefingId)
    const updatedAt = now()
    operations.perform(
      'editBriefing',
      title,
      () => {
        work()
        briefings.touch(briefingId, updatedAt)
      },
      typedIn === undefined ? {} : { row: typedIn },
    )
    return updatedAt
  }

  return {
    ...outlets,
    list: () => briefings.list(),
    open({ id }) {
      const briefing = briefings.get(id)
      return {
        ...briefing,
        meetingTitle: briefings.meetingTitle(briefing.meetingId),
        sections: briefings.sections(id),
      }
    },
    create: (request) => ({ id: createBriefing(store, request) }),
    edit({ id, ...given }) {
      const before = briefings.get(id)
      const details: BriefingDetails = briefingDetails.parse({ ...before, ...onlyGiven(given) })
      if (
        Object.entries(details).every(
          ([key, value]) => before[key as keyof BriefingDetails] === value,
        )
      )
        return {}
      const work = () => briefings.replaceDetails({ ...details, id, updatedAt: now() })
      // Typing in the details is one step, but never one with what was done to the sections before.
      const joining = briefings.sectionsWereLast() ? {} : { row: id }
      operations.perform('editBriefing', before.title, work, joining)
      return {}
    },
    saveSection({ id, heading, body }) {
      const before = briefings.section(id)
      if (before.heading === heading && before.body === body)
        return { updatedAt: briefings.get(before.briefingId).updatedAt }
      const work = () => {
        briefings.replaceSection(id, heading, body)
        citations.rewrite('briefingSections', id, body)
      }
      return { updatedAt: change(before.briefingId, work, id) }
    },
    addSection({ briefingId, heading }) {
      const id = newId()
      const rankInBriefing = (briefings.sections(briefingId).at(-1)?.rankInBriefing ?? -1) + 1
      const section = { id, briefingId, kind: 'free', heading, body: '', rankInBriefing } as const
      change(briefingId, () => briefings.addSection(section))
      return { id }
    },
    removeSection({ id }) {
      const { briefingId } = briefings.section(id)
      change(briefingId, () => {
        citations.remove('briefingSections', id)
        briefings.removeSection(id)
      })
      return {}
    },
    moveSection({ id, by }) {
      const { briefingId } = briefings.section(id)
      const order = briefings.sections(briefingId).map((section) => section.id)
      const from = order.indexOf(id)
      const to = from + by
      const other = order[to]
      if (other === undefined) return {}
      order[to] = id
      order[from] = other
      change(briefingId, () => {
        for (const [rank, sectionId] of order.entries()) briefings.setRank(sectionId, rank)
      })
      return {}
    },
    remove({ id }) {
      const { title } = briefings.get(id)
      operations.perform('removeBriefing', title, () => {
        for (const section of briefings.sections(id))
          citations.remove('briefingSections', section.id)
        briefings.remove(id)
      })
      return {}
    },
  }
}

/** Without the keys whose value is undefined, which mean "leave it" as absent ones do. */
function onlyGiven(given: Partial<Record<keyof BriefingDetails, unknown>>) {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}
