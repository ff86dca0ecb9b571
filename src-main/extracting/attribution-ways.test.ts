import { describe, expect, it } from 'vitest'
import type { Language } from '../shared/language.ts'
import { extract } from './extract.ts'

/** Who says what in a text: « speaker: first words » of each statement. */
function said(text: string, language: Language = 'fr'): string[] {
  return extract(text, { language, publishedOn: '2026-02-18' }).proposals.flatMap((each) =>
    each.kind === 'statement'
      ? [`${each.value.speaker?.name ?? 'nobody'}: ${each.value.text.slice(0, 24).trimEnd()}`]
      : [],
  )
}

type Case = [text: string, ...expected: string[]]

function tells(title: string, cases: readonly Case[], language: Language = 'fr'): void {
  describe(title, () => {
    it.each(cases)('%s', (text, ...expected) => {
      expect(said(text, language)).toEqual(expected)
    })
  })
}

tells('verbs of the French press', [
  [
    '« Le barrage tiendra encore dix ans », a martelé le préfet Ali Sanda.',
    'Ali Sanda: Le barrage tiendra encor',
  ],
  [
    'Rose Boko a fait valoir que le canal coûterait deux fois moins cher.',
    'Rose Boko: le canal coûterait deux',
  ],
  [
    'Rose Boko s’est félicitée que « les éleveurs aient été entendus à temps ».',
    'Rose Boko: les éleveurs aient été e',
  ],
  [
    '« Nous ne céderons pas un mètre de rive », a mis en garde le général Yao Mensah.',
    'Yao Mensah: Nous ne céderons pas un',
  ],
  [
    'Yao Mensah a assuré que les soldats rentreraient avant la fête.',
    'Yao Mensah: les soldats rentreraient',
  ],
  [
    '« La route sera finie avant les pluies », s’est engagé le maire Ali Sanda.',
    'Ali Sanda: La route sera finie avan',
  ],
  [
    'Rose Boko prévient : la récolte sera mauvaise dans tout le nord.',
    'Rose Boko: la récolte sera mauvaise',
  ],
  [
    'Le maire Ali Sanda se dit convaincu que le marché rouvrira en mars.',
    'Ali Sanda: le marché rouvrira en ma',
  ],
])

tells('the end of what was said, and what was added', [
  [
    '« Il faut creuser deux puits de plus. » Et Rose Boko d’ajouter : « L’eau n’attend pas les budgets. »',
    'Rose Boko: Il faut creuser deux pui',
    'Rose Boko: L’eau n’attend pas les b',
  ],
  [
    '« Personne ne viendra nous aider », et Ali Sanda de conclure : « Nous le ferons donc seuls. »',
    'Ali Sanda: Personne ne viendra nous',
    'Ali Sanda: Nous le ferons donc seul',
  ],
  [
    '« Le bac est trop vieux », a dit Rose Boko, avant de préciser : « Il date de mon enfance. »',
    'Rose Boko: Le bac est trop vieux',
    'Rose Boko: Il date de mon enfance.',
  ],
  [
    '« Le bac est trop vieux », a dit Rose Boko. Elle a ajouté que la pièce manquait partout.',
    'Rose Boko: Le bac est trop vieux',
    'Rose Boko: la pièce manquait partou',
  ],
])

tells('sources that the text does not name', [
  ['Le pont aurait cédé dans la nuit, dit-on à Dori.', 'nobody: Le pont aurait cédé dans'],
  [
    'Selon une source proche de la présidence, le remaniement attendra le printemps.',
    'nobody: le remaniement attendra',
  ],
  [
    'De source diplomatique, la rencontre aurait duré deux heures.',
    'nobody: la rencontre aurait duré',
  ],
  [
    'La piste du nord a été minée, a-t-on appris auprès de l’état-major.',
    'nobody: La piste du nord a été m',
  ],
  ['À Dori, on assure que le convoi est arrivé intact.', 'nobody: le convoi est arrivé int'],
  [
    'Un habitant, joint par téléphone, raconte que « les camions passent chaque nuit ».',
    'nobody: les camions passent chaq',
  ],
])

tells('bodies that speak', [
  [
    'La Croix-Rouge a indiqué que douze puits étaient empoisonnés.',
    'Croix-Rouge: douze puits étaient empo',
  ],
  ['À en croire Rose Boko, la digue aurait pu être sauvée.', 'Rose Boko: la digue aurait pu être'],
  [
    'L’Union africaine (UA) suit le dossier. La trêve serait respectée, selon l’organisation.',
    'Union africaine: La trêve serait respecté',
  ],
  [
    'L’Union africaine (UA) a publié un texte. Le communiqué appelle « toutes les parties à la retenue ».',
    'Union africaine: toutes les parties à la',
  ],
  ['Bamako affirme que les otages sont en bonne santé.', 'nobody: les otages sont en bonne'],
])

tells('who is meant among several', [
  [
    'Rose Boko, reçue par Yao Mensah, a déclaré : « Le prix du mil est notre affaire. »',
    'Rose Boko: Le prix du mil est notre',
  ],
  [
    'Le colonel Yao Mensah commandera la garde. « Je mesure le poids de la tâche », a réagi le nouveau chef de la garde.',
    'Yao Mensah: Je mesure le poids de la',
  ],
  [
    'L’émissaire Yao Mensah est rentré. À Dori, il a vu le maire Ali Sanda. « On m’a offert un thé et rien d’autre », a-t-il raconté.',
    'Yao Mensah: On m’a offert un thé et',
  ],
  [
    'L’avocat de Rose Boko a plaidé : « Ma cliente n’était pas à Dori ce jour-là. »',
    'nobody: Ma cliente n’était pas à',
  ],
  [
    'Dans son discours, Ali Sanda a salué les maçons. Il a promis que le toit serait posé en mars.',
    'Ali Sanda: le toit serait posé en m',
  ],
])

tells(
  'verbs and sources of the English press',
  [
    ['“The dam will hold,” Rose Boko countered.', 'Rose Boko: The dam will hold'],
    ['The ferry sank before dawn, officials said.', 'nobody: The ferry sank before da'],
    [
      'Two villages were emptied overnight, a government source said.',
      'nobody: Two villages were emptie',
    ],
    ['Observers of the African Union say polling was calm.', 'African Union: polling was calm'],
    ['Rome says it has already paid its share.', 'nobody: it has already paid its'],
    [
      'According to Rose Boko, a nurse at the clinic, three people had fever.',
      'Rose Boko: three people had fever',
    ],
    [
      '“We kept the lists ourselves,” the general, Yao Mensah, said. He claimed that every name was on them.',
      'Yao Mensah: We kept the lists oursel',
      'Yao Mensah: every name was on them',
    ],
    [
      '“They never asked us anything at all,” Tilda Marrow, 25, said on Sunday.',
      'Tilda Marrow: They never asked us anyt',
    ],
    [
      '“Our vote will not be for sale this year,” said Rep. Tilda Marrow, R-Ky., on Friday.',
      'Tilda Marrow: Our vote will not be for',
    ],
    [
      'The army’s spokesman, Yao Mensah, denied that shots had been fired.',
      'Yao Mensah: shots had been fired',
    ],
  ],
  'en',
)

describe('a talk between two', () => {
  it('gives the answers, and not what the interviewer asks', () => {
    const text = [
      'Rose Boko, minister of trade, was the guest of Tom Vale on Monday.',
      'Tom Vale: Where is the new tariff?',
      'Rose Boko: It is on my desk.',
      'Tom Vale: Will it pass?',
      'Rose Boko: It will pass in March.',
      'Tom Vale: And the ports?',
      'Rose Boko: The ports will have six months.',
    ].join('\n\n')
    expect(said(text, 'en')).toEqual([
      'Rose Boko: It is on my desk.',
      'Rose Boko: It will pass in March.',
      'Rose Boko: The ports will have six',
    ])
  })
})
