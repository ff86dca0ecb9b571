import type { SourcedPassage } from '../shared/article.ts'
import type { DatedRange } from '../shared/dated.ts'
import { foldName } from '../shared/fold.ts'
import type { Language } from '../shared/language.ts'
import type { Database } from '../store/database.ts'

/** A record that a text may link to. `at` is its recency; `begins`: the words begin words of its name. */
export type Candidate = { id: string; label: string; at: string; begins: 0 | 1 }
export type MeetingCandidate = Candidate & { date: DatedRange | null; place: string | null }
export type ArticleCandidate = Candidate & { outlet: string | null; publishedOn: string | null }
export type NoteCandidate = Candidate & { language: Language }

/** How many records of a kind are considered, newest first, and passages looked through. */
const considered = 50
const passagesConsidered = 5000

/**
 * Finds what to link to or to cite while a person types. Names are compared folded. Actors are found
 * anywhere in one of their names; the others by the beginnings of words in their titles, through the
 * full-text index, so that the answer stays quick in a large store.
 */
export function completionStore(db: Database) {
  const actors = db.prepare<{ tokens: string; near: string }, Candidate>(
    `SELECT a.id, a.name AS label, a.updatedAt AS at, max(NOT EXISTS (
       SELECT 1 FROM json_each(@tokens) t WHERE ' ' || n.folded NOT LIKE '% ' || t.value || '%'
     )) AS begins
     FROM actorNames n JOIN shownActors a ON a.memberId = n.actorId
     WHERE NOT EXISTS (
       SELECT 1 FROM json_each(@tokens) t WHERE n.folded NOT LIKE '%' || t.value || '%')
     GROUP BY a.id
     ORDER BY begins DESC, a.id IN (SELECT value FROM json_each(@near)) DESC, a.updatedAt DESC, a.id
     LIMIT ${considered}`,
  )
  const titled = (kind: 'meetings' | 'notes' | 'articles') => `SELECT d.recordId
    FROM searchIndex CROSS JOIN searchDocuments d ON d.id = searchIndex.rowid
    WHERE searchIndex MATCH @expression AND d.kind = '${kind}'
    ORDER BY searchIndex.rowid DESC LIMIT ${considered}`
  const select = <Row extends Candidate>(
    kind: 'meetings' | 'notes' | 'articles',
    columns: string,
    at: string,
  ) => {
    const from = `SELECT id, title AS label, ${at} AS at, 1 AS begins, ${columns} FROM ${kind}`
    const order = `ORDER BY ${at} DESC, id LIMIT ${considered}`
    const matching = db.prepare<{ expression: string }, Row>(
      `${from} WHERE id IN (${titled(kind)}) ${order}`,
    )
    const latest = db.prepare<[], Row>(`${from} ${order}`)
    // Few: looked through without the index, which gives the latest alone.
    const among = db.prepare<[string], Row>(
      `${from} WHERE id IN (SELECT value FROM json_each(?)) ${order}`,
    )
    return (words: string, near: readonly string[]): Row[] => {
      const expression = titleExpression(words)
      const found = expression === null ? latest.all() : matching.all({ expression })
      const known = new Set(found.map(({ id }) => id))
      const close = among.all(JSON.stringify(near)).filter(({ label }) => begins(label, words))
      return [...close.filter(({ id }) => !known.has(id)), ...found]
    }
  }
  const meetings = select<Omit<MeetingCandidate, 'date'> & { date: string | null }>(
    'meetings',
    'date, place',
    'updatedAt',
  )
  const ofMeeting = db
    .prepare<{ id: string }, string>(
      `SELECT @id UNION SELECT a.id FROM participations p JOIN shownActors a ON a.memberId = p.actorId
         WHERE p.meetingId = @id
       UNION SELECT articleId FROM meetingDocuments WHERE meetingId = @id`,
    )
    .pluck()
  const passages = db.prepare<{ tokens: string; limit: number }, SourcedPassage>(
    `SELECT id, articleId, start, "end", quote, before, after, state, firstPage, lastPage, articleTitle, outlet,
       publishedOn, sourceReliability, informationCredibility, originId
     FROM (
       SELECT p.*, a.title AS articleTitle, a.outlet, a.publishedOn, a.sourceReliability,
         a.informationCredibility, ifnull(a.originId, a.id) AS originId
       FROM passages p JOIN articles a ON a.id = p.articleId
       ORDER BY p.id DESC LIMIT ${passagesConsidered})
     WHERE NOT EXISTS (SELECT 1 FROM json_each(@tokens) t
       WHERE instr(fold(quote || ' ' || articleTitle || ' ' || ifnull(outlet, '')), t.value) = 0)
     LIMIT @limit`,
  )

  return {
    actors: (words: string, near: readonly string[]): Candidate[] =>
      actors.all({ tokens: JSON.stringify(tokens(words)), near: JSON.stringify(near) }),
    meetings: (words: string, near: readonly string[]): MeetingCandidate[] =>
      meetings(words, near).map((row) => ({
        ...row,
        // Written by the record alone, from values the contract has parsed.
        date: row.date === null ? null : (JSON.parse(row.date) as DatedRange),
      })),
    notes: select<NoteCandidate>('notes', 'language', 'updatedAt'),
    articles: select<ArticleCandidate>('articles', 'outlet, publishedOn', 'importedAt'),
    /** The records of a meeting: itself, those who were there, its documents. */
    ofMeeting: (id: string): string[] => ofMeeting.all({ id }),
    /** The latest passages whose quote, article or outlet hold every word. */
    passages: (words: string, limit: number): SourcedPassage[] =>
      passages.all({ tokens: JSON.stringify(tokens(words)), limit }),
  }
}

function tokens(words: string): string[] {
  return foldName(words)
    .split(' ')
    .filter((token) => token !== '')
}

/** Whether each of the words begins a word of a title. */
function begins(title: string, words: string): boolean {
  const known = tokens(title)
  return tokens(words).every((token) => known.some((word) => word.startsWith(token)))
}

/** An FTS5 query for titles with a word beginning with each of these, or null without any. */
function titleExpression(words: string): string | null {
  const wanted = tokens(words)
  if (wanted.length === 0) return null
  return `{title} : (${wanted.map((token) => `"${token}"*`).join(' AND ')})`
}
