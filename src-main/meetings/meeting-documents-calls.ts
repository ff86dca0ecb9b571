import { articlesStore } from '../articles/articles-store.ts'
import { AppError } from '../shared/app-error.ts'
import type { HandlersOf } from '../shared/contract.ts'
import type { Store } from '../store/open-store.ts'
import { meetingDocumentStore } from './meeting-documents-store.ts'
import { meetingStore } from './meetings-store.ts'

/** The calls about the documents of meetings. */
export function meetingDocumentCalls(
  store: Store,
): Pick<HandlersOf<'meetings'>, 'addDocument' | 'removeDocument'> {
  const { operations, newId } = store
  const meetings = meetingStore(store)
  const articles = articlesStore(store)
  const documents = meetingDocumentStore(store.db)

  function titleOf(articleId: string): string {
    const article = articles.read(articleId)
    if (article === null) throw new AppError('notFound', `no article ${articleId}`)
    return article.title
  }

  return {
    addDocument({ meetingId: asked, articleId }) {
      const { id: meetingId } = meetings.get(asked)
      const title = titleOf(articleId)
      const known = documents.between(meetingId, articleId)
      if (known !== null) return { id: known }
      const id = newId()
      operations.perform('addMeetingDocument', title, () => {
        // The meeting is the analyst's own work from then on: taking an import back leaves it.
        meetings.update(meetingId, {})
        documents.add({ id, meetingId, articleId })
      })
      return { id }
    },
    removeDocument({ id }) {
      const { meetingId, articleId } = documents.get(id)
      operations.perform('removeMeetingDocument', titleOf(articleId), () => {
        meetings.reopen(meetingId)
        documents.remove(id)
      })
      return {}
    },
  }
}
