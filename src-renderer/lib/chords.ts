import type { Language } from '../../src-main/shared/language.ts'

/*
 * A chord is written `Mod+Shift+P`, `Enter`, `a`, `?`, `Mod+1`. Mod is Ctrl (⌘ on a Mac). Digits
 * mean the key in the digit row whatever it types, so that they work on French keyboards.
 */

export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
>

/** Whether a key press is that chord. */
export function matchesChord(chord: string, press: KeyPress): boolean {
  const parts = chord.split('+')
  const key = parts.at(-1) ?? ''
  const wants = (modifier: string) => parts.slice(0, -1).includes(modifier)
  if (wants('Mod') !== (press.ctrlKey || press.metaKey)) return false
  if (wants('Alt') !== press.altKey) return false
  if (/^\d$/.test(key)) return press.code === `Digit${key}` && !press.shiftKey
  // A sign such as `?` is typed with Shift on some keyboards and without on others.
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase()
  if (!isSign && wants('Shift') !== press.shiftKey) return false
  return press.key.toLowerCase() === key.toLowerCase()
}

/** Whether the chord would type or move in a text, so that it must not act while writing. */
export function typesText(chord: string): boolean {
  const parts = chord.split('+')
  if (parts.includes('Mod') || parts.includes('Alt')) return false
  return !/^(?:F\d+|Escape)$/.test(parts.at(-1) ?? '')
}

const names: Record<Language, Record<string, string>> = {
  fr: {
    Mod: 'Ctrl',
    Shift: 'Maj',
    Enter: 'Entrée',
    Escape: 'Échap',
    Delete: 'Suppr',
    Backspace: 'Retour arrière',
    ArrowDown: '↓',
    ArrowUp: '↑',
    ArrowLeft: '←',
    ArrowRight: '→',
    PageUp: 'Pg préc',
    PageDown: 'Pg suiv',
  },
  en: {
    Mod: 'Ctrl',
    Escape: 'Esc',
    Delete: 'Del',
    ArrowDown: '↓',
    ArrowUp: '↑',
    ArrowLeft: '←',
    ArrowRight: '→',
    PageUp: 'PgUp',
    PageDown: 'PgDn',
  },
}

/** The chord as a person reads it: « Ctrl+Maj+P ». */
export function showChord(chord: string, language: Language): string {
  return chord
    .split('+')
    .map((part) => names[language][part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+')
}
