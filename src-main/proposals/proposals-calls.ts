import { articlesStore } from '../articles/articles-store.ts'
import type { HandlersOf } from '../shared/contract.ts'
import type { QueueItem } from '../shared/review.ts'
import type { Store } from '../store/open-store.ts'
import { decisions } from './decide.ts'
import { groupProposals } from './group-proposals.ts'
import { proposalStore } from './proposals-store.ts'

/** The calls of the review queue. */
export function proposalCalls(store: Store): HandlersOf<'proposals'> {
  const proposals = proposalStore(store)
  const articles = articlesStore(store)
  const deciding = decisions(store)

  return {
    queue({ articleId, decided }): QueueItem[] {
      const found =
        articleId === undefined ? proposals.all(decided) : proposals.ofArticle(articleId)
      const titles = new Map<string, string>()
      for (const { articleId: id } of found)
        if (!titles.has(id)) titles.set(id, articles.read(id)?.title ?? '')
      return groupProposals(found)
        .filter(({ leader }) => decided || leader.status === 'proposed')
        .map(({ leader, mentions }) => ({
          id: leader.id,
          articleId: leader.articleId,
          articleTitle: titles.get(leader.articleId) ?? '',
          status: leader.status,
          proposal: leader.proposal,
          mentions: mentions.map(({ proposal: { start, end } }) => ({ start, end })),
          correctedValue: leader.correctedValue,
        }))
    },
    plan: ({ id, value }) => deciding.plan(id, value),
    accept: ({ id, value }) => deciding.accept(id, value),
    reject: ({ id }) => deciding.reject(id),
    waiting: () => ({ count: proposals.waiting() }),
  }
}
