import { type Language, language } from '../language.ts'
import { fold } from '../fold.ts'

/** The forms of document that both languages know. */
const documentForms: readonly Record<Language, string>[] = [
  { fr: 'Note de synthèse', en: 'Briefing note' },
  { fr: 'Compte rendu d’entretien', en: 'Memorandum of conversation' },
  { fr: 'Notice biographique', en: 'Biographic note' },
  { fr: 'Chronologie', en: 'Chronology' },
  { fr: 'Éléments de langage', en: 'Talking points' },
  { fr: 'Fiche pays', en: 'Country brief' },
]

/** What a form is called in a language; one that nobody knows keeps its name. */
export function formIn(form: string, wanted: Language): string {
  const known = documentForms.find((one) =>
    language.options.some((written) => fold(one[written]) === fold(form.trim())),
  )
  return known?.[wanted] ?? form
}
