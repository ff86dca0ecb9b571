import { describe, expect, it } from 'vitest'
import { typesetEnglish } from './english.ts'

const traps: [trap: string, typed: string, set: string][] = [
  ['an apostrophe', "the minister's aides won't", 'the minister’s aides won’t'],
  ['a plural possessive', "the ministers' aides, the aides'", 'the ministers’ aides, the aides’'],
  ['quotation marks', 'He said "yes" ("no").', 'He said “yes” (“no”).'],
  ['a quotation within one', `"He said 'yes'," she said`, '“He said ‘yes’,” she said'],
  ['a decade', "the '90s and the 1990's", 'the ’90s and the 1990’s'],
  ['feet and inches', `5'10 tall, a 15" screen`, `5'10 tall, a 15" screen`],
  ['a quotation that ends with a number', 'the "class of 2025"', 'the “class of 2025”'],
  ['an ellipsis', 'And then...', 'And then…'],
  ['a spaced hyphen', 'The talks - held in Accra -- failed', 'The talks – held in Accra – failed'],
  ['a hyphen', 'a cease-fire', 'a cease-fire'],
  ['a list', '- one\n- two', '- one\n- two'],
  ['a table ruling', '| a | b |\n| -- | -- |', '| a | b |\n| -- | -- |'],
  ['a day and its month', 'on 20 June 2025', 'on 20~June 2025'],
  ['a courtesy title', 'Mr Bello and Dr. Kone', 'Mr~Bello and Dr.~Kone'],
  ['emphasis', '**"Bold"** and *\'quiet\'*', '**“Bold”** and *‘quiet’*'],
  ['code and addresses', '`it\'s "a"` https://a.org/it\'s', '`it\'s "a"` https://a.org/it\'s'],
  ['a quotation of a source', '> It\'s "so"', '> It\'s "so"'],
  ['two spaces', 'One.  Two', 'One. Two'],
]

describe('English typography', () => {
  it.each(traps)('minds %s', (_, typed, set) => {
    expect(typesetEnglish(typed).replaceAll('\u00a0', '~')).toBe(set)
  })

  it('leaves a set text as it is', () => {
    for (const [, typed] of traps) {
      const once = typesetEnglish(typed)
      expect(typesetEnglish(once)).toBe(once)
    }
  })
})
