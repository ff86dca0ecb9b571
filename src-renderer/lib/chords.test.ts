import { describe, expect, it } from 'vitest'
import { type KeyPress, matchesChord, showChord, typesText } from './chords.ts'

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }
}

describe('chords', () => {
  it('want exactly the modifiers they name', () => {
    expect(matchesChord('Mod+Shift+P', press('P', { ctrlKey: true, shiftKey: true }))).toBe(true)
    expect(matchesChord('Mod+Shift+P', press('p', { ctrlKey: true }))).toBe(false)
    expect(matchesChord('a', press('a'))).toBe(true)
    expect(matchesChord('a', press('a', { ctrlKey: true }))).toBe(false)
    expect(matchesChord('a', press('A', { shiftKey: true }))).toBe(false)
  })
  it('find a digit by its key, which types & on a French keyboard', () => {
    expect(matchesChord('Mod+1', press('&', { code: 'Digit1', ctrlKey: true }))).toBe(true)
  })
  it('take a sign with or without Shift', () => {
    expect(matchesChord('?', press('?', { shiftKey: true }))).toBe(true)
    expect(matchesChord('?', press('?'))).toBe(true)
  })
  it('know when they would type a letter', () => {
    expect(typesText('a')).toBe(true)
    expect(typesText('Enter')).toBe(true)
    expect(typesText('F1')).toBe(false)
    expect(typesText('Mod+a')).toBe(false)
  })
  it('are shown in the words of the language', () => {
    expect(showChord('Mod+Shift+p', 'fr')).toBe('Ctrl+Maj+P')
    expect(showChord('Enter', 'en')).toBe('Enter')
    expect(showChord('Escape', 'fr')).toBe('Échap')
  })
})
