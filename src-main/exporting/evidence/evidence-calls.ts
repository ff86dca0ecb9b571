import { AppError } from '../../shared/app-error.ts'
import type { HandlersOf } from '../../shared/contract.ts'
import { translate } from '../../shared/messages/catalogue.ts'
import type { Store } from '../../store/open-store.ts'
import type { Exporting } from '../export-briefing.ts'
import { fileName } from '../file-name.ts'
import { evidencePacks } from './evidence-pack.ts'
import { writePack } from './write-pack.ts'

type Tools = {
  /** Asks where to save a file; null when the person cancels. */
  askPath: (proposedName: string) => Promise<string | null>
  /** Told each time the pack under way has moved on. */
  announce: () => void
}

/** The calls about evidence packs; one is made at a time. */
export function evidenceCalls(
  store: Store,
  exports: Exporting,
  { askPath, announce }: Tools,
): Pick<HandlersOf<'briefings'>, 'exportEvidence' | 'evidenceProgress' | 'cancelEvidence'> {
  const evidence = evidencePacks(store, exports)
  let running: { done: number; total: number; cancelled: boolean } | null = null

  return {
    async exportEvidence({ id }) {
      if (running !== null) throw new AppError('conflict', 'an evidence pack is being made')
      const { titleBlock, language } = exports.document(id)
      const words = translate(language, 'document.evidence', { title: fileName(titleBlock.title) })
      const path = await askPath(`${titleBlock.date} ${words}.zip`)
      if (path === null) return { path }
      const making = { done: 0, total: 0, cancelled: false }
      running = making
      try {
        const files = evidence(id, {
          onProgress(done, total) {
            Object.assign(making, { done, total })
            announce()
          },
          cancelled: () => making.cancelled,
        })
        await writePack(path, files, store.now())
      } finally {
        running = null
        announce()
      }
      return { path }
    },
    evidenceProgress: () => ({
      running: running === null ? null : { done: running.done, total: running.total },
    }),
    cancelEvidence() {
      if (running !== null) running.cancelled = true
      return {}
    },
  }
}
