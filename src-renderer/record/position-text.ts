import type { HeldOn, Position } from '../../src-main/shared/actor.ts'
import type { Language } from '../../src-main/shared/language.ts'
import { countryName } from '../../src-main/shared/country-names.ts'
import { showDate } from '../../src-main/shared/dated-display.ts'
import { translate } from '../../src-main/shared/messages/catalogue.ts'

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

/** From when to when something held: « depuis mars 2021 · jusqu’en 2023 »; empty when neither is known. */
export function heldBetween(
  { heldFrom, heldTo }: Pick<Position, 'heldFrom' | 'heldTo'>,
  language: Language,
): string {
  return [
    heldFrom && translate(language, 'actors.heldSince', { date: showDate(heldFrom, language) }),
    heldTo && translate(language, 'actors.heldUntil', { date: showDate(heldTo, language) }),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What an actor in a list holds, with a word of doubt when it may be out of date or sources disagree. */
export function heldText({ position, doubt }: HeldOn, language: Language): string {
  const text = positionText(position, language)
  return doubt !== null && text !== ''
    ? `${text} · ${translate(language, `actors.doubt.${doubt}`)}`
    : text
}
