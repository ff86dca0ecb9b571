import { layout, type Layout, type PageView, type Tab } from '../shared/layout.ts'
import type { Database } from '../store/database.ts'

/** Where a tab's record is called what; a merged actor is told as the one that stands for it. */
const titles: Record<PageView, string> = {
  articles: 'SELECT title FROM articles WHERE id = ?',
  actors: 'SELECT name FROM shownActors WHERE memberId = ?',
  meetings: 'SELECT title FROM meetings WHERE id = ?',
  notes: 'SELECT title FROM notes WHERE id = ?',
  briefings: 'SELECT title FROM briefings WHERE id = ?',
}

/** What is open in the window, one row of the settings. Not journalled. */
export function layoutStore(db: Database) {
  const kept = db.prepare<[], string>(`SELECT value FROM settings WHERE key = 'layout'`).pluck()
  const write = db.prepare<[string]>(
    `INSERT INTO settings (key, value) VALUES ('layout', ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  )
  const named = new Map(
    Object.entries(titles).map(([view, sql]) => [view, db.prepare<[string], string>(sql).pluck()]),
  )

  return {
    /** Null when none is kept, or one that this release does not understand. */
    read(): Layout | null {
      const parsed = layout.safeParse(readJson(kept.get() ?? 'null'))
      return parsed.success ? parsed.data : null
    },
    write: (value: Layout): void => void write.run(JSON.stringify(value)),
    /** What a record is called; undefined when there is none. */
    title: ({ view, id }: Tab): string | undefined => named.get(view)?.get(id),
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
