import type { Article, ArticleSummary, OpenArticle } from '../shared/article.ts'
import type { Store } from '../store/open-store.ts'

type ArticleRow = Omit<Article, 'readAt'> & { readAt: string }
type Original = OpenArticle['original']

const columns = [
  ...['id', 'title', 'outlet', 'author', 'agency', 'address', 'datelinePlace', 'publishedOn'],
  ...['accessedOn', 'language', 'sourceReliability', 'informationCredibility', 'textHash'],
  ...['originalHash', 'importedAt', 'readAt'],
]
const headerColumns = columns.slice(1, 12)

/** The SQL of articles, their texts and their original files. Writes must be made inside an operation. */
export function articlesStore({ db, now }: Store) {
  const list = db.prepare<[], ArticleSummary>(
    `SELECT a.id, a.title, a.outlet, a.agency, a.publishedOn, a.language, a.importedAt,
       (SELECT count(DISTINCT groupKey) FROM proposals
        WHERE articleId = a.id AND status = 'proposed') AS waiting,
       (SELECT count(DISTINCT groupKey) FROM proposals
        WHERE articleId = a.id AND status <> 'proposed') AS decided
     FROM articles a ORDER BY a.importedAt DESC, a.id DESC`,
  )
  const read = db.prepare<[string], ArticleRow>(
    `SELECT ${columns.join(', ')} FROM articles WHERE id = ?`,
  )
  const text = db.prepare<[string], string>('SELECT text FROM texts WHERE hash = ?').pluck()
  const original = db.prepare<[string], Original>(
    'SELECT fileName, mediaType, byteLength FROM originals WHERE sha256 = ?',
  )
  const originalBytes = db
    .prepare<[string], Buffer>('SELECT bytes FROM originals WHERE sha256 = ?')
    .pluck()
  const twin = db.prepare<[string, string], { id: string; title: string }>(
    `SELECT id, title FROM articles WHERE originalHash = ? OR textHash = ?
     ORDER BY importedAt, id LIMIT 1`,
  )
  const addText = db.prepare('INSERT OR IGNORE INTO texts (hash, text) VALUES (?, ?)')
  const addOriginal = db.prepare(
    `INSERT OR IGNORE INTO originals (sha256, fileName, mediaType, byteLength, bytes, addedAt)
     VALUES (@sha256, @fileName, @mediaType, @byteLength, @bytes, @addedAt)`,
  )
  const insert = db.prepare<[ArticleRow]>(
    `INSERT INTO articles (${columns.join(', ')})
     VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
  )
  const update = db.prepare<[ArticleRow]>(
    `UPDATE articles SET ${[...headerColumns, 'readAt'].map((name) => `${name} = @${name}`).join(', ')}
     WHERE id = @id`,
  )
  const remove = db.prepare<[string]>('DELETE FROM articles WHERE id = ?')

  return {
    /** Latest import first. */
    list: (): ArticleSummary[] => list.all(),
    read(id: string): Article | null {
      const row = read.get(id)
      if (!row) return null
      // What this feature wrote: field name → [start, end].
      return { ...row, readAt: JSON.parse(row.readAt) as Article['readAt'] }
    },
    /** The text an article was imported with; it never changes. */
    text(textHash: string): string {
      const found = text.get(textHash)
      if (found === undefined) throw new Error(`the text ${textHash} is missing`)
      return found
    },
    original(originalHash: string): Original {
      const found = original.get(originalHash)
      if (found === undefined) throw new Error(`the original ${originalHash} is missing`)
      return found
    },
    /** The file as it was imported, byte for byte. */
    originalBytes: (originalHash: string): Uint8Array | null =>
      originalBytes.get(originalHash) ?? null,
    /** The article imported from the same file, or holding the same text. */
    twin: (originalHash: string, textHash: string) => twin.get(originalHash, textHash) ?? null,
    /** Keeps a text and an original file under their hashes; what is there already stays. */
    keep(kept: {
      textHash: string
      text: string
      originalHash: string
      fileName: string
      mediaType: string
      bytes: Uint8Array
    }): void {
      addText.run(kept.textHash, kept.text)
      addOriginal.run({
        sha256: kept.originalHash,
        fileName: kept.fileName,
        mediaType: kept.mediaType,
        byteLength: kept.bytes.byteLength,
        bytes: kept.bytes,
        addedAt: now().toISOString(),
      })
    },
    insert: (article: Article): void => void insert.run(row(article)),
    /** Writes the header, and where it was read. */
    update: (article: Article): void => void update.run(row(article)),
    /** Takes the article away with its passages and proposals; true when there was one. */
    remove: (id: string): boolean => remove.run(id).changes > 0,
  }
}

function row(article: Article): ArticleRow {
  return { ...article, readAt: JSON.stringify(article.readAt) }
}
