import type { Article } from '../shared/article.ts'
import type { Store } from '../store/open-store.ts'

type Carrier = Pick<Article, 'id' | 'textHash' | 'originId'>

/** Members of a group of carriers that a decision with this text names, by id or by text. */
const named = `FROM originDecisions d JOIN articles a
  ON (d.textHash = @textHash AND (a.id = d.otherId OR a.textHash = d.otherTextHash))
  OR (d.otherTextHash = @textHash AND (a.id = d.articleId OR a.textHash = d.textHash))`

/**
 * Which articles carry one dispatch, as the analyst decided. A decision names the two articles and
 * their texts, so that it holds when either is updated, or removed and imported again. Writes must be
 * made inside an operation.
 */
export function originsStore({ db, newId, now }: Store) {
  const members = db.prepare<[string], Carrier>(
    'SELECT id, textHash, originId FROM articles WHERE ifnull(originId, id) = ? ORDER BY id',
  )
  const move = db.prepare('UPDATE articles SET originId = @originId WHERE id = @id')
  const decide = db.prepare(
    `INSERT INTO originDecisions (id, articleId, textHash, otherId, otherTextHash, same, decidedAt)
     VALUES (@id, @articleId, @textHash, @otherId, @otherTextHash, @same, @decidedAt)`,
  )
  const forget = db.prepare(
    `DELETE FROM originDecisions
     WHERE (articleId = @articleId AND otherId = @otherId)
        OR (articleId = @otherId AND otherId = @articleId)
        OR (textHash = @textHash AND otherTextHash = @otherTextHash)
        OR (textHash = @otherTextHash AND otherTextHash = @textHash)`,
  )
  const apart = db
    .prepare<{ textHash: string; origin: string }, number>(
      `SELECT 1 ${named} WHERE d.same = 0 AND ifnull(a.originId, a.id) = @origin LIMIT 1`,
    )
    .pluck()
  const together = db
    .prepare<{ textHash: string }, string>(
      `SELECT ifnull(a.originId, a.id) ${named} WHERE d.same = 1 ORDER BY d.decidedAt DESC LIMIT 1`,
    )
    .pluck()

  function remember(one: Carrier, other: Carrier, same: boolean): void {
    const pair = pairOf(one, other)
    forget.run(pair)
    decide.run({ ...pair, id: newId(), same: same ? 1 : 0, decidedAt: now().toISOString() })
  }

  return {
    /** Gives an article an origin of its own, the others keeping theirs; remembered for each of them. */
    separate(article: Carrier): void {
      const others = members.all(originOf(article)).filter(({ id }) => id !== article.id)
      if (others.length === 0) return
      for (const other of others) remember(article, other, false)
      // Not null: what shares the article's own id as its origin would have it back among them.
      move.run({ id: article.id, originId: newId() })
    },
    /** Puts an article, and all that share its origin, under the origin of another; remembered. */
    join(article: Carrier, other: Carrier): void {
      const [from, to] = [originOf(article), originOf(other)]
      if (from === to) return
      const joined = members.all(to)
      for (const one of members.all(from)) {
        for (const their of joined) forget.run(pairOf(one, their))
        move.run({ id: one.id, originId: to })
      }
      remember(article, other, true)
    },
    /** Whether the analyst said that a text does not carry what the articles of an origin carry. */
    areApart: (textHash: string, origin: string): boolean =>
      apart.get({ textHash, origin }) !== undefined,
    /** The origin the analyst gave a text; null when nothing was decided. */
    decidedFor: (textHash: string): string | null => together.get({ textHash }) ?? null,
  }
}

/** What articles of one dispatch share. */
export function originOf({ id, originId }: Pick<Article, 'id' | 'originId'>): string {
  return originId ?? id
}

function pairOf(one: Carrier, other: Carrier) {
  return {
    ...{ articleId: one.id, textHash: one.textHash },
    ...{ otherId: other.id, otherTextHash: other.textHash },
  }
}
