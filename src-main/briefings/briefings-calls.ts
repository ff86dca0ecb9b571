import { citationStore } from '../notes/citations-store.ts'
import { type BriefingDetails, briefingDetails } from '../shared/briefing.ts'
import type { HandlersOf } from '../shared/contract.ts'
import type { Store } from '../store/open-store.ts'
import type { TemplateStore } from '../templates/templates-store.ts'
import { assembledBlockStore } from './assembled-blocks-store.ts'
import { fillSection } from './assemble-section.ts'
import { writeBlocks } from './blocks.ts'
import { briefingStore } from './briefings-store.ts'
import { documentMaker } from './create-briefing.ts'
import { gathering } from './gather-material.ts'
import { refreshing } from './refresh-briefing.ts'
import { releaseCalls, type ReleaseTools } from './release-calls.ts'
import { subjectLabels } from './subject-label.ts'
import { unfinished } from './unfinished.ts'

/** Where a briefing goes when it leaves the store; made by the exporters. */
export type BriefingOutlets = Pick<
  HandlersOf<'briefings'>,
  | 'pages'
  | 'export'
  | 'showExported'
  | 'readerChoices'
  | 'exportForReader'
  | 'exportEvidence'
  | 'evidenceProgress'
  | 'cancelEvidence'
>

/** The calls about briefings. */
export function briefingCalls(
  store: Store,
  outlets: BriefingOutlets,
  templates: TemplateStore,
  releasing: ReleaseTools,
): HandlersOf<'briefings'> {
  const { operations, newId } = store
  const briefings = briefingStore(store.db)
  const citations = citationStore(store)
  const blocks = assembledBlockStore(store)
  const gather = gathering(store)
  const labelOf = subjectLabels(store.db)
  const documents = documentMaker(store, templates, gather)
  const refresh = refreshing(store, templates, gather)
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
    ...releaseCalls(store, releasing),
    list: () => briefings.list(),
    open({ id }) {
      const briefing = briefings.get(id)
      return {
        ...briefing,
        subjectLabel: labelOf(briefing.subject, briefing.language),
        sections: briefings.sections(id),
      }
    },
    create: (request) => ({ id: documents.createBriefing(request) }),
    createNote: (request) => ({ id: documents.createNote(request) }),
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
    addSection({ briefingId, heading, kind }) {
      const id = newId()
      const { subject, documentDate, language } = briefings.get(briefingId)
      const rankInBriefing = (briefings.sections(briefingId).at(-1)?.rankInBriefing ?? -1) + 1
      const written =
        kind === 'free'
          ? []
          : (fillSection(kind, gather.of(subject, documentDate, language), language) ?? [])
      const body = writeBlocks(written)
      change(briefingId, () => {
        briefings.addSection({ id, briefingId, kind, heading, body, rankInBriefing })
        blocks.replace(id, written)
        citations.rewrite('briefingSections', id, body)
        briefings.leaveOut(briefingId, kind, false)
      })
      return { id }
    },
    removeSection({ id }) {
      const { briefingId, kind } = briefings.section(id)
      change(briefingId, () => {
        citations.remove('briefingSections', id)
        blocks.remove(id)
        briefings.removeSection(id)
        // A refresh is not to bring back what was taken out.
        if (kind !== 'free') briefings.leaveOut(briefingId, kind)
      })
      return {}
    },
    placeSection({ id, at }) {
      const { briefingId } = briefings.section(id)
      const before = briefings.sections(briefingId).map((section) => section.id)
      const order = before.filter((one) => one !== id)
      order.splice(at, 0, id)
      if (order.every((one, rank) => one === before[rank])) return {}
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
    differences: ({ id }) => refresh.differences(id),
    refresh: ({ id, decisions }) => ({ taken: refresh.apply(id, decisions) }),
    unfinished: ({ id }) => unfinished(briefings.get(id), briefings.sections(id)),
  }
}

/** Without the keys whose value is undefined, which mean "leave it" as absent ones do. */
function onlyGiven(given: Partial<Record<keyof BriefingDetails, unknown>>) {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}
