import { articlesStore } from '../articles/articles-store.ts'
import { AppError } from '../shared/app-error.ts'
import type { Extracted, Extraction } from '../shared/proposal.ts'
import type { ProposalStatus, WaitingArticle } from '../shared/review.ts'
import type { Store } from '../store/open-store.ts'
import { applyCorrections } from './apply-corrections.ts'
import { pairWithEarlier, placeOf } from './found-again.ts'
import { groupKeys, meaningOf, type StoredProposal } from './group-proposals.ts'

type Row = Omit<StoredProposal, 'proposal' | 'records' | 'correctedValue'> & {
  kind: string
  start: number
  end: number
  text: string
  value: string
  confidence: number
  rule: string
  reason: string
  correctedValue: string | null
  records: string
}

const columns = `p.id, p.articleId, p.kind, p.start, p."end", p.text, p.value, p.confidence, p.rule,
  p.reason, p.groupKey, p.status, p.correctedValue, p.records`

/** Articles offered to be reviewed on their own; one reads further on from the articles themselves. */
const scopesAtMost = 100

export type ProposalStore = ReturnType<typeof proposalStore>

/** What extraction proposed and what was decided. */
export function proposalStore({ db }: Store) {
  const byId = db.prepare<[string], Row>(`SELECT ${columns} FROM proposals p WHERE p.id = ?`)
  const ofArticle = db.prepare<[string], Row>(
    `SELECT ${columns} FROM proposals p WHERE p.articleId = ? ORDER BY p.start, p.id`,
  )
  const all = db.prepare<[number], Row>(
    `SELECT ${columns} FROM proposals p JOIN articles a ON a.id = p.articleId
     WHERE ? = 1 OR p.status = 'proposed' ORDER BY a.importedAt, a.id, p.start, p.id`,
  )
  const waiting = db
    .prepare<[], number>(
      `SELECT count(*) FROM (
         SELECT DISTINCT articleId, groupKey FROM proposals WHERE status = 'proposed')`,
    )
    .pluck()
  const waitingArticles = db.prepare<[], WaitingArticle>(
    `SELECT id, title FROM articles a
     WHERE EXISTS (SELECT 1 FROM proposals WHERE articleId = a.id AND status = 'proposed')
     ORDER BY importedAt DESC, id DESC LIMIT ${scopesAtMost}`,
  )
  const insert = db.prepare(
    `INSERT INTO proposals (id, articleId, kind, start, "end", text, value, confidence, rule, reason,
       groupKey, status, decidedAt)
     VALUES (@id, @articleId, @kind, @start, @end, @text, @value, @confidence, @rule, @reason,
       @groupKey, @status, @decidedAt)`,
  )
  const rewrite = db.prepare(
    `UPDATE proposals SET start = @start, "end" = @end, text = @text, value = @value,
       confidence = @confidence, rule = @rule, reason = @reason,
       groupKey = @groupKey, status = @status, decidedAt = @decidedAt WHERE id = @id`,
  )
  const remove = db.prepare('DELETE FROM proposals WHERE id IN (SELECT value FROM json_each(?))')
  const decide = db.prepare(
    `UPDATE proposals SET status = @status, correctedValue = @correctedValue,
       decidedAt = @decidedAt, records = @records
     WHERE id IN (SELECT value FROM json_each(@ids))`,
  )
  // The rejections of an article that was removed live on in the journal.
  const removedTwins = db
    .prepare<[string], string>(
      `SELECT DISTINCT rowId FROM journal
       WHERE tableName = 'articles' AND after IS NULL AND before ->> 'textHash' = ?`,
    )
    .pluck()
  const removedRejections = db
    .prepare<[string], string>(
      `SELECT before FROM journal WHERE tableName = 'proposals' AND after IS NULL
         AND before ->> 'status' = 'rejected'
         AND before ->> 'articleId' IN (SELECT value FROM json_each(?))`,
    )
    .pluck()

  return {
    find: (id: string): StoredProposal | null => {
      const row = byId.get(id)
      return row === undefined ? null : read(row)
    },
    /** In the order of the text. */
    ofArticle: (articleId: string): StoredProposal[] => ofArticle.all(articleId).map(read),
    /** Those of every article, article by article as imported; undecided ones only, unless told. */
    all: (decided: boolean): StoredProposal[] => all.all(decided ? 1 : 0).map(read),
    /** How many groups wait for a decision. */
    waiting: (): number => waiting.get() ?? 0,
    /** The latest articles with proposals that wait, at most a hundred. */
    waitingArticles: (): WaitingArticle[] => waitingArticles.all(),
    insert(
      articleId: string,
      id: string,
      one: Extracted,
      groupKey: string,
      rejectedAt: string | null,
    ) {
      insert.run({
        ...one,
        id,
        articleId,
        groupKey,
        value: JSON.stringify(one.value),
        status: rejectedAt === null ? 'proposed' : 'rejected',
        decidedAt: rejectedAt,
      })
    },
    /** Replaces what a proposal says and where. */
    rewrite(id: string, one: Extracted, groupKey: string, rejectedAt: string | null) {
      rewrite.run({
        ...one,
        id,
        groupKey,
        value: JSON.stringify(one.value),
        status: rejectedAt === null ? 'proposed' : 'rejected',
        decidedAt: rejectedAt,
      })
    },
    remove: (ids: readonly string[]): void => void remove.run(JSON.stringify(ids)),
    decide(
      ids: readonly string[],
      decided: {
        status: ProposalStatus
        correctedValue: unknown
        decidedAt: string
        records: readonly { kind: string; id: string }[]
      },
    ): void {
      const { status, correctedValue, decidedAt, records } = decided
      decide.run({
        ids: JSON.stringify(ids),
        status,
        correctedValue: correctedValue === null ? null : JSON.stringify(correctedValue),
        decidedAt,
        records: JSON.stringify(records),
      })
    },
    /** What was rejected in removed articles that had this very text. */
    rejectedBefore(textHash: string): Extracted[] {
      const articleIds = removedTwins.all(textHash)
      if (articleIds.length === 0) return []
      return removedRejections.all(JSON.stringify(articleIds)).map((before) => {
        // The row image that the journal's trigger made of a proposal.
        const row = JSON.parse(before) as Row
        return read(row).proposal
      })
    },
  }
}

function read(row: Row): StoredProposal {
  const { id, articleId, groupKey, status, kind, start, end, text, confidence, rule, reason } = row
  const correctedValue: unknown =
    row.correctedValue === null ? null : JSON.parse(row.correctedValue)
  return {
    ...{ id, articleId, groupKey, status, correctedValue },
    // Written by this file alone, from the records of a decision.
    records: JSON.parse(row.records) as StoredProposal['records'],
    // An Extracted taken apart by insert: the kind and the value belong together.
    proposal: {
      ...{ kind, start, end, text, confidence, rule, reason },
      value: JSON.parse(row.value) as unknown,
    } as Extracted,
  }
}

/**
 * Keeps what extraction found in an article, joining `operation` (the import or correction that
 * started it) so that one undo takes back both. Run again on an article, it replaces what is still
 * undecided, told with what was corrected, and a proposal found again keeps its id; what was decided
 * stands: nothing is proposed again at a decided span or with a decided meaning, and what was rejected
 * in a removed article of the same text comes back rejected. The article's own date, read in its head,
 * is no proposal.
 * @throws AppError notFound
 */
export function storeProposals(
  store: Store,
  articleId: string,
  extraction: Extraction,
  operation: number | null = null,
): void {
  const { operations, newId, now } = store
  const proposals = proposalStore(store)
  const article = articlesStore(store).read(articleId)
  if (article === null) throw new AppError('notFound', `no article ${articleId}`)
  const [headStart = 0, headEnd = 0] = article.readAt['publishedOn'] ?? []
  const kept = proposals.ofArticle(articleId)
  const decided = kept.filter(({ status }) => status !== 'proposed')
  const undecided = kept.filter(({ status }) => status === 'proposed')
  const found = applyCorrections(
    extraction.proposals.filter(
      ({ kind, start, end }) => kind !== 'date' || start < headStart || end > headEnd,
    ),
    decided,
  )
  const pairs = pairWithEarlier(found, undecided)
  const foundAgain = new Set<StoredProposal>()
  const keys = groupKeys(found)
  const settled = new Set(decided.flatMap(meaningsOf))
  const rejected = new Set(proposals.rejectedBefore(article.textHash).map(meaningOf))
  const isDecided = (one: Extracted, key: string) =>
    decided.some(
      ({ groupKey, proposal }) => groupKey === key || placeOf(proposal) === placeOf(one),
    ) || settled.has(meaningOf(one))

  operations.perform(
    'importArticle',
    article.title,
    () => {
      found.forEach((one, index) => {
        const key = keys[index] ?? ''
        if (isDecided(one, key)) return
        const rejectedAt = rejected.has(meaningOf(one)) ? now().toISOString() : null
        const before = pairs.get(one)
        if (before === undefined) proposals.insert(articleId, newId(), one, key, rejectedAt)
        else if (
          rejectedAt !== null ||
          before.groupKey !== key ||
          !sameProposal(before.proposal, one)
        )
          proposals.rewrite(before.id, one, key, rejectedAt)
        if (before !== undefined) foundAgain.add(before)
      })
      proposals.remove(undecided.filter((one) => !foundAgain.has(one)).map(({ id }) => id))
    },
    operation === null ? undefined : { operation },
  )
}

function sameProposal(one: Extracted, other: Extracted): boolean {
  const told = ({ start, end, value, confidence, rule, reason }: Extracted) =>
    JSON.stringify([start, end, value, confidence, rule, reason])
  return told(one) === told(other)
}

/** What a decided proposal says, as it was proposed and as it was corrected. */
function meaningsOf({ proposal, correctedValue }: StoredProposal): string[] {
  const proposed = meaningOf(proposal)
  if (correctedValue === null) return [proposed]
  // A corrected value was held to the shape of its kind when it was accepted.
  return [proposed, meaningOf({ ...proposal, value: correctedValue } as Extracted)]
}
