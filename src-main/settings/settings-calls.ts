import type { HandlersOf } from '../shared/contract.ts'
import type { Settings } from '../shared/settings.ts'
import type { Store } from '../store/open-store.ts'
import { settingsStore } from './settings-store.ts'

/** The calls about preferences. `onWrite` is told of the preferences after each write. */
export function settingsCalls(
  store: Store,
  onWrite: (settings: Settings) => void = () => undefined,
): HandlersOf<'settings'> {
  const settings = settingsStore(store.db)
  return {
    read: () => settings.read(),
    write(changes) {
      const written = settings.write(changes)
      onWrite(written)
      return written
    },
  }
}
