import type { OneText } from '../../src-main/shared/text-version.ts'
import type { ViewName } from '../lib/navigation.ts'

type Listed = { openedId: string | null }
type Shown = {
  view: ViewName
  articles: Listed
  review: { articleId: string | null }
  actors: Listed
  meetings: Listed
  lexicon: Listed
  notes: { page: { id: string; title: string } | null }
  briefings: { page: { id: string; details: { title: string } } | null }
  templates: { page: { id: string } | null }
}

/** The record shown in the view, so that going back comes to it. */
export function recordShown(app: Shown): { id?: string | undefined } {
  switch (app.view) {
    case 'review':
      return { id: app.review.articleId ?? undefined }
    case 'articles':
    case 'actors':
    case 'meetings':
    case 'lexicon':
      return { id: app[app.view].openedId ?? undefined }
    case 'notes':
    case 'briefings':
    case 'templates':
      return { id: app[app.view].page?.id }
    case 'chronology':
    case 'history':
      return {}
  }
}

/** The note or briefing being written. */
export function textWritten({
  view,
  notes,
  briefings,
}: Pick<Shown, 'view' | 'notes' | 'briefings'>): (OneText & { title: string }) | null {
  if (view === 'notes' && notes.page)
    return { kind: 'notes', id: notes.page.id, title: notes.page.title }
  if (view === 'briefings' && briefings.page)
    return { kind: 'briefings', id: briefings.page.id, title: briefings.page.details.title }
  return null
}
