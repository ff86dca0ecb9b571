import type { Article } from '../shared/article.ts'
import type { Store } from '../store/open-store.ts'
import { type Likeness, likenessOf, type Shingles, shinglesOf, sketchOf } from './likeness.ts'

/** What is needed of an article to judge whether another is an update of it or has its origin. */
export type Candidate = Pick<Article, 'id' | 'title' | 'outlet' | 'publishedOn' | 'originId'>

/** Fewest sketch hashes two texts must share to be compared. */
const fewestShared = 2
/**
 * And the share of its own sketch that a text must find in the other's. One origin asks for a fifth of
 * the longer text (`haveOneOrigin`); less than half of that leaves room for the chance in a sketch.
 */
const leastShare = 0.08
/** How many texts, those sharing most first, are compared in full. */
const mostCompared = 8

/** Finds the articles whose texts are like a text. Writes must be made inside an operation. */
export function likenessStore({ db }: Store) {
  const addSketch = db.prepare<[string], { id: number }>(
    'INSERT INTO sketches (textHash) VALUES (?) ON CONFLICT DO NOTHING RETURNING id',
  )
  const addHashes = db.prepare(
    'INSERT INTO sketchHashes (hash, sketchId) SELECT value, ? FROM json_each(?)',
  )
  const sharing = db.prepare<
    { hashes: string; fewest: number },
    { textHash: string; text: string }
  >(
    `SELECT s.textHash, t.text
     FROM (SELECT k.sketchId, count(*) AS shared
           FROM json_each(@hashes) wanted JOIN sketchHashes k ON k.hash = wanted.value
           GROUP BY k.sketchId HAVING shared >= @fewest
           ORDER BY shared DESC, k.sketchId LIMIT ${mostCompared}) found
     JOIN sketches s ON s.id = found.sketchId JOIN texts t ON t.hash = s.textHash`,
  )
  const withText = db.prepare<[string], Candidate>(
    `SELECT id, title, outlet, publishedOn, originId FROM articles
     WHERE textHash = ? ORDER BY importedAt, id`,
  )

  return {
    /** Keeps the sketch of a text, once. */
    keep(textHash: string, shingles: Shingles): void {
      const sketch = addSketch.get(textHash)
      if (sketch) addHashes.run(sketch.id, JSON.stringify(sketchOf(shingles)))
    },
    /** The articles that have words in common with a text, most alike first. */
    like(shingles: Shingles): { article: Candidate; likeness: Likeness }[] {
      const sketch = sketchOf(shingles)
      const fewest = Math.max(fewestShared, Math.floor(sketch.length * leastShare))
      return sharing
        .all({ hashes: JSON.stringify(sketch), fewest })
        .flatMap(({ textHash, text }) => {
          const likeness = likenessOf(shingles, shinglesOf(text))
          return withText.all(textHash).map((article) => ({ article, likeness }))
        })
        .toSorted((one, other) => other.likeness.containment - one.likeness.containment)
    },
  }
}
