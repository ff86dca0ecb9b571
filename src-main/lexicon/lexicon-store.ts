import { foldName } from '../shared/fold.ts'
import type { Language } from '../shared/language.ts'
import type { LexiconEntry, LexiconGiven, LexiconList } from '../shared/lexicon.ts'
import type { OwnWords } from '../shared/proposal.ts'
import type { Store } from '../store/open-store.ts'

type Added = LexiconGiven & Pick<LexiconEntry, 'id' | 'origin' | 'articleId'>

export type LexiconStore = ReturnType<typeof lexiconStore>

/** The analyst's own word lists. */
export function lexiconStore({ db, now }: Store) {
  const columns = `e.id, e.list, e.words, e.language, e.country, e.origin, e.articleId,
    a.title AS articleTitle, e.createdAt`
  const all = db.prepare<[], LexiconEntry>(
    `SELECT ${columns} FROM lexiconEntries e LEFT JOIN articles a ON a.id = e.articleId
     ORDER BY e.list, e.folded, e.id`,
  )
  const byId = db.prepare<[string], LexiconEntry>(
    `SELECT ${columns} FROM lexiconEntries e LEFT JOIN articles a ON a.id = e.articleId
     WHERE e.id = ?`,
  )
  const alike = db
    .prepare<[string, string], string>(
      'SELECT id FROM lexiconEntries WHERE list = ? AND folded = ? ORDER BY id LIMIT 1',
    )
    .pluck()
  const same = db
    .prepare<[string, string], string>(
      'SELECT id FROM lexiconEntries WHERE list = ? AND words = ? ORDER BY id LIMIT 1',
    )
    .pluck()
  const ofLanguage = db.prepare<
    { language: Language },
    Pick<LexiconEntry, 'list' | 'words' | 'country'>
  >(
    `SELECT list, words, country FROM lexiconEntries WHERE ifnull(language, @language) = @language
     ORDER BY list, folded, id`,
  )
  const insert = db.prepare(
    `INSERT INTO lexiconEntries
       (id, list, words, folded, language, country, origin, articleId, createdAt)
     VALUES (@id, @list, @words, @folded, @language, @country, @origin, @articleId, @createdAt)`,
  )
  const update = db.prepare(
    `UPDATE lexiconEntries SET list = @list, words = @words, folded = @folded,
       language = @language, country = @country WHERE id = @id`,
  )
  const remove = db.prepare('DELETE FROM lexiconEntries WHERE id = ?')

  return {
    /** List by list, each in the order of the alphabet. */
    all: (): LexiconEntry[] => all.all(),
    find: (id: string): LexiconEntry | null => byId.get(id) ?? null,
    /** The entry of a list with these words, accents and case aside but where spelling is meant. */
    idOf: (list: LexiconList, words: string): string | null =>
      (list === 'spelling' ? same.get(list, words) : alike.get(list, foldName(words))) ?? null,
    add(entry: Added): void {
      insert.run({ ...entry, folded: foldName(entry.words), createdAt: now().toISOString() })
    },
    update(entry: LexiconGiven & { id: string }): void {
      update.run({ ...entry, folded: foldName(entry.words) })
    },
    remove: (id: string): void => void remove.run(id),
    /** What extraction is to read beside the lists shipped, in an article of this language. */
    wordsFor(language: Language): OwnWords {
      const entries = ofLanguage.all({ language })
      const wordsOf = (list: LexiconList) =>
        entries.filter((entry) => entry.list === list).map(({ words }) => words)
      return {
        title: wordsOf('title'),
        rank: wordsOf('rank'),
        organisation: entries
          .filter(({ list }) => list === 'organisation')
          .map(({ words, country }) => ({ name: words, ...(country !== null && { country }) })),
        attributionVerb: wordsOf('attributionVerb'),
        notName: wordsOf('notName'),
      }
    },
    /** The outlets by name, for the heads of articles. */
    outlets: (language: Language): string[] =>
      ofLanguage.all({ language }).flatMap(({ list, words }) => (list === 'outlet' ? [words] : [])),
  }
}
