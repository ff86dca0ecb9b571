import { citationStore } from '../notes/citations-store.ts'
import type { Briefing, BriefingSection, SectionKind } from '../shared/briefing.ts'
import type { RefreshDecision, SectionRefresh } from '../shared/refresh.ts'
import { fillFields } from '../shared/templates/fields.ts'
import type { Store } from '../store/open-store.ts'
import type { TemplateStore } from '../templates/templates-store.ts'
import { assembledBlockStore } from './assembled-blocks-store.ts'
import { assembleSection, fillSection } from './assemble-section.ts'
import { type AssembledBlock, emptyKey, writeBlocks } from './blocks.ts'
import { briefingStore } from './briefings-store.ts'
import { compareSection } from './compare-section.ts'
import type { Gathering } from './gather-material.ts'
import { refreshSection } from './refresh-section.ts'
import { subjectFields } from './subject-fields.ts'

/** A section that the record would fill, which the briefing does not have. */
type Missing = {
  kind: SectionKind
  heading: string
  body: string
  blocks: AssembledBlock[]
  at: number
}

/** Brings a briefing up to what the record says, difference by difference. */
export function refreshing(store: Store, templates: TemplateStore, gather: Gathering) {
  const briefings = briefingStore(store.db)
  const blocks = assembledBlockStore(store)
  const citations = citationStore(store)

  /** The sections the record writes, with what it would write now, and those that are missing. */
  function compared(briefing: Briefing) {
    const { language } = briefing
    const material = gather.of(briefing.subject, briefing.documentDate, language)
    const sections = briefings.sections(briefing.id)
    const fresh = sections.flatMap((section) => {
      const written = fillSection(section.kind, material, language)
      return written === null ? [] : [{ section, blocks: written }]
    })
    const unwanted = new Set([
      ...sections.map(({ kind }) => kind),
      ...briefings.leftOut(briefing.id),
    ])
    const form = templateOf(briefing)
    const missing = form.flatMap((section, at): Missing[] => {
      const { kind, optional } = section
      if (!optional || unwanted.has(kind)) return []
      const written = assembleSection(kind, material, language) ?? []
      if (written.length === 0) return []
      const fill = (text: string) => fillFields(text, subjectFields(material, language))
      const after = sections.findLastIndex((one) =>
        form.slice(0, at).some((earlier) => earlier.kind === one.kind && one.kind !== 'free'),
      )
      return [
        {
          kind,
          heading: fill(section.heading),
          body: fill(section.body),
          blocks: written,
          at: after + 1,
        },
      ]
    })
    return { fresh, missing }
  }

  function templateOf({ template }: Briefing) {
    try {
      return template === '' ? [] : templates.open(template).sections
    } catch {
      // The template was removed: its sections are those of the briefing.
      return []
    }
  }

  return {
    /**
     * What the record says otherwise than the briefing, section by section; none when nothing.
     * @throws AppError notFound when the briefing or its subject is gone
     */
    differences(id: string): SectionRefresh[] {
      const { fresh, missing } = compared(briefings.get(id))
      const found = [
        ...fresh.map(({ section, blocks: written }) => ({
          ...{ sectionId: section.id, kind: section.kind, heading: section.heading },
          differences: compareSection(section.body, blocks.of(section.id), written),
        })),
        ...missing.map(({ kind, heading, blocks: written }) => ({
          ...{ sectionId: null, kind, heading },
          differences: compareSection('', [], written),
        })),
      ]
      return found.filter(({ differences }) => differences.length > 0)
    },
    /** Takes some of the differences and leaves others, as one operation. Returns how many were taken. */
    apply(id: string, decisions: readonly RefreshDecision[]): number {
      const briefing = briefings.get(id)
      const { fresh, missing } = compared(briefing)
      let count = 0
      const decided = (sectionId: string | null, kind: SectionKind) =>
        decisions.find((one) => one.sectionId === sectionId && one.kind === kind)
      store.operations.perform('refreshBriefing', briefing.title, () => {
        for (const { section, blocks: written } of fresh)
          count += refresh(section, written, decided(section.id, section.kind))
        let added = 0
        for (const one of missing) {
          const decision = decided(null, one.kind)
          if (decision === undefined) continue
          const wanted = one.blocks.filter(({ key }) => decision.taken.includes(key))
          count += wanted.length
          if (wanted.length === 0) briefings.leaveOut(id, one.kind)
          else add(briefing, { ...one, at: one.at + added++ }, wanted)
        }
        if (count > 0) briefings.touch(id, store.now().toISOString())
      })
      return count
    },
  }

  function refresh(
    { id, heading, body }: BriefingSection,
    written: readonly AssembledBlock[],
    decision: RefreshDecision | undefined,
  ): number {
    const baseline = blocks.of(id)
    const differences = compareSection(body, baseline, written)
    const taken = new Set(decision?.taken)
    const left = new Set(decision?.left)
    const open = differences.filter(({ key }) => !taken.has(key) && !left.has(key))
    const next = refreshSection(body, baseline, written, taken)
    if (next !== body) {
      briefings.replaceSection(id, heading, next)
      citations.rewrite('briefingSections', id, next)
    }
    blocks.replace(id, nextBaseline(baseline, written, new Set(open.map(({ key }) => key))))
    return differences.filter(({ key }) => taken.has(key)).length
  }

  function add(briefing: Briefing, section: Missing, wanted: readonly AssembledBlock[]): void {
    const { kind, heading } = section
    const body = [section.body, writeBlocks(wanted)].filter((part) => part !== '').join('\n\n')
    const id = store.newId()
    const order = briefings.sections(briefing.id).map((one) => one.id)
    briefings.addSection({
      id,
      briefingId: briefing.id,
      kind,
      heading,
      body,
      rankInBriefing: order.length,
    })
    order.splice(section.at, 0, id)
    for (const [rank, sectionId] of order.entries()) briefings.setRank(sectionId, rank)
    blocks.replace(
      id,
      section.blocks.filter(({ key }) => key !== emptyKey),
    )
    citations.rewrite('briefingSections', id, body)
  }
}

/** What the record says now, but what it said where nothing was decided. */
function nextBaseline(
  before: readonly AssembledBlock[],
  now: readonly AssembledBlock[],
  undecided: ReadonlySet<string>,
): AssembledBlock[] {
  const old = new Map(before.map((block) => [block.key, block]))
  const keys = new Set(now.map(({ key }) => key))
  return [
    ...now.flatMap((block) => (undecided.has(block.key) ? (old.get(block.key) ?? []) : block)),
    ...before.filter(({ key }) => undecided.has(key) && !keys.has(key)),
  ]
}
