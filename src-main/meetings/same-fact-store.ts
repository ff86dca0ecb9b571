import type { FactTelling, LikelyFacts, SourcedFact } from '../shared/meeting.ts'
import type { Store } from '../store/open-store.ts'
import { factStore } from './facts-store.ts'
import {
  factLikeness,
  type FactWords,
  factWords,
  perhapsSame,
  surelySame,
  type ToldFact,
} from './same-fact.ts'

/** Facts one is compared with at most. */
const mostCompared = 200

export type SameFactStore = ReturnType<typeof sameFactStore>

/**
 * Facts told more than once. One that tells another again keeps its row, its words and its evidence, and says
 * which fact stands for both (`mergedInto`), which itself never tells another.
 */
export function sameFactStore(store: Store) {
  const { db, newId, now } = store
  const facts = factStore(store)
  const standsFor = db
    .prepare<[string], string>('SELECT ifnull(mergedInto, id) FROM facts WHERE id = ?')
    .pluck()
  const join = db.prepare('UPDATE facts SET mergedInto = @into WHERE id = @id OR mergedInto = @id')
  const part = db.prepare('UPDATE facts SET mergedInto = NULL WHERE id = ?')
  const addApart = db.prepare(
    `INSERT INTO distinctFacts (id, firstId, secondId, decidedAt)
     VALUES (@id, @firstId, @secondId, @decidedAt) ON CONFLICT DO NOTHING`,
  )
  const forget = db.prepare(
    `DELETE FROM distinctFacts WHERE id IN (
       SELECT d.id FROM distinctFacts d
       JOIN facts f ON f.id = d.firstId JOIN facts s ON s.id = d.secondId
       WHERE ifnull(f.mergedInto, f.id) IN (@one, @other)
         AND ifnull(s.mergedInto, s.id) IN (@one, @other))`,
  )
  const apartFrom = db
    .prepare<{ id: string }, string>(
      `SELECT iif(ifnull(f.mergedInto, f.id) = @id, ifnull(s.mergedInto, s.id), ifnull(f.mergedInto, f.id))
       FROM distinctFacts d JOIN facts f ON f.id = d.firstId JOIN facts s ON s.id = d.secondId
       WHERE @id IN (f.id, f.mergedInto, s.id, s.mergedInto)`,
    )
    .pluck()
  const near = db
    .prepare<{ from: string; to: string; starts: string; most: number }, string>(
      `SELECT id FROM facts WHERE mergedInto IS NULL AND (
         listedOn BETWEEN date(@from, '-2 days') AND date(@to, '+2 days')
         OR listedOn IN (SELECT value FROM json_each(@starts)))
       ORDER BY listedOn, id LIMIT @most`,
    )
    .pluck()

  function compare(one: Known, other: Known): (LikelyFacts & { score: number }) | null {
    const { score, reasons } = factLikeness(one, other)
    if (score < perhapsSame || shareArticle(one, other)) return null
    return { one: telling(one), other: telling(other), reasons, score }
  }

  function known(ids: readonly string[]): Known[] {
    return facts.sourced(ids).map((fact) => ({ ...fact, words: factWords(fact.text) }))
  }

  function idsNear({ date }: ToldFact): string[] {
    const from = date.from ?? date.to
    if (from === null) return []
    const to = date.to ?? from
    return near.all({ from, to, starts: JSON.stringify(startsAround(from)), most: mostCompared })
  }

  return {
    /** The pairs that may be one fact, of which these facts are part and that nobody told apart; likeliest first. */
    likely(ids: readonly string[]): LikelyFacts[] {
      const asked = known(ids)
      const nearby = new Map(asked.map((one) => [one.id, idsNear(one)]))
      const all = new Map(
        known([...new Set([...nearby.values()].flat())]).map((one) => [one.id, one]),
      )
      const pairs = new Map<string, LikelyFacts & { score: number }>()
      for (const one of asked) {
        const apart = new Set([one.id, ...apartFrom.all({ id: one.id })])
        for (const id of nearby.get(one.id) ?? []) {
          const other = all.get(id)
          if (other === undefined || apart.has(id)) continue
          const pair = one.id < id ? compare(one, other) : compare(other, one)
          if (pair !== null) pairs.set(`${pair.one.id} ${pair.other.id}`, pair)
        }
      }
      return [...pairs]
        .toSorted(
          ([left, { score }], [right, { score: other }]) =>
            other - score || left.localeCompare(right),
        )
        .map(([, { one, other, reasons }]) => ({ one, other, reasons }))
    },
    /** The fact on record that these words of another article surely tell again. */
    toldBy(fact: ToldFact, articleId: string): SourcedFact | null {
      const words = factWords(fact.text)
      const [best] = known(idsNear(fact))
        .filter(({ evidence }) => !evidence.some((passage) => passage.articleId === articleId))
        .map((one) => ({ one, ...factLikeness({ ...fact, words }, one) }))
        // Sources that disagree on the day are for the analyst to bring together.
        .filter(({ score, reasons }) => score >= surelySame && !reasons.includes('nearDate'))
        .toSorted(
          (left, right) => right.score - left.score || (left.one.id < right.one.id ? -1 : 1),
        )
      return best?.one ?? null
    },
    /** The fact that stands for one: itself, unless it tells another again. */
    standsFor: (id: string): string => standsFor.get(id) ?? id,
    /** Makes a fact, with what tells it again, a telling of another that stands by itself. */
    join(id: string, into: string): void {
      forget.run({ one: id, other: into })
      join.run({ id, into })
    },
    /** Makes a telling a fact of its own, told apart from the one it told. */
    separate(id: string): void {
      const into = standsFor.get(id) ?? id
      part.run(id)
      if (into !== id) this.tellApart(id, into)
    },
    /** « Ce n’est pas le même fait »; saying it twice changes nothing. */
    tellApart(one: string, other: string): void {
      const [firstId, secondId] = one < other ? [one, other] : [other, one]
      addApart.run({ id: newId(), firstId, secondId, decidedAt: now().toISOString() })
    },
  }
}

type Known = SourcedFact & { words: FactWords }

function telling({ id, date, text, evidence }: SourcedFact): FactTelling {
  return { id, date, text, evidence }
}

/** Whether an article tells both: it then tells two facts. */
function shareArticle(one: SourcedFact, other: SourcedFact): boolean {
  const articles = new Set(one.evidence.map(({ articleId }) => articleId))
  return other.evidence.some(({ articleId }) => articles.has(articleId))
}

/** The days on which a month, a quarter, a half-year, a year or a decade that holds a day begins. */
function startsAround(day: string): string[] {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const first = (of: number) => `${day.slice(0, 4)}-${String(of).padStart(2, '0')}-01`
  const starts = [
    first(month),
    first(month - ((month - 1) % 3)),
    first(month > 6 ? 7 : 1),
    first(1),
  ]
  return [...starts, `${String(year - (year % 10))}-01-01`]
}
