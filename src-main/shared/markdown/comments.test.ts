import { describe, expect, it } from 'vitest'
import { commentsIn, withoutComments, writeComment } from './comments.ts'

const told = (text: string) =>
  commentsIn(text).map(({ textStart, textEnd, remark, toVerify }) => [
    text.slice(textStart, textEnd),
    remark,
    toVerify,
  ])

describe('comments', () => {
  it('are on words or stand alone, and may say that something is to be verified', () => {
    expect(
      told(
        '{==la date==}{>>deux sources<<} et{>>seul<<} {==x==}{>>À vérifier\u00a0: le grade<<} {==y==}{>>to verify<<}',
      ),
    ).toEqual([
      ['la date', 'deux sources', false],
      ['', 'seul', false],
      ['x', 'le grade', true],
      ['y', '', true],
    ])
  })

  it('hold spans and citations, and one line break, not a blank line', () => {
    expect(told('{==[un]{.fact}\ndeux==}{>>r<<}')).toEqual([['[un]{.fact}\ndeux', 'r', false]])
    expect(told('{==un\n\ndeux==}{>>r<<}')).toEqual([['', 'r', false]])
  })

  it('are not looked for in code, nor where they are escaped', () => {
    expect(told('`{>>a<<}` \\{>>b<<}\n```\n{>>c<<}\n```')).toEqual([])
  })

  it('are read as they were written', () => {
    expect(told(writeComment('deux mots', 'fin <<} non'))).toEqual([
      ['deux mots', 'fin « } non', false],
    ])
    expect(told(writeComment('', 'à vérifier : l’heure'))).toEqual([['', 'l’heure', true]])
  })

  it('leave the words they are on', () => {
    expect(withoutComments('Le {==12 mars==}{>>ou le 13<<}, à Kéra{>>à vérifier<<}.')).toBe(
      'Le 12 mars, à Kéra.',
    )
  })
})
