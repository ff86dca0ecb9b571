import { mkdirSync } from 'node:fs'
import type { HandlersOf } from '../shared/contract.ts'
import type { LocalModelState } from '../shared/local-model.ts'
import type { Settings } from '../shared/settings.ts'
import type { Store } from '../store/open-store.ts'
import { settingsStore } from './settings-store.ts'

export type SettingsEdge = {
  /** Told of the preferences after each write. */
  onWrite?: (settings: Settings) => void
  /** Where the optional local model is looked for. */
  modelFolder: string
  modelState: () => Promise<LocalModelState>
  /** Shows a folder in the system's file manager. */
  openFolder: (path: string) => void
}

/** The calls about preferences, and about the model that an analyst may add. */
export function settingsCalls(store: Store, edge: SettingsEdge): HandlersOf<'settings'> {
  const settings = settingsStore(store.db)
  const { modelFolder: folder } = edge
  return {
    read: () => settings.read(),
    write(changes) {
      const written = settings.write(changes)
      edge.onWrite?.(written)
      return written
    },
    localModel: async () => ({ folder, model: await edge.modelState() }),
    openModelFolder() {
      mkdirSync(folder, { recursive: true })
      edge.openFolder(folder)
      return {}
    },
  }
}
