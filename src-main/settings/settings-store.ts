import type { Language } from '../shared/language.ts'
import { initialSettings, settings, type Settings } from '../shared/settings.ts'
import type { Database } from '../store/database.ts'

/** The analyst's preferences, one row a key, its value as JSON. Not journalled. */
export function settingsStore(db: Database) {
  const all = db.prepare<[], { key: string; value: string }>('SELECT key, value FROM settings')
  const write = db.prepare<[string, string]>(
    `INSERT INTO settings (key, value) VALUES (?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  )

  const propose = db.prepare<[string, string]>(
    'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING',
  )

  /** What was written over what a store starts with; a value this release does not know is ignored. */
  function read(): Settings {
    const kept: Partial<Record<string, unknown>> = {}
    for (const { key, value } of all.all()) {
      const schema = Object.hasOwn(settings.shape, key)
        ? settings.shape[key as keyof Settings]
        : undefined
      const parsed = schema?.safeParse(readJson(value))
      if (parsed?.success === true) kept[key] = parsed.data
    }
    return { ...initialSettings, ...kept }
  }

  return {
    read,
    /** The language of the interface in a store whose owner has not chosen one yet. */
    proposeLanguage: (language: Language): void =>
      void propose.run('language', JSON.stringify(language)),
    /** Writes the preferences given, all or none, and answers with all of them. */
    write(changes: { [K in keyof Settings]?: Settings[K] | undefined }): Settings {
      db.transaction(() => {
        for (const [key, value] of Object.entries(changes))
          if (value !== undefined) write.run(key, JSON.stringify(value))
      }).immediate()
      return read()
    },
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
