import { createContext } from 'svelte'
import type { OneText } from '../../src-main/shared/text-version.ts'

export type ViewName =
  | 'articles'
  | 'review'
  | 'actors'
  | 'meetings'
  | 'chronology'
  | 'notes'
  | 'briefings'
  | 'history'
  | 'lexicon'
  | 'templates'

/** A place in the window: a view, the record shown in it, and for an article the passage. */
export type Destination = {
  view: ViewName
  id?: string | undefined
  passageId?: string | undefined
  /** The record was just made: the text to be written takes the focus. */
  created?: boolean | undefined
}

export type Navigation = {
  go(destination: Destination): void
  /** Shows the versions of a text. */
  showVersions(text: OneText & { title: string }): void
  /** Ids of the records opened lately, the latest first. */
  recent(): readonly string[]
}

export const [getNavigation, setNavigation] = createContext<Navigation>()
