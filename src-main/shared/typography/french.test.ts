import { describe, expect, it } from 'vitest'
import { typesetFrench } from './french.ts'

/** Shows non-breaking spaces, so that a failure can be read: ~ wide, ¬ fine. */
function shown(text: string): string {
  return text.replaceAll('\u00a0', '~').replaceAll('\u202f', '¬')
}

const traps: [trap: string, typed: string, set: string][] = [
  ['high marks', 'Vraiment ? Oui ! Bien ; allons.', 'Vraiment¬? Oui¬! Bien¬; allons.'],
  [
    'high marks typed without a space',
    'Vraiment? Oui! Bien; allons.',
    'Vraiment¬? Oui¬! Bien¬; allons.',
  ],
  ['marks in a row', 'Quoi ?! Non !!!', 'Quoi¬?! Non¬!!!'],
  ['a colon', 'Objet : réunion', 'Objet~: réunion'],
  ['a colon typed without a space', 'Objet: réunion', 'Objet~: réunion'],
  ['a colon at the end of a line', 'Participants:\n- un', 'Participants~:\n- un'],
  ['a time', 'à 12:30 précises', 'à 12:30 précises'],
  ['a time with seconds', 'à 12:30:05', 'à 12:30:05'],
  ['a ratio', 'un rapport 3:1', 'un rapport 3:1'],
  [
    'an address',
    'voir https://exemple.org/a?b=c;d!e : là',
    'voir https://exemple.org/a?b=c;d!e~: là',
  ],
  [
    'an address closing a sentence',
    'voir https://exemple.org/a?b !',
    'voir https://exemple.org/a?b¬!',
  ],
  [
    'an address between angle brackets',
    "<https://exemple.org/l'eau?>",
    "<https://exemple.org/l'eau?>",
  ],
  ['an e-mail address', "l'adresse a.b@exemple.org ?", 'l’adresse a.b@exemple.org¬?'],
  [
    'a link destination',
    '[l\'eau](https://exemple.org/l\'eau "titre")',
    '[l’eau](https://exemple.org/l\'eau "titre")',
  ],
  [
    'a link to a record',
    '[@Ali](actor:01980000-0000-7000-8000-000000000001) !',
    '[@Ali](actor:01980000-0000-7000-8000-000000000001)¬!',
  ],
  [
    'a citation before a mark',
    'fin[^01980000-0000-7000-8000-000000000001] ?',
    'fin[^01980000-0000-7000-8000-000000000001]¬?',
  ],
  ['a code span', 'le `l\'a ? "b"...` ?', 'le `l\'a ? "b"...`¬?'],
  ['a fenced block', "```\nl'a ? b: c\n```\nl'a", "```\nl'a ? b: c\n```\nl’a"],
  ['a quotation of a source', '> L\'eau : "bien" !\n\nL\'eau', '> L\'eau : "bien" !\n\nL’eau'],
  ['a Windows path', 'dans C:\\notes : fin', 'dans C:\\notes~: fin'],
  ['a TLP label', 'TLP:AMBER+STRICT : rien', 'TLP:AMBER+STRICT~: rien'],
  ['a character reference', 'R&amp;D ; suite', 'R&amp;D¬; suite'],
  ['a short code', 'fin :ok: suite', 'fin :ok: suite'],
  ['a table ruling', '| a | b |\n| :-- | --: |', '| a | b |\n| :-- | --: |'],
  ['an image mark', '![vue](a.png)', '![vue](a.png)'],
  ['a mark between brackets', 'sûr (?) et [!]', 'sûr (?) et [!]'],
  ['an apostrophe', "aujourd'hui, l'État d'Israël", 'aujourd’hui, l’État d’Israël'],
  ['an apostrophe before guillemets', "l'« accord »", 'l’«¬accord¬»'],
  ['an apostrophe before emphasis', "l'*accord*", 'l’*accord*'],
  ['feet and inches', "5' 10", "5' 10"],
  ['an ellipsis', 'Et puis...', 'Et puis…'],
  ['straight quotes', 'le "bon" choix', 'le «¬bon¬» choix'],
  ['straight quotes after an apostrophe', 'l\'"avenir".', 'l’«¬avenir¬».'],
  ['a quoted sentence', 'Il dit: "Venez !"', 'Il dit~: «¬Venez¬!¬»'],
  ['an unpaired quote', 'un écran de 15" neuf', 'un écran de 15" neuf'],
  ['guillemets of every spacing', '«a» « b » «\u00a0c\u00a0»', '«¬a¬» «¬b¬» «¬c¬»'],
  ['emphasis before a mark', '**Attention**!', '**Attention**¬!'],
  ['emphasis around a colon', '**Objet :** réunion', '**Objet~:** réunion'],
  ['a number sign', 'n°12 et N° 3', 'n°~12 et N°~3'],
  ['a percentage and a sum', '15% de 200 €', '15~% de 200~€'],
  ['thousands', '12 000 hommes en 2024 350 fois', '12¬000 hommes en 2024 350 fois'],
  ['a day and its month', 'le 20 juin et le 1er mars', 'le 20~juin et le 1er~mars'],
  ['a courtesy title', 'M. Diallo et Mme Koné', 'M.~Diallo et Mme~Koné'],
  ['ordinals', 'la 1ère, la 2ème, le XXIème et le 1er', 'la 1re, la 2e, le XXIe et le 1er'],
  [
    'words with œ',
    'le coeur, une oeuvre, la manoeuvre, les Oeufs, un oeil, le chef-d’oeuvre, la rancoeur',
    'le cœur, une œuvre, la manœuvre, les Œufs, un œil, le chef-d’œuvre, la rancœur',
  ],
  [
    'words without œ',
    'moelle, coexister, poète, Noël, coefficient, Goethe, goéland, Joel',
    'moelle, coexister, poète, Noël, coefficient, Goethe, goéland, Joel',
  ],
  ['two spaces', 'un  mot', 'un mot'],
  ['the indent of a list and a hard break', '  - un  \n  - deux', '  - un  \n  - deux'],
]

describe('French typography', () => {
  it.each(traps)('minds %s', (_, typed, set) => {
    expect(shown(typesetFrench(typed))).toBe(set)
  })

  it('leaves a set text as it is', () => {
    for (const [, typed] of traps) {
      const once = typesetFrench(typed)
      expect(shown(typesetFrench(once))).toBe(shown(once))
    }
  })

  it('keeps private-use characters that were already there', () => {
    expect(typesetFrench("\u{f0000} l'a \u{f0001}")).toBe('\u{f0000} l’a \u{f0001}')
  })
})
