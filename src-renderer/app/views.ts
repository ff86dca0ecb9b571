import BookA from '@lucide/svelte/icons/book-a'
import CalendarClock from '@lucide/svelte/icons/calendar-clock'
import FileText from '@lucide/svelte/icons/file-text'
import History from '@lucide/svelte/icons/rotate-ccw-clock'
import LayoutTemplate from '@lucide/svelte/icons/layout-template'
import ListChecks from '@lucide/svelte/icons/list-checks'
import Newspaper from '@lucide/svelte/icons/newspaper'
import NotebookPen from '@lucide/svelte/icons/notebook-pen'
import Users from '@lucide/svelte/icons/users'
import Handshake from '@lucide/svelte/icons/handshake'
import type { Component } from 'svelte'
import type { MessageKey } from '../../src-main/shared/messages/catalogue.ts'
import type { ViewName } from '../lib/navigation.ts'

export type View = {
  name: ViewName
  label: MessageKey
  icon: Component<{ size?: number | string }>
}

/** The views of the window, in the order of the navigation; Ctrl+1 to Ctrl+9 open the first nine. */
export const views: readonly View[] = [
  { name: 'articles', label: 'view.articles', icon: Newspaper },
  { name: 'review', label: 'view.review', icon: ListChecks },
  { name: 'actors', label: 'view.actors', icon: Users },
  { name: 'meetings', label: 'view.meetings', icon: Handshake },
  { name: 'chronology', label: 'view.chronology', icon: CalendarClock },
  { name: 'notes', label: 'view.notes', icon: NotebookPen },
  { name: 'briefings', label: 'view.briefings', icon: FileText },
  { name: 'history', label: 'view.history', icon: History },
  { name: 'lexicon', label: 'view.lexicon', icon: BookA },
  { name: 'templates', label: 'templates.title', icon: LayoutTemplate },
]

/** Whether a name is that of a view of this release. */
export function isViewName(name: string): name is ViewName {
  return views.some((view) => view.name === name)
}
