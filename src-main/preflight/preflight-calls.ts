import { briefingStore } from '../briefings/briefings-store.ts'
import { citationStore } from '../notes/citations-store.ts'
import { settingsStore } from '../settings/settings-store.ts'
import { AppError } from '../shared/app-error.ts'
import type { HandlersOf } from '../shared/contract.ts'
import type { Finding } from '../shared/preflight.ts'
import type { Store } from '../store/open-store.ts'
import { examine } from './examine.ts'
import { examinedStore } from './examined-store.ts'
import { waiverStore } from './waivers-store.ts'

/** The calls about the check of a document before its release. */
export function preflightCalls(store: Store): HandlersOf<'preflight'> {
  const { operations } = store
  const examined = examinedStore(store)
  const waivers = waiverStore(store)
  const briefings = briefingStore(store.db)
  const citations = citationStore(store)
  const settings = settingsStore(store.db)

  function findings(briefingId: string): Finding[] {
    const waived = waivers.of(briefingId)
    return examine(examined.read(briefingId)).map((one) => ({
      ...one,
      waived: waived.get(one.key) ?? null,
    }))
  }

  function found(briefingId: string, key: string): Finding {
    const one = findings(briefingId).find((finding) => finding.key === key)
    if (one === undefined) throw new AppError('findingGone', `no finding ${key}`)
    return one
  }

  return {
    examine: ({ id }) => ({ findings: findings(id) }),
    waive({ id, key, reason }) {
      const { title } = briefings.get(id)
      const { rule, words } = found(id, key)
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
    fix({ id, key }) {
      const { title } = briefings.get(id)
      const { fix } = found(id, key)
      if (fix === null) throw new AppError('findingGone', `nothing mends ${key}`)
      const { heading, body } = briefings.section(fix.sectionId)
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
