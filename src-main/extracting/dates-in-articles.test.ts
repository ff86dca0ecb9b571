import { describe, expect, it } from 'vitest'
import type { Language } from '../shared/language.ts'
import { readDates } from './dates.ts'
import { splitSentences } from './sentences.ts'

/** A Wednesday. */
const PUBLISHED = '2025-11-12'

/** Each date of a text as « words → from..to », one day alone. */
function dates(text: string, language: Language = 'fr'): string[] {
  return readDates(text, language, splitSentences(text), PUBLISHED).map(
    ({ value: { asWritten, from, to } }) =>
      `${asWritten} → ${from ?? '?'}${from === to ? '' : `..${to ?? '?'}`}`,
  )
}

type Case = [text: string, ...expected: string[]]

function reads(title: string, cases: readonly Case[], language: Language = 'fr'): void {
  describe(title, () => {
    it.each(cases)('%s', (text, ...expected) => {
      expect(dates(text, language)).toEqual(expected)
    })
  })
}

reads('days of the week side by side', [
  ['Les experts se sont vus samedi et dimanche.', 'samedi et dimanche → 2025-11-08..2025-11-09'],
  ['Le préfet sera jeudi et vendredi à Sokodé.', 'jeudi et vendredi → 2025-11-13..2025-11-14'],
  ['Le port a fermé lundi et mardi.', 'lundi et mardi → 2025-11-10..2025-11-11'],
  [
    'La foire ouvrira samedi et dimanche prochains.',
    'samedi et dimanche prochains → 2025-11-15..2025-11-16',
  ],
  [
    'Jeudi et vendredi derniers, tout était fermé.',
    'Jeudi et vendredi derniers → 2025-11-06..2025-11-07',
  ],
  ['Elle a siégé lundi et samedi.', 'lundi → 2025-11-10', 'samedi → 2025-11-08'],
])
reads(
  'weekdays side by side, in English,',
  [
    ['They met on Saturday and Sunday in Jos.', 'Saturday and Sunday → 2025-11-08..2025-11-09'],
    ['Talks will resume on Thursday and Friday.', 'Thursday and Friday → 2025-11-13..2025-11-14'],
    ['Votes were cast on Monday and Saturday.', 'Monday → 2025-11-10', 'Saturday → 2025-11-08'],
  ],
  'en',
)

reads('feasts and months of the Hijri calendar', [
  ['Le marché rouvrira après l’Aïd el-Fitr.', 'Aïd el-Fitr → 2026-03-20'],
  ['La fête de la Tabaski a vidé la ville.', 'fête de la Tabaski → 2025-06-06'],
  ['La trêve a tenu pendant le ramadan.', 'ramadan → 2025-03-01..2025-03-29'],
  ['Le sucre manque à l’approche du ramadan.', 'ramadan → 2026-02-18..2026-03-19'],
  ['Le Maouloud s’est passé dans le calme.', 'Maouloud → 2025-09-04'],
  ['Le décret du 12 ramadan 1446 est abrogé.', '12 ramadan 1446 → 2025-03-12'],
])

reads('runs of years', [
  ['Le rapport porte sur les années 2021 à 2024.', '2021 à 2024 → 2021-01-01..2024-12-31'],
  ['Les comptes des années 2019 et 2020 manquent.', '2019 et 2020 → 2019-01-01..2020-12-31'],
  ['Il gouverna de 2010 à 2014.', 'de 2010 à 2014 → 2010-01-01..2014-12-31'],
  ['Rien n’a bougé durant l’année 2022.', 'année 2022 → 2022-01-01..2022-12-31'],
  ['Les exercices 2016 à 2018 sont clos.', '2016 à 2018 → 2016-01-01..2018-12-31'],
  ['La dette des années 1980 pèse encore.', 'années 1980 → 1980-01-01..1989-12-31'],
])

reads('lengths of time from the day of the article', [
  ['Le barrage a cédé il y a trois mois.', 'il y a trois mois → 2025-08-01..2025-08-31'],
  ['Il est parti il y a deux semaines.', 'il y a deux semaines → 2025-10-27..2025-11-02'],
  ['Le pacte a été signé il y a deux ans.', 'il y a deux ans → 2023-11-01..2023-11-30'],
  ['La guerre a éclaté il y a dix ans.', 'il y a dix ans → 2015-01-01..2015-12-31'],
  ['Le vote aura lieu dans trois semaines.', 'dans trois semaines → 2025-12-01..2025-12-07'],
  ['Le contrat s’achèvera dans six mois.', 'dans six mois → 2026-05-01..2026-05-31'],
  ['Le puits a été creusé il y a trois jours.', 'il y a trois jours → 2025-11-09'],
  ['Le siège dure depuis deux ans.'],
])
reads(
  'lengths of time in English',
  [
    ['The dam broke three months ago.', 'three months ago → 2025-08-01..2025-08-31'],
    ['She left two weeks ago.', 'two weeks ago → 2025-10-27..2025-11-02'],
    ['The war began ten years ago.', 'ten years ago → 2015-01-01..2015-12-31'],
    ['The pact was signed two years ago.', 'two years ago → 2023-11-01..2023-11-30'],
    ['They will vote in three weeks.', 'in three weeks → 2025-12-01..2025-12-07'],
    ['He arrived four days ago.', 'four days ago → 2025-11-08'],
  ],
  'en',
)

reads('terms that begin with the day of the article', [
  ['Le pont sera livré d’ici au 31 janvier.', 'd’ici au 31 janvier → 2025-11-12..2026-01-31'],
  ['Il faut un accord d’ici la fin du mois.', 'd’ici la fin du mois → 2025-11-12..2025-11-30'],
  ['La loi passera d’ici à l’été.', 'd’ici à l’été → 2025-11-12..2026-09-22'],
  ['D’ici à 2030, la forêt aura doublé.', 'D’ici à 2030 → 2025-11-12..2030-12-31'],
  ['Un fonds verra le jour d’ici trois ans.', 'd’ici trois ans → 2025-11-12..2028-11-12'],
  ['Il répondra d’ici vendredi.', 'd’ici vendredi → 2025-11-12..2025-11-14'],
  ['Tout sera prêt d’ici mars.', 'd’ici mars → 2025-11-12..2026-03-31'],
  ['Les troupes partiront d’ici à la fin 2026.', 'd’ici à la fin 2026 → 2025-11-12..2026-12-31'],
  ['La réponse viendra sous huitaine.', 'sous huitaine → 2025-11-12..2025-11-19'],
  ['Le rapport sera rendu sous quinzaine.', 'sous quinzaine → 2025-11-12..2025-11-26'],
  ['Le décret sera signé sous trois semaines.', 'sous trois semaines → 2025-11-12..2025-12-03'],
  ['D’ici là, les routes resteront fermées.'],
])

reads('weeks of a month', [
  [
    'Il prêtera serment la première semaine de janvier.',
    'première semaine de janvier → 2026-01-01..2026-01-07',
  ],
  [
    'Elle viendra la dernière semaine de novembre.',
    'dernière semaine de novembre → 2025-11-24..2025-11-30',
  ],
  [
    'Le tri se fera la deuxième semaine d’avril.',
    'deuxième semaine d’avril → 2026-04-08..2026-04-14',
  ],
  [
    'La troisième semaine de mars 2024 fut calme.',
    'troisième semaine de mars 2024 → 2024-03-15..2024-03-21',
  ],
  [
    'Dans la première semaine d’octobre, le camp a brûlé.',
    'première semaine d’octobre → 2025-10-01..2025-10-07',
  ],
  ['La seconde quinzaine de mai sera chômée.', 'seconde quinzaine de mai → 2026-05-16..2026-05-31'],
])

reads('days of a month that the text told before', [
  [
    'Le sommet s’ouvrira le 29 janvier 2026 à Lomé. Il sera précédé, du 26 au 28, d’un forum.',
    '29 janvier 2026 → 2026-01-29',
    'du 26 au 28 → 2026-01-26..2026-01-28',
  ],
  [
    'La réunion aura lieu le vendredi 12 décembre, et non le 8 comme prévu.',
    'vendredi 12 décembre → 2025-12-12',
    'le 8 → 2025-12-08',
  ],
  [
    'Prévue le 28 novembre, la visite est repoussée au 3.',
    '28 novembre → 2025-11-28',
    'au 3 → 2025-12-03',
  ],
  [
    'Il est arrivé à Dori le 4 octobre et en est reparti le 7.',
    '4 octobre → 2025-10-04',
    'le 7 → 2025-10-07',
  ],
  ['Le vote, prévu le 21, est reporté au 28.', 'le 21 → 2025-11-21', 'au 28 → 2025-11-28'],
  ['Dans la nuit du 3 au 4, un convoi a sauté.', 'nuit du 3 au 4 → 2025-11-03..2025-11-04'],
  [
    'Le camp a été pris le 28 mars 2021 et repris le 2.',
    '28 mars 2021 → 2021-03-28',
    'le 2 → 2021-04-02',
  ],
])

reads('days told without a verb', [
  ['Sénat, séance du 10 novembre.', '10 novembre → 2025-11-10'],
  ['Communiqué du 3 novembre', '3 novembre → 2025-11-03'],
  ['Compte rendu de la séance du 30 octobre', '30 octobre → 2025-10-30'],
  ['Rendez-vous le 20 novembre.', '20 novembre → 2025-11-20'],
  ['Prochaine séance le 2 décembre à Lomé.', '2 décembre → 2025-12-02'],
  ['Conférence de presse du 5 novembre', '5 novembre → 2025-11-05'],
])

reads('what was planned and is called off', [
  ['La visite, attendue vendredi, est reportée.', 'vendredi → 2025-11-14'],
  ['L’audience prévue jeudi a été annulée.', 'jeudi → 2025-11-13'],
  [
    'Une réunion est prévue samedi, tandis que la visite du maire, attendue lundi, est reportée.',
    'samedi → 2025-11-15',
    'lundi → 2025-11-17',
  ],
  ['La session, fixée au 4 novembre, a été annulée.', '4 novembre → 2025-11-04'],
  ['Le défilé, prévu dimanche, est annulé.', 'dimanche → 2025-11-16'],
  ['La table ronde prévue le 25 novembre est ajournée.', '25 novembre → 2025-11-25'],
])
reads(
  'what was planned and is called off, in English,',
  [
    ['A visit expected on Friday has been cancelled.', 'Friday → 2025-11-14'],
    ['The hearing, due on Thursday, has been postponed.', 'Thursday → 2025-11-13'],
  ],
  'en',
)

reads('terms that passed without what was due', [
  ['Le retrait, prévu pour le 18 février, n’est pas achevé.', '18 février → 2025-02-18'],
  ['Le rapport, attendu le 3 mars, n’a toujours pas été publié.', '3 mars → 2025-03-03'],
  ['Les fonds prévus pour le 1er avril ne sont jamais arrivés.', '1er avril → 2025-04-01'],
  ['La base, fixée au 2 janvier, n’a jamais ouvert.', '2 janvier → 2025-01-02'],
  ['L’audit, prévu en février, n’a pas commencé.', 'février → 2025-02-01..2025-02-28'],
  ['La visite, prévue le 18 février, n’est pas remise en cause.', '18 février → 2026-02-18'],
])

reads('words that point back to a day told before', [
  [
    'Il se rendra le 8 janvier à Lomé. Les deux pays tiendront le mois suivant un exercice.',
    '8 janvier → 2026-01-08',
    'mois suivant → 2026-02-01..2026-02-28',
  ],
  [
    'Le conseil siégera les 25 et 26 novembre. Son envoyé arrivera la veille.',
    '25 et 26 novembre → 2025-11-25..2025-11-26',
    'veille → 2025-11-24',
  ],
  [
    'Le conseil se réunira le 24 novembre. Le maire a reçu la veille un émissaire.',
    '24 novembre → 2025-11-24',
    'veille → 2025-11-11',
  ],
  [
    'Il a été arrêté le 3 mars 2021. Trois mois plus tard, il était libre.',
    '3 mars 2021 → 2021-03-03',
    'Trois mois plus tard → 2021-06-01..2021-06-30',
  ],
  [
    'Le camp a brûlé le 3 juin 2021. Deux semaines plus tôt, il était vide.',
    '3 juin 2021 → 2021-06-03',
    'Deux semaines plus tôt → 2021-05-17..2021-05-23',
  ],
  [
    'Élu en 2010, il a démissionné deux ans plus tard.',
    '2010 → 2010-01-01..2010-12-31',
    'deux ans plus tard → 2012-01-01..2012-12-31',
  ],
  [
    'La mine a ouvert en mars 2018. L’année suivante, elle était close.',
    'mars 2018 → 2018-03-01..2018-03-31',
    'année suivante → 2019-01-01..2019-12-31',
  ],
  [
    'La séance reprendra mardi 18 novembre, passé la Toussaint. On entendra deux jours plus tard le préfet.',
    'mardi 18 novembre → 2025-11-18',
    'Toussaint → 2025-11-01',
    'deux jours plus tard → 2025-11-20',
  ],
  [
    'Le maire est venu lundi. Un accord a été signé le soir même.',
    'lundi → 2025-11-10',
    'le soir même → 2025-11-10',
  ],
])
reads(
  'words that point back, in English,',
  [
    [
      'He was arrested on 3 March 2021. Three months later he was free.',
      '3 March 2021 → 2021-03-03',
      'Three months later → 2021-06-01..2021-06-30',
    ],
    [
      'The mine opened in March 2018. It closed the following year.',
      'March 2018 → 2018-03-01..2018-03-31',
      'following year → 2019-01-01..2019-12-31',
    ],
    [
      'Talks open on 8 January. An exercise will be held the next month.',
      '8 January → 2026-01-08',
      'next month → 2025-12-01..2025-12-31',
    ],
  ],
  'en',
)

reads('several days in one breath', [
  [
    'Les bases ont fermé une à une : Dori le 18 mai 2023, Kaya le 30 juin, puis Fada en septembre.',
    '18 mai 2023 → 2023-05-18',
    '30 juin → 2023-06-30',
    'septembre → 2023-09-01..2023-09-30',
  ],
  [
    'Ils ont fondé la ligue le 16 septembre 2021, quelques jours après l’émeute du 2 août à Kara.',
    '16 septembre 2021 → 2021-09-16',
    '2 août → 2021-08-02',
  ],
  [
    'La loi, votée le 3 mars 2023, a été révisée en juin.',
    '3 mars 2023 → 2023-03-03',
    'juin → 2025-06-01..2025-06-30',
  ],
  [
    'Le camp a ouvert en avril 2019, avant le pont en décembre.',
    'avril 2019 → 2019-04-01..2019-04-30',
    'décembre → 2019-12-01..2019-12-31',
  ],
  [
    'Le traité du 5 mai 2020 sera révisé en juin.',
    '5 mai 2020 → 2020-05-05',
    'juin → 2026-06-01..2026-06-30',
  ],
  [
    'La ville est tombée le 9 août 2022 et le fort en octobre.',
    '9 août 2022 → 2022-08-09',
    'octobre → 2022-10-01..2022-10-31',
  ],
])

reads('heads of a diary', [
  [
    'Semaine du 3 au 9 novembre 2025\n\nLUNDI. Le maire reçoit les éleveurs.\n\nMARDI. La foire ouvre.',
    'Semaine du 3 au 9 novembre 2025 → 2025-11-03..2025-11-09',
    'LUNDI → 2025-11-03',
    'MARDI → 2025-11-04',
  ],
])

reads('which way the verbs look', [
  [
    'Les trois pays ont fait savoir fin octobre qu’ils n’enverraient personne.',
    'fin octobre → 2025-10-21..2025-10-31',
  ],
  ['Cet été, la sécheresse a ruiné les éleveurs.', 'Cet été → 2025-06-21..2025-09-22'],
  ['Le camp sera rouvert cet hiver.', 'cet hiver → 2025-12-21..2026-03-19'],
  ['Le budget sera voté au premier trimestre.', 'premier trimestre → 2026-01-01..2026-03-31'],
  ['Le déficit s’est creusé au premier semestre.', 'premier semestre → 2025-01-01..2025-06-30'],
  ['Il a promis que les écoles rouvriraient lundi.', 'lundi → 2025-11-17'],
  [
    'Le ministre, qui recevra jeudi son homologue, a quitté Dori mardi.',
    'jeudi → 2025-11-13',
    'mardi → 2025-11-11',
  ],
  [
    'La commission doit rendre son avis avant la fin du mois.',
    'fin du mois → 2025-11-21..2025-11-30',
  ],
  ['Le dossier reviendra sur la table à la rentrée.', 'rentrée → 2026-09-01..2026-09-30'],
  ['Le lycée avait brûlé à la rentrée 2023.', 'rentrée 2023 → 2023-09-01..2023-09-30'],
])
