import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { ensureSyntaxTree } from '@codemirror/language'
import { EditorState } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src-main/shared/language.ts'
import { settingOf } from './typeset-typed.ts'

/** What comes of typing keys one by one after a text that was there already. */
function typing(keys: string, language: Language, there = ''): string {
  const from = there.length
  let text = there
  for (const key of keys) {
    text += key
    const state = EditorState.create({
      doc: text,
      extensions: [markdown({ base: markdownLanguage })],
    })
    ensureSyntaxTree(state, text.length, 5000)
    const changes = settingOf(state, { from, head: text.length }, language)
    text = state.update({ changes }).state.doc.toString()
  }
  return text.replaceAll('\u00a0', '~').replaceAll('\u202f', '¬').slice(from)
}

const french: [trap: string, typed: string, set: string][] = [
  ['an apostrophe', "l'eau", 'l’eau'],
  ['an apostrophe after a capital', "L'État", 'L’État'],
  ['a question', 'Qui ? Lui ! Bien ; oui', 'Qui¬? Lui¬! Bien¬; oui'],
  ['marks without a space, at the end of the word', 'Qui? Lui! ', 'Qui¬? Lui¬! '],
  ['a colon', 'Objet : eau', 'Objet~: eau'],
  ['a colon without a space', 'Objet: eau ', 'Objet~: eau '],
  ['an address', 'https://a.org/b?c!d ', 'https://a.org/b?c!d '],
  ['a time', 'à 12:30 ', 'à 12:30 '],
  ['straight quotes', 'le "bon" choix', 'le «¬bon¬» choix'],
  ['straight quotes after an apostrophe', 'l\'"avenir"', 'l’«¬avenir¬»'],
  ['straight quotes with spaces inside', 'le " bon " choix ', 'le «¬bon¬» choix '],
  ['less and greater than', 'le <<bon>> choix', 'le «¬bon¬» choix'],
  ['guillemets of the keyboard', 'le « bon » choix ', 'le «¬bon¬» choix '],
  ['inches', 'un écran de 15" ', 'un écran de 15" '],
  ['an ellipsis', 'Soit...', 'Soit…'],
  ['œ', 'le coeur, la soeur ', 'le cœur, la sœur '],
  ['ordinals', 'la 2ème et la 1ère fois', 'la 2e et la 1re fois'],
  ['a number sign', 'n°12 ', 'n°~12 '],
  ['a percentage', '15 % de ', '15~% de '],
  ['thousands', '12 000 hommes', '12¬000 hommes'],
  ['a date', 'le 20 juin 2025', 'le 20~juin 2025'],
  ['a courtesy title', 'M. Diallo ', 'M.~Diallo '],
  ['two spaces', 'un  mot ', 'un mot '],
  ['the end of a line', 'Quoi?\n', 'Quoi¬?\n'],
  ['code', '`l\'a "b"...` ', '`l\'a "b"...` '],
  ['a quotation of a source', '> L\'eau "claire" ? ', '> L\'eau "claire" ? '],
  ['a link', "[eau](https://a.org/l'eau?b) ", "[eau](https://a.org/l'eau?b) "],
  ['a TLP label', 'TLP:AMBER ', 'TLP:AMBER '],
  ['a list', '- Qui ? ', '- Qui¬? '],
]

const english: [trap: string, typed: string, set: string][] = [
  ['an apostrophe', "it's", 'it’s'],
  ['quotation marks', 'He said "yes" ("no").', 'He said “yes” (“no”).'],
  ['single quotation marks', "the 'wall' ", 'the ‘wall’ '],
  ['an ellipsis', 'Then...', 'Then…'],
  ['a dash', 'talks -- held ', 'talks – held '],
  ['inches', '15" ', '15" '],
]

describe('typography as one types', () => {
  it.each(french)('minds %s in French', (_, typed, set) => {
    expect(typing(typed, 'fr')).toBe(set)
  })
  it.each(english)('minds %s in English', (_, typed, set) => {
    expect(typing(typed, 'en')).toBe(set)
  })
  it('leaves alone what was there before', () => {
    expect(typing(" et l'eau ? ", 'fr', 'L\'oeil "clair" ?')).toBe(' et l’eau¬? ')
  })
  it('leaves alone a block of code and a quotation begun on lines before', () => {
    expect(typing("l'eau ? ", 'fr', '```\n')).toBe("l'eau ? ")
    expect(typing("l'eau ? ", 'fr', '> Il dit\n')).toBe("l'eau ? ")
  })
})

describe('a passage in another language', () => {
  /** What comes of typing keys within a span that was there already. */
  function typingWithin(keys: string, language: Language, tag: string): string {
    const before = 'Il dit : ['
    const after = `]{lang=${tag}} !`
    let words = ''
    for (const key of keys) {
      words += key
      const head = before.length + words.length
      const state = EditorState.create({
        doc: before + words + after,
        extensions: [markdown({ base: markdownLanguage })],
      })
      ensureSyntaxTree(state, state.doc.length, 5000)
      const changes = settingOf(state, { from: before.length, head }, language)
      const set = state.update({ changes }).state.doc.toString()
      words = set.slice(before.length, set.length - after.length)
    }
    return words.replaceAll('\u00a0', '~').replaceAll('\u202f', '¬')
  }

  it('is set by its own rules as it is typed, and left alone where it has none', () => {
    expect(typingWithin('"It\'s over!" said Mr Bello. ', 'fr', 'en')).toBe(
      '“It’s over!” said Mr~Bello. ',
    )
    expect(typingWithin('"Oui !" dit-il ', 'en', 'fr')).toBe('«¬Oui¬!¬» dit-il ')
    expect(typingWithin('"Ja!" er\'s ', 'fr', 'de')).toBe('"Ja!" er\'s ')
  })

  it('has its marks left as they are typed, and comments too', () => {
    const marks = '[a]{lang=en .fact} {==b==}{>>n° 1 : "c"<<} '
    expect(typing(marks, 'fr')).toBe(marks)
  })
})
