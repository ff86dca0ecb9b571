import type { LinkKind } from '../shared/markdown/references.ts'
import { renameLinks } from '../shared/markdown/rename-links.ts'
import type { Database } from '../store/database.ts'

type Text = { id: string; body: string }

/** What links are called in notes and briefings. Writes must be made inside an operation. */
export function linkLabelStore(db: Database) {
  const texts = (['notes', 'briefingSections'] as const).map((table) => ({
    // A link is `](kind:id)`.
    linking: db.prepare<[string], Text>(`SELECT id, body FROM ${table} WHERE instr(body, ?) > 0`),
    replace: db.prepare<[string, string]>(`UPDATE ${table} SET body = ? WHERE id = ?`),
  }))

  return {
    /** Has the links that are called as a record was called as it is, in every text; labels of the analyst's stay. */
    rename(kind: LinkKind, id: string, from: string, to: string): void {
      if (from === to || to.trim() === '') return
      for (const { linking, replace } of texts)
        for (const text of linking.all(`](${kind}:${id})`)) {
          const body = renameLinks(text.body, { kind, id }, from, to)
          if (body !== text.body) replace.run(body, text.id)
        }
    },
  }
}
