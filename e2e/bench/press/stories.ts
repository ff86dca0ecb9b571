import type { Language } from '../../../src-main/shared/language.ts'
import type { Draw } from './draw.ts'
import { headline, sentence, signature, town } from './sentences.ts'

/** A made-up article, before it is written in some format. */
export type Story = {
  language: Language
  title: string
  outlet: string
  author: string
  /** Day of publication, ISO. */
  day: string
  address: string
  paragraphs: readonly string[]
}

const outlets = {
  fr: ['Le Courrier du Liptako', 'La Gazette du Djoliba', 'Canal Savane', 'La Tribune de l’Ouest'],
  en: ['Gulf Chronicle', 'The Delta Post', 'Meridian Herald', 'The Volta Observer'],
} as const

/** A story that shares neither its headline nor its sentences with another of the same draw. */
export function story(draw: Draw, language: Language, number: number): Story {
  const count = 5 + draw.number(9)
  const day = new Date(Date.UTC(2025, 0, 1 + draw.number(400))).toISOString().slice(0, 10)
  return {
    language,
    title: headline(draw, language),
    outlet: draw.one(outlets[language]),
    author: signature(draw, language),
    day,
    address: `https://presse.invalid/${day.replaceAll('-', '/')}/${number}`,
    paragraphs: Array.from({ length: count }, () => paragraph(draw, language)),
  }
}

/** What an agency sends to several papers. */
export function wire(draw: Draw, language: Language): readonly string[] {
  const place = town(draw, language)
  const lead = sentence(draw, language)
  const opening =
    language === 'fr'
      ? `${place}, 12 mars (AFP) – ${lead}`
      : `${place}, 12 March (Reuters) – ${lead}`
  return [opening, ...Array.from({ length: 6 }, () => paragraph(draw, language))]
}

/** The same article a day later: a sentence more, one less, the rest as it was. */
export function updated(draw: Draw, earlier: Story): Story {
  const { language, paragraphs } = earlier
  const day = new Date(Date.parse(earlier.day) + 86_400_000).toISOString().slice(0, 10)
  return { ...earlier, day, paragraphs: [...paragraphs.slice(0, -1), sentence(draw, language)] }
}

function paragraph(draw: Draw, language: Language): string {
  const sentences = 2 + draw.number(3)
  return Array.from({ length: sentences }, () => sentence(draw, language)).join(' ')
}
