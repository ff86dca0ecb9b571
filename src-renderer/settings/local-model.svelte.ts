import type { Client, OutputOf } from '../../src-main/shared/contract.ts'
import { t } from '../lib/i18n.svelte.ts'
import type { Notices } from '../lib/notices.svelte.ts'

/** The optional model that an analyst may put into a folder: where, and what became of it. */
export class LocalModel {
  /** Null until it is known. */
  found = $state.raw<OutputOf<'settings', 'localModel'> | null>(null)
  checking = $state(false)
  readonly #client: Client
  readonly #notices: Notices

  constructor(client: Client, notices: Notices) {
    this.#client = client
    this.#notices = notices
  }

  /** What there is to say of the model, in one sentence. */
  get sentence(): string {
    const model = this.found?.model
    if (this.checking || model === undefined) return t('localModel.checking')
    if (model.state === 'none') return t('localModel.none')
    if (model.state === 'ready') return t('localModel.ready', { name: model.name })
    const reason = t(`localModel.problem.${model.problem}`, { detail: model.detail })
    return t('localModel.failed', { reason })
  }

  /** Looks into the folder; a model that is there is opened, which takes a while. */
  async check(): Promise<void> {
    if (this.checking) return
    this.checking = true
    const found = await this.#notices.attempt(() => this.#client.settings.localModel({}))
    this.checking = false
    if (found) this.found = found
  }

  async openFolder(): Promise<void> {
    await this.#notices.attempt(() => this.#client.settings.openModelFolder({}))
  }
}
