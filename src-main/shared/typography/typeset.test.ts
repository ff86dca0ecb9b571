import { expect, it } from 'vitest'
import { typeset } from './typeset.ts'

/** Shows non-breaking spaces, so that a failure can be read: ~ wide, ¬ fine. */
const shown = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '¬')

it('sets a passage in another language by its own rules', () => {
  expect(shown(typeset(`L'envoyé a dit ["it's over!"]{lang=en} : fini !`, 'fr'))).toBe(
    'L’envoyé a dit [“it’s over!”]{lang=en}~: fini¬!',
  )
  expect(shown(typeset(`He said ["c'est fini !"]{lang=fr}, didn't he?`, 'en'))).toBe(
    'He said [«¬c’est fini¬!¬»]{lang=fr}, didn’t he?',
  )
})

it('leaves a passage whose language has no rules here, and sets what is French within English', () => {
  expect(typeset(`Il dit [was heißt "das"?]{lang=de}`, 'fr')).toBe(
    'Il dit [was heißt "das"?]{lang=de}',
  )
  expect(shown(typeset(`[the ["oui" !]{lang=fr-CA} vote...]{lang=en}`, 'fr'))).toBe(
    '[the [«¬oui¬»¬!]{lang=fr-CA} vote…]{lang=en}',
  )
})

it('sets a sentence marked for its nature, and touches neither its mark nor a comment', () => {
  expect(shown(typeset("[L'accord tient : oui.]{.fact} {>>à vérifier: l'heure<<}", 'fr'))).toBe(
    "[L’accord tient~: oui.]{.fact} {>>à vérifier: l'heure<<}",
  )
})

it('changes nothing in a set text', () => {
  const once = typeset(`"Oui" ["it's", he said]{lang=en .fact} [d'accord !]{.judgment}`, 'fr')
  expect(typeset(once, 'fr')).toBe(once)
})
