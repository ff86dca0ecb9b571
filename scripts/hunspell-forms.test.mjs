import { expect, it } from 'vitest'
import { hunspellForms } from './hunspell-forms.mjs'

it('writes out suffixes, one upon another, prefixes with them, and leaves out what it is told to', () => {
  const affixes = `
FLAG long
NEEDAFFIX ()
NOSUGGEST !!
PFX L' Y 2
PFX L' 0 l' .
PFX L' a l'A a
PFX Re Y 1
PFX Re 0 re .
SFX Pl Y 2
SFX Pl 0 s/L' [^sxl]
SFX Pl al aux al
SFX Er Y 2
SFX Er er ement/Pl er
SFX Er er 0 er
`
  const words = ['6', 'canal/Pl', 'lancer/ErRe', "ami/L'Pl", 'laid/()Pl', 'vilain/!!', 'os/Pl']
  expect([...hunspellForms(affixes, words.join('\n'))].sort()).toEqual(
    [
      ...['ami', 'amis', 'canal', 'canaux', 'laids', 'os'],
      ...['lanc', 'lancement', 'lancements', 'lancer'],
      ...['relanc', 'relancement', 'relancements', 'relancer'],
    ].sort(),
  )
})
