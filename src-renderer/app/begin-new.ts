import { interfaceLanguage } from '../lib/i18n.svelte.ts'
import type { AppState } from './app-state.svelte.ts'

/** Begins what the view shown lists: an actor, a meeting, a fact, a briefing, a word; else a note. */
export function beginNew(app: AppState): void {
  const { view } = app
  if (view === 'actors' || view === 'meetings' || view === 'briefings' || view === 'lexicon')
    app[view].creating = true
  else if (view === 'chronology') app.chronology.edited = 'new'
  else void beginNote(app)
}

/** Begins a briefing or a note of a form, about something of the record. */
export function beginFromTemplate(app: AppState): void {
  app.go({ view: 'briefings' })
  app.briefings.creating = true
}

export async function beginNote(app: AppState): Promise<void> {
  app.go({ view: 'notes', created: true })
  await app.notes.create({ title: '', body: '', language: interfaceLanguage() })
}
