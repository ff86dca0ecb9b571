import { z } from 'zod'
import { id } from './identity.ts'

/** The views whose records are pages of their own, and so can stand in a tab. */
export const pageViews = ['articles', 'actors', 'meetings', 'notes', 'briefings'] as const
export type PageView = (typeof pageViews)[number]

/** A record open in a tab. */
export const tab = z.object({ view: z.enum(pageViews), id })
export type Tab = z.output<typeof tab>

/** A tab with what its record is called. */
export const titledTab = tab.extend({ title: z.string() })
export type TitledTab = z.output<typeof titledTab>

/** What is open in the window and where: kept in the store, not part of the record, not undone. */
export const layout = z.object({
  /** The view shown, and the record shown in it. */
  view: z.string(),
  shown: tab.nullable(),
  /** The tabs kept beside the lists. */
  main: z.array(tab),
  /** The tabs of the second pane, and the one shown; null without a second pane. */
  beside: z.array(tab),
  besideShown: tab.nullable(),
  /** Width of the second pane, in pixels. */
  besideWidth: z.int().positive(),
  /** The lists are hidden, to leave the room to the pages. */
  listHidden: z.boolean(),
})
export type Layout = z.output<typeof layout>
