import type { BriefingSubject } from '../shared/briefing.ts'
import { countryName } from '../shared/country-names.ts'
import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'
import type { Database } from '../store/database.ts'

/** What subjects of briefings are called. */
export function subjectLabels(db: Database) {
  const one = (sql: string) => db.prepare<[string], string>(sql).pluck()
  const meeting = one('SELECT title FROM meetings WHERE id = ?')
  const actor = one('SELECT name FROM shownActors WHERE memberId = ?')
  const article = one('SELECT title FROM articles WHERE id = ?')
  const nameOf = (id: string): string | null => actor.get(id) ?? null

  /** In a language; null when there is no subject, or it is not in the record any more. */
  return function labelOf(subject: BriefingSubject, language: Language): string | null {
    switch (subject.kind) {
      case 'none':
        return null
      case 'meeting':
        return meeting.get(subject.id) ?? null
      case 'series':
        return subject.name
      case 'actor':
        return nameOf(subject.id)
      case 'country':
        return countryName(subject.country, language)
      case 'chronology': {
        const { actorId, country } = subject
        const named = [
          actorId === null ? null : nameOf(actorId),
          country === null ? null : countryName(country, language),
        ].filter((part) => part !== null)
        return named.join(', ') || translate(language, 'document.section.chronology')
      }
      case 'articles':
        return subject.words === '' ? (article.get(subject.ids[0] ?? '') ?? null) : subject.words
    }
  }
}
