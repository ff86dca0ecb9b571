import type { Position } from '../../src-main/shared/actor.ts'
import type { Language } from '../../src-main/shared/language.ts'
import { countryName } from '../../src-main/shared/country-names.ts'

/** A position in one line: « général, ministre de la Défense, AES, Niger »; empty when none is known. */
export function positionText(
  position: Pick<Position, 'rank' | 'title' | 'organisation' | 'country'> | null,
  language: Language,
): string {
  if (!position) return ''
  const { rank, title, organisation, country } = position
  const place = country === null ? '' : countryName(country, language)
  return [rank, title, organisation, place].filter(Boolean).join(', ')
}
