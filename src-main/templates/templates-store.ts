import { AppError } from '../shared/app-error.ts'
import type { Language } from '../shared/language.ts'
import type { OpenTemplate, TemplateSummary } from '../shared/template.ts'
import { foldName } from '../shared/fold.ts'
import { readTemplate } from '../shared/templates/read-template.ts'
import type { Store } from '../store/open-store.ts'

type Row = { id: string; shippedName: string | null; text: string }

export type TemplateStore = ReturnType<typeof templateStore>

/**
 * The templates there are: those shipped, the analyst's versions of them, and the analyst's own. A
 * template is known by the name of the shipped one, edited or not, or by the id of its record.
 */
export function templateStore(
  { db, newId, now }: Store,
  shipped: () => ReadonlyMap<string, string>,
) {
  const all = db.prepare<[], Row>('SELECT id, shippedName, text FROM templates ORDER BY id')
  const one = db.prepare<{ id: string }, Row>(
    'SELECT id, shippedName, text FROM templates WHERE id = @id OR shippedName = @id',
  )
  const insert = db.prepare(
    `INSERT INTO templates (id, shippedName, text, createdAt, updatedAt)
     VALUES (@id, @shippedName, @text, @at, @at)`,
  )
  const update = db.prepare('UPDATE templates SET text = @text, updatedAt = @at WHERE id = @id')
  const remove = db.prepare('DELETE FROM templates WHERE id = ?')

  function add(text: string, shippedName: string | null): string {
    const id = newId()
    insert.run({ id, shippedName, text, at: now().toISOString() })
    return shippedName ?? id
  }

  return {
    /** Those of a language first in alphabetical order, then those of the other. */
    list(first: Language): TemplateSummary[] {
      const rows = all.all()
      const edited = new Map(
        rows.flatMap((row) => (row.shippedName ? [[row.shippedName, row]] : [])),
      )
      const listed = [
        ...[...shipped()].map(([name, text]) => {
          const own = edited.get(name)
          return summary(name, own?.text ?? text, own ? 'edited' : 'shipped')
        }),
        // A version of a template that is shipped no more is the analyst's own.
        ...rows
          .filter(({ shippedName }) => shippedName === null || !shipped().has(shippedName))
          .map(({ id, shippedName, text }) => summary(shippedName ?? id, text, 'own')),
      ]
      const key = ({ language, name }: TemplateSummary) =>
        `${language === first ? 0 : 1} ${foldName(name)}`
      return listed.toSorted((left, right) => (key(left) < key(right) ? -1 : 1))
    },
    /** @throws AppError notFound */
    open(id: string): OpenTemplate {
      const row = one.get({ id })
      const text = row?.text ?? shipped().get(id)
      if (text === undefined) throw new AppError('notFound', `no template ${id}`)
      const origin = row === undefined ? 'shipped' : shipped().has(id) ? 'edited' : 'own'
      return { ...readTemplate(text), id, origin, text }
    },
    /** The record of a template; null for one that is as it was shipped. */
    record: (id: string): Row | null => one.get({ id }) ?? null,
    /** Keeps a new template of the analyst; answers its id. */
    add: (text: string): string => add(text, null),
    /** Keeps the text of a template; the first time for one that is shipped. */
    write(id: string, text: string): void {
      const row = one.get({ id })
      if (row === undefined) add(text, id)
      else update.run({ id: row.id, text, at: now().toISOString() })
    },
    /** Removes the analyst's template, or the analyst's version of a shipped one. */
    remove: (recordId: string): void => void remove.run(recordId),
  }
}

function summary(id: string, text: string, origin: TemplateSummary['origin']): TemplateSummary {
  const { name, language, for: purpose, subjects } = readTemplate(text)
  return { id, name, language, for: purpose, subjects, origin }
}
