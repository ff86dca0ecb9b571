import { briefingStore } from '../briefings/briefings-store.ts'
import { citationStore } from '../notes/citations-store.ts'
import { settingsStore } from '../settings/settings-store.ts'
import { AppError } from '../shared/app-error.ts'
import type { HandlersOf } from '../shared/contract.ts'
import type { Examination, Finding } from '../shared/preflight.ts'
import type { Store } from '../store/open-store.ts'
import { waiverStore } from './waivers-store.ts'

/**
 * The calls about the check of a document before its release. `examine` finds what there is to find in a
 * briefing, off the main thread.
 */
export function preflightCalls(
  store: Store,
  examine: (briefingId: string) => Promise<Examination>,
): HandlersOf<'preflight'> {
  const { operations } = store
  const waivers = waiverStore(store)
  const briefings = briefingStore(store.db)
  const citations = citationStore(store)
  const settings = settingsStore(store.db)

  async function findings(briefingId: string): Promise<Finding[]> {
    // Told here: what fails in the thread is no answer to a person.
    briefings.get(briefingId)
    const found = await examine(briefingId)
    const waived = waivers.of(briefingId)
    return found.map((one) => ({
      ...one,
      waived: waived.get(one.key) ?? null,
    }))
  }

  async function found(briefingId: string, key: string): Promise<Finding> {
    const one = (await findings(briefingId)).find((finding) => finding.key === key)
    if (one === undefined) throw new AppError('findingGone', `no finding ${key}`)
    return one
  }

  return {
    examine: async ({ id }) => ({ findings: await findings(id) }),
    async waive({ id, key, reason }) {
      const { rule, words } = await found(id, key)
      const { title } = briefings.get(id)
      const author = settings.read().author
      operations.perform('waiveFinding', title, () =>
        waivers.set({ briefingId: id, findingKey: key, rule, words, reason, author }),
      )
      return {}
    },
    unwaive({ id, key }) {
      const { title } = briefings.get(id)
      operations.perform('unwaiveFinding', title, () => waivers.remove(id, key))
      return {}
    },
    async fix({ id, key }) {
      const { fix } = await found(id, key)
      const { title } = briefings.get(id)
      if (fix === null) throw new AppError('findingGone', `nothing mends ${key}`)
      const { heading, body } = briefings.section(fix.sectionId)
      // Something was written while the document was read.
      if (body.slice(fix.start, fix.end) !== fix.before)
        throw new AppError('findingGone', `${key} stands elsewhere now`)
      const mended = body.slice(0, fix.start) + fix.text + body.slice(fix.end)
      operations.perform('fixFinding', title, () => {
        briefings.replaceSection(fix.sectionId, heading, mended)
        citations.rewrite('briefingSections', fix.sectionId, mended)
        briefings.touch(id, store.now().toISOString())
      })
      return {}
    },
  }
}
