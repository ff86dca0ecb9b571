import type { HandlersOf } from '../shared/contract.ts'
import { plainText } from '../shared/markdown/plain-text.ts'
import { searchKind, type SearchHit, type SearchKind } from '../shared/search.ts'
import type { Store } from '../store/open-store.ts'
import { extractOf, highlight } from './highlight.ts'
import { matchExpression, readQuery, type Term } from './search-query.ts'
import { searchStore, type Candidate } from './search-store.ts'

/**
 * How many documents are weighed against each other when the best are asked for: the newest that
 * match, and the newest that match by their title. Ranking by bm25 reads every row that matches,
 * which takes longer the larger the store; this takes the same at any size.
 */
const newestWeighed = 300
const titlesWeighed = 100

/** How much a match in the title counts beside one in the body. */
const titleWeight = 8

/** The calls of the `search` group. */
export function searchCalls(store: Store): HandlersOf<'search'> {
  const search = searchStore(store)

  function best(terms: readonly Term[], kinds: readonly SearchKind[], limit: number): Candidate[] {
    const candidates = new Map<number, Candidate>()
    const newest = search.newest(matchExpression(terms), kinds, Math.max(newestWeighed, limit))
    const byTitle = search.newest(matchExpression(terms, 'title'), kinds, titlesWeighed)
    for (const candidate of [...newest, ...byTitle]) candidates.set(candidate.number, candidate)
    const weighed = [...candidates.values()].map((candidate) => ({
      candidate,
      weight: weight(search.indexed(candidate.number), terms),
    }))
    // Equal weights: the newer first.
    weighed.sort((a, b) => b.weight - a.weight || b.candidate.number - a.candidate.number)
    return weighed.map(({ candidate }) => candidate).slice(0, limit)
  }

  return {
    find({ words, kinds = searchKind.options, ranked, limit }) {
      const terms = readQuery(words)
      if (terms.length === 0) return { hits: [], more: false }
      const found = ranked
        ? best(terms, kinds, limit + 1)
        : search.newest(matchExpression(terms), kinds, limit + 1)
      const hits = found.slice(0, limit).flatMap(({ kind, id }): SearchHit[] => {
        const record = search.show(kind, id)
        if (!record) return []
        const body = kind === 'articles' ? record.body : plainText(record.body)
        return [
          {
            kind,
            id,
            title: highlight(record.title, terms),
            extract: extractOf(body, terms),
            day: record.day,
          },
        ]
      })
      return { hits, more: found.length > limit }
    },
  }
}

/** Frequent in a short text weighs most, with less for each further time, and more in the title. */
function weight(text: { title: string; body: string }, terms: readonly Term[]): number {
  const length = 1 + text.body.length / 4000
  let total = 0
  for (const { pattern } of terms) {
    const inTitle = text.title.match(pattern)?.length ?? 0
    const inBody = text.body.match(pattern)?.length ?? 0
    total += titleWeight * Math.min(inTitle, 1) + inBody / (inBody + length)
  }
  return total
}
