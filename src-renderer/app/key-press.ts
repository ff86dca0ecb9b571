import { type KeyPress, matchesChord, typesText } from '../lib/chords.ts'
import type { Command } from './command.ts'

/** Where a key was pressed. */
export type Place = {
  /** In a field or editor where keys write, or a list of choices where letters choose. */
  inText: 'words' | 'choice' | null
  /** On a button, link or tab, which Enter and Space belong to. */
  onControl: boolean
}

/** The command a key press asks for, of those given; undefined leaves the key to the page. */
export function commandFor(
  press: KeyPress,
  place: Place,
  available: readonly Command[],
): Command | undefined {
  return available.find((command) =>
    command.keys.some((chord) => {
      if (!matchesChord(chord, press)) return false
      if (place.inText !== null && typesText(chord)) return false
      if (place.inText === 'words' && command.outsideText === true) return false
      return !(place.onControl && chord === 'Enter')
    }),
  )
}

/** What kind of place an element is. */
export function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof Element)) return { inText: null, onControl: false }
  const field = target.closest('input, textarea, select, [contenteditable="true"]')
  const choice = field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)
  return {
    inText: field === null || choice ? null : field.tagName === 'SELECT' ? 'choice' : 'words',
    onControl:
      choice ||
      target.closest('button, a[href], summary, [role=tab], [role=menuitem], [role=separator]') !==
        null,
  }
}
