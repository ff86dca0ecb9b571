import { describe, expect, it } from 'vitest'
import { countWords, type Stretch, wordDifference } from './word-difference.ts'

/** A difference as one line: `[-gone-]`, `[+new+]`, what stayed as it is, lines told by `|`. */
function told(stretches: readonly Stretch[]): string {
  return stretches
    .map((stretch) =>
      'same' in stretch
        ? stretch.same.join('|')
        : stretch.changed
            .map(({ kind, text }) =>
              kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`,
            )
            .join('')
            .replaceAll('\n', '|'),
    )
    .join(' / ')
}

const between = (before: string, after: string) => told(wordDifference(before, after))

describe('the difference between two texts', () => {
  it('is told word by word within the lines that differ', () => {
    expect(between('Titre\nLe partage avance.\nFin', 'Titre\nLe partage recule.\nFin')).toBe(
      'Titre / Le partage [-avance-][+recule+]. / Fin',
    )
  })

  it('takes words that change side by side together', () => {
    expect(between('un deux trois quatre', 'un 2 3 quatre')).toBe('un [-deux trois-][+2 3+] quatre')
  })

  it('tells lines that come and go', () => {
    expect(between('a\nb', 'a\nb\nc')).toBe('a|b / [+c+]')
    expect(between('a\nb', 'b')).toBe('[-a-] / b')
    expect(between('', 'a')).toBe('[+a+]')
    expect(between('a', '')).toBe('[-a-]')
  })

  it('is nothing between a text and itself', () => {
    expect(between('a\nb', 'a\nb')).toBe('a|b')
    expect(wordDifference('', '')).toEqual([])
  })

  it('counts the words that went and came', () => {
    expect(countWords(wordDifference('Le partage avance.', 'L’eau recule.'))).toEqual({
      gone: 3,
      new: 3,
    })
  })

  it('gives both texts back, whatever they are', () => {
    const letters = ['a', 'b', ' ', '\n', 'é', '.', '’', '  ', 'mot', '\n\n', '[^1]', '']
    let seed = 20261130
    const draw = () => (seed = (seed * 1103515245 + 12345) % 2147483648)
    const text = () => Array.from({ length: draw() % 30 }, () => letters[draw() % 12]).join('')
    for (let turn = 0; turn < 500; turn++) {
      const [before, after] = [text(), text()]
      const stretches = wordDifference(before, after)
      const side = (without: string) =>
        stretches
          .map((stretch) =>
            'same' in stretch
              ? stretch.same.join('\n')
              : stretch.changed.some(({ kind }) => kind !== without)
                ? stretch.changed
                    .flatMap(({ kind, text }) => (kind === without ? [] : text))
                    .join('')
                : null,
          )
          .filter((part) => part !== null)
          .join('\n')
      expect(side('new')).toBe(before)
      expect(side('gone')).toBe(after)
    }
  })

  it('of texts with nothing in common is one replaced by the other, soon told', () => {
    const words = (of: string) => Array.from({ length: 40_000 }, (_, at) => `${of}${at}`).join(' ')
    expect(wordDifference(words('a'), words('b'))).toEqual([
      {
        changed: [
          { kind: 'gone', text: words('a') },
          { kind: 'new', text: words('b') },
        ],
      },
    ])
  })
})
