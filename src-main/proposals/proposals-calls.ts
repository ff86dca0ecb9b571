import { articlesStore } from '../articles/articles-store.ts'
import type { HandlersOf } from '../shared/contract.ts'
import type { QueueItem } from '../shared/review.ts'
import type { Store } from '../store/open-store.ts'
import type { Correction } from './correction.ts'
import { decisions } from './decide.ts'
import { groupProposals } from './group-proposals.ts'
import type { IsShipped } from './plan-learning.ts'
import { proposalStore } from './proposals-store.ts'

/**
 * The calls of the review queue. After a correction the rest of the article is read again with what
 * was learned, joining the correction's operation, so that one undo takes back both.
 */
export function proposalCalls(
  store: Store,
  extract: (articleId: string, operation: number | null) => void,
  isShipped?: IsShipped,
): HandlersOf<'proposals'> {
  const proposals = proposalStore(store)
  const articles = articlesStore(store)
  const deciding = decisions(store, isShipped)

  return {
    queue({ articleId, decided }): QueueItem[] {
      const found =
        articleId === undefined ? proposals.all(decided) : proposals.ofArticle(articleId)
      const titles = new Map<string, string>()
      for (const { articleId: id } of found)
        if (!titles.has(id)) titles.set(id, articles.read(id)?.title ?? '')
      return groupProposals(found)
        .filter(({ leader }) => decided || leader.status === 'proposed')
        .map(({ id, leader, mentions }) => ({
          id,
          articleId: leader.articleId,
          articleTitle: titles.get(leader.articleId) ?? '',
          status: leader.status,
          proposal: leader.proposal,
          mentions: mentions.map(({ proposal: { start, end } }) => ({ start, end })),
          correctedValue: leader.correctedValue,
        }))
    },
    plan: ({ id, value, span }) => deciding.plan(id, correctionOf(value, span)),
    accept({ id, value, span }) {
      const decision = deciding.accept(id, correctionOf(value, span))
      const articleId = proposals.find(id)?.articleId
      if (decision.status === 'corrected' && articleId !== undefined)
        extract(articleId, store.operations.latest())
      return decision
    },
    reject: ({ id }) => deciding.reject(id),
    waiting: () => ({ count: proposals.waiting(), articles: proposals.waitingArticles() }),
  }
}

function correctionOf(value: unknown, span: Correction['span']): Correction | undefined {
  return value === undefined ? undefined : { value, span }
}
