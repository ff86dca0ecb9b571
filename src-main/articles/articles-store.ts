import type { Article, ArticleSummary, OpenArticle, Reading } from '../shared/article.ts'
import { filterExpressions, tokensOf } from '../record/list-filter.ts'
import { fold } from '../shared/fold.ts'
import type { Store } from '../store/open-store.ts'
import { addressKey } from './address-key.ts'

type ArticleRow = Omit<Article, 'readAt' | 'toldBy'> & {
  readAt: string
  toldBy: string
  addressKey: string | null
}
type Original = OpenArticle['original']
type KeptText = { originalHash: string; textHash: string; text: string; reading?: Reading }
type ReadingRow = Omit<Reading, 'setAside' | 'pages'> & { setAside: string; pages: string }

const columns = [
  ...['id', 'title', 'outlet', 'author', 'agency', 'address', 'datelinePlace', 'publishedOn'],
  ...['accessedOn', 'language', 'sourceReliability', 'informationCredibility', 'sourceAccess'],
  ...['sourceBias', 'sourceCompleteness', 'sourceAge', 'textHash', 'originalHash', 'importedAt'],
  ...['transcribedAt', 'readAt', 'toldBy', 'originId'],
]
const written = [...columns, 'addressKey']

/** The SQL of articles, their texts and their original files. Writes must be made inside an operation. */
export function articlesStore({ db, now }: Store) {
  const listing = (where: string) =>
    db.prepare<{ expression?: string; tokens?: string; id?: string; most: number }, ArticleSummary>(
      `SELECT a.id, a.title, a.outlet, a.agency, a.publishedOn, a.language, a.importedAt,
       (SELECT count(DISTINCT groupKey) FROM proposals
        WHERE articleId = a.id AND status = 'proposed') AS waiting,
       (SELECT count(DISTINCT groupKey) FROM proposals
        WHERE articleId = a.id AND status <> 'proposed') AS decided,
       (SELECT count(*) FROM articles o
        WHERE ifnull(o.originId, o.id) = ifnull(a.originId, a.id)) AS carriers
     FROM articles a ${where} ORDER BY a.importedAt DESC, a.id DESC LIMIT @most`,
    )
  const list = {
    every: listing(''),
    matching: listing(
      `WHERE a.id IN (
         SELECT d.recordId FROM searchIndex CROSS JOIN searchDocuments d ON d.id = searchIndex.rowid
         WHERE searchIndex MATCH @expression AND d.kind = 'articles')
       AND NOT EXISTS (SELECT 1 FROM json_each(@tokens)
         WHERE instr(fold(concat_ws(' ', a.title, a.outlet, a.agency)), value) = 0)`,
    ),
    one: listing('WHERE a.id = @id'),
  }
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
  const twin = db.prepare<{ original: string; text: string }, { id: string; title: string }>(
    `SELECT id, title FROM articles
     WHERE originalHash = @original OR textHash = @text OR id IN
       (SELECT articleId FROM articleVersions WHERE originalHash = @original OR textHash = @text)
     ORDER BY importedAt, id LIMIT 1`,
  )
  const atAddress = db
    .prepare<[string], string>(
      'SELECT id FROM articles WHERE addressKey = ? ORDER BY importedAt, id LIMIT 1',
    )
    .pluck()
  const carriers = db.prepare<[string, string], OpenArticle['carriers'][number]>(
    `SELECT id, title, outlet, publishedOn FROM articles
     WHERE ifnull(originId, id) = ? AND id <> ? ORDER BY publishedOn, importedAt, id`,
  )
  const reading = db.prepare<[string, string], ReadingRow>(
    `SELECT charactersRead, charactersKept, charactersSetAside, setAside, pages FROM readings
     WHERE originalHash = ? AND textHash = ?`,
  )
  const addReading = db.prepare(
    `INSERT OR IGNORE INTO readings VALUES (@originalHash, @textHash, @charactersRead,
       @charactersKept, @charactersSetAside, @setAside, @pages)`,
  )
  const addText = db.prepare('INSERT OR IGNORE INTO texts (hash, text) VALUES (?, ?)')
  const addOriginal = db.prepare(
    `INSERT OR IGNORE INTO originals (sha256, fileName, mediaType, byteLength, bytes, addedAt)
     VALUES (@sha256, @fileName, @mediaType, @byteLength, @bytes, @addedAt)`,
  )
  const insert = db.prepare<[ArticleRow]>(
    `INSERT INTO articles (${written.join(', ')})
     VALUES (${written.map((column) => `@${column}`).join(', ')})`,
  )
  const update = db.prepare<[ArticleRow]>(
    `UPDATE articles SET ${written.map((name) => `${name} = @${name}`).join(', ')} WHERE id = @id`,
  )
  const remove = db.prepare<[string]>('DELETE FROM articles WHERE id = ?')

  function keepText({ originalHash, textHash, text: words, reading: read }: KeptText): void {
    addText.run(textHash, words)
    if (read === undefined) return
    const lists = { setAside: JSON.stringify(read.setAside), pages: JSON.stringify(read.pages) }
    addReading.run({ ...read, ...lists, originalHash, textHash })
  }

  return {
    /** The first so many, latest import first, whose title, outlet or agency has every one of some words. */
    list(words = '', most = -1): ArticleSummary[] {
      const expression = filterExpressions(words).join(' AND ')
      if (expression === '') return list.every.all({ most })
      const tokens = JSON.stringify(tokensOf(fold(words)))
      return list.matching.all({ expression, tokens, most })
    },
    summary: (id: string): ArticleSummary | null => list.one.get({ id, most: 1 }) ?? null,
    read(id: string): Article | null {
      const row = read.get(id)
      if (!row) return null
      // What this feature wrote: field name → [start, end], field name → where it was told.
      const readAt = JSON.parse(row.readAt) as Article['readAt']
      return { ...row, readAt, toldBy: JSON.parse(row.toldBy) as Article['toldBy'] }
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
    /** The article that was imported from the same file or holds the same text, now or in an earlier version. */
    twin: (original: string, text: string) => twin.get({ original, text }) ?? null,
    /** The id of the article published at the address of this key. */
    atAddress: (key: string): string | null => atAddress.get(key) ?? null,
    /** The other articles that carry the wire this one carries, oldest first. */
    carriers: ({ id, originId }: Article) => carriers.all(originId ?? id, id),
    /** How an original was read into a text; null when it was not read from a file. */
    reading(originalHash: string, textHash: string): Reading | null {
      const row = reading.get(originalHash, textHash)
      if (!row) return null
      // What `keep` wrote.
      const setAside = JSON.parse(row.setAside) as Reading['setAside']
      return { ...row, setAside, pages: JSON.parse(row.pages) as Reading['pages'] }
    },
    /** Keeps a text and an original file under their hashes, and how it was read; what is there already stays. */
    keep(kept: KeptText & { fileName: string; mediaType: string; bytes: Uint8Array }): void {
      addOriginal.run({
        sha256: kept.originalHash,
        fileName: kept.fileName,
        mediaType: kept.mediaType,
        byteLength: kept.bytes.byteLength,
        bytes: kept.bytes,
        addedAt: now().toISOString(),
      })
      keepText(kept)
    },
    /** Keeps a text of an original that is kept. */
    keepText,
    insert: (article: Article): void => void insert.run(row(article)),
    /** Writes everything that is the article's own. */
    update: (article: Article): void => void update.run(row(article)),
    /** Takes the article away with its passages and proposals; true when there was one. */
    remove: (id: string): boolean => remove.run(id).changes > 0,
  }
}

function row(article: Article): ArticleRow {
  return {
    ...article,
    readAt: JSON.stringify(article.readAt),
    toldBy: JSON.stringify(article.toldBy),
    addressKey: addressKey(article.address),
  }
}
