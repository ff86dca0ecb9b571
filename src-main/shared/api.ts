import { actorsApi } from './calls/actors.ts'
import { applicationApi } from './calls/application.ts'
import { articlesApi } from './calls/articles.ts'
import { assertionsApi } from './calls/assertions.ts'
import { briefingsApi } from './calls/briefings.ts'
import { factsApi } from './calls/facts.ts'
import { historyApi } from './calls/history.ts'
import { imagesApi } from './calls/images.ts'
import { importsApi } from './calls/imports.ts'
import { layoutApi } from './calls/layout.ts'
import { lexiconApi } from './calls/lexicon.ts'
import { meetingsApi } from './calls/meetings.ts'
import { notesApi } from './calls/notes.ts'
import { preflightApi } from './calls/preflight.ts'
import { proposalsApi } from './calls/proposals.ts'
import { recordApi } from './calls/record.ts'
import { searchApi } from './calls/search.ts'
import { settingsApi } from './calls/settings.ts'
import { spellingApi } from './calls/spelling.ts'
import { statementsApi } from './calls/statements.ts'
import { templatesApi } from './calls/templates.ts'

/**
 * Every call the window can make, by group. Main's handlers and the window's client are types
 * derived from this list, so that adding a call breaks compilation until both ends know it.
 */
export const api = {
  articles: articlesApi,
  imports: importsApi,
  images: imagesApi,
  proposals: proposalsApi,
  actors: actorsApi,
  assertions: assertionsApi,
  meetings: meetingsApi,
  statements: statementsApi,
  facts: factsApi,
  notes: notesApi,
  briefings: briefingsApi,
  preflight: preflightApi,
  templates: templatesApi,
  search: searchApi,
  lexicon: lexiconApi,
  spelling: spellingApi,
  record: recordApi,
  history: historyApi,
  settings: settingsApi,
  layout: layoutApi,
  application: applicationApi,
} as const

export type Api = typeof api
