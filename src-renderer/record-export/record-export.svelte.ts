import { AppError } from '../../src-main/shared/app-error.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import type { RecordExportProgress, RecordFormat } from '../../src-main/shared/record-export.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import type { OnChange } from '../lib/on-change.ts'

type Tools = {
  client: Pick<Client, 'record'>
  notices: Pick<Notices, 'attempt' | 'tell'>
  onChange: OnChange
}

/** Taking the whole record out: the form chosen, and the export under way. */
export class RecordExport {
  open = $state(false)
  format = $state<RecordFormat>('csv')
  /** How far the export under way is; null when there is none. */
  progress = $state.raw<RecordExportProgress | null>(null)
  readonly #tools: Tools
  #busy = false

  constructor(tools: Tools) {
    this.#tools = tools
    tools.onChange(['jobs'], () => {
      if (this.#busy) void this.#follow()
    })
  }

  show(): void {
    this.open = true
  }

  close(): void {
    this.open = false
  }

  /** Writes the record where the person says. */
  async run(): Promise<void> {
    this.open = false
    if (this.#busy) return
    this.#busy = true
    const { client, notices } = this.#tools
    const saved = await notices.attempt(async () => {
      try {
        return await client.record.exportWhole({ format: this.format })
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'cancelled') throw error
        notices.tell('recordExport.stopped')
        return { path: null }
      }
    })
    this.#busy = false
    this.progress = null
    if (saved?.path) notices.tell('recordExport.done', { path: saved.path })
  }

  /** Ends the export under way. */
  async stop(): Promise<void> {
    await this.#tools.notices.attempt(() => this.#tools.client.record.cancel({}))
  }

  async #follow(): Promise<void> {
    const { client, notices } = this.#tools
    const found = await notices.attempt(() => client.record.progress({}))
    if (found && this.#busy) this.progress = found.running
  }
}
