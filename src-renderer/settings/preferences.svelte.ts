import type { Client } from '../../src-main/shared/contract.ts'
import { initialSettings, type Settings } from '../../src-main/shared/settings.ts'
import { setInterfaceLanguage } from '../lib/i18n.svelte.ts'
import { setSpellingChecked } from '../lib/spelling.svelte.ts'
import { setTypesetAsTyped } from '../lib/typesetting.svelte.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import type { OnChange } from '../lib/on-change.ts'

/** The analyst's preferences, applied as soon as they are known. */
export class Preferences {
  settings = $state.raw<Settings>(initialSettings)
  readonly #client: Client
  readonly #notices: Notices

  constructor(client: Client, notices: Notices, onChange: OnChange) {
    this.#client = client
    this.#notices = notices
    onChange(['settings'], () => void this.load())
  }

  async load(): Promise<void> {
    const settings = await this.#notices.attempt(() => this.#client.settings.read({}))
    if (settings) this.#apply(settings)
  }

  async write(changed: Partial<Settings>): Promise<void> {
    const settings = await this.#notices.attempt(() => this.#client.settings.write(changed))
    if (settings) this.#apply(settings)
  }

  #apply(settings: Settings): void {
    this.settings = settings
    setInterfaceLanguage(settings.language)
    setTypesetAsTyped(settings.typesetAsTyped)
    setSpellingChecked(settings.checkSpelling)
  }
}
