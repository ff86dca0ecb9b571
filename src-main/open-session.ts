import { writeFileSafely } from './exporting/write-file-safely.ts'
import { recoverWords } from './history/recover-words.ts'
import { type SessionMark, sessionMark } from './history/session-mark.ts'
import { settingsStore } from './settings/settings-store.ts'
import type { Language } from './shared/language.ts'
import type { Recovery } from './shared/text-version.ts'
import { openStore, type Store } from './store/open-store.ts'

/** The application at work on its store. */
export type Session = {
  store: Store
  language: () => Language
  /** That the application runs, and words the store refuses meanwhile. */
  mark: SessionMark
  /** What was found of the session before. */
  recovery: Recovery
}
type Opened = Session | { failure: unknown }

/**
 * Opens the store with what it needs to know of its owner, and takes up what a session that was cut off
 * left; or answers why it could not.
 */
export function openSession(path: string, systemLanguage: Language): Opened {
  let preferences: ReturnType<typeof settingsStore> | null = null
  try {
    const store = openStore({ path, author: () => preferences?.read().author ?? '' })
    const settings = settingsStore(store.db)
    settings.proposeLanguage(systemLanguage)
    preferences = settings
    const language = () => settings.read().language
    const mark = sessionMark(`${path}.open`, { now: store.now, write: writeFileSafely })
    const recovery = recoverWords(store, mark.left, language())
    mark.begin()
    return { store, language, mark, recovery }
  } catch (failure) {
    return { failure }
  }
}
