import { describe, expect, it } from 'vitest'
import type { Language } from '../shared/language.ts'
import { extract } from './extract.ts'

/** What is found, one line a meeting: status, days, place, country, who takes part. */
function told(text: string, language: Language): string[] {
  return extract(text, { language, publishedOn: '2026-02-18' }).proposals.flatMap((each) => {
    if (each.kind !== 'meeting') return []
    const { status, date, place, country, participants } = each.value
    const { from, to } = date ?? { from: null, to: null }
    const days = from === to ? (from ?? '-') : `${from}..${to}`
    const names = participants.map(({ name }) => name).toSorted()
    return [`${status} ${days} ${place ?? '-'} ${country ?? '-'}: ${names.join(', ')}`.trim()]
  })
}

type Passage = readonly [text: string, ...meetings: string[]]

/** Published on Wednesday 18 February 2026. */
const FRENCH: Record<string, readonly Passage[]> = {
  'of two people, told by a verb': [
    [
      'Le ministre togolais de l’Eau, Yao Mensah, s’est entretenu mardi à Lomé avec la ministre béninoise Clarisse Houngbo.',
      'held 2026-02-17 Lomé TG: Clarisse Houngbo, Yao Mensah',
    ],
    [
      'Le président Idrissa Boly a reçu lundi à Ouagadougou l’ambassadeur d’Algérie, Farid Benmansour.',
      'held 2026-02-16 Ouagadougou BF: Farid Benmansour, Idrissa Boly',
    ],
    [
      'La ministre Awa Diop recevra vendredi à Dakar son homologue portugais, Rui Teixeira.',
      'announced 2026-02-20 Dakar SN: Awa Diop, Rui Teixeira',
    ],
    [
      'Le général Paul Nikiema doit rencontrer jeudi à Accra le général Kofi Boateng.',
      'announced 2026-02-19 Accra GH: Kofi Boateng, Paul Nikiema',
    ],
    [
      'L’ambassadrice Marie Duval a été reçue hier à Tunis par le ministre de l’Intérieur, Kamel Jaziri.',
      'held 2026-02-17 Tunis TN: Kamel Jaziri, Marie Duval',
    ],
    [
      'À Rabat, l’émissaire de l’ONU, Pietro Lanza, a vu le 3 février le ministre des Affaires étrangères, Omar Bennis.',
      'held 2026-02-03 Rabat MA: Omar Bennis, Pietro Lanza',
    ],
    [
      'Le Premier ministre Habib Sow dînera ce soir à Conakry avec le président Mamadi Camara.',
      'announced 2026-02-18 Conakry GN: Habib Sow, Mamadi Camara',
    ],
    [
      'Le chancelier Karl Brandt et le président Idrissa Boly ont échangé mardi à Berlin.',
      'held 2026-02-17 Berlin DE: Idrissa Boly, Karl Brandt',
    ],
    [
      'Les présidents Idrissa Boly et Mamadi Camara se retrouveront dimanche à Bobo-Dioulasso.',
      'announced 2026-02-22 Bobo-Dioulasso BF: Idrissa Boly, Mamadi Camara',
    ],
    [
      'Le colonel Seydou Traoré a accordé une audience au préfet de Kayes, Modibo Keïta, mardi à Bamako.',
      'held 2026-02-17 Bamako ML: Modibo Keïta, Seydou Traoré',
    ],
  ],
  'of bodies, and of those who met before': [
    [
      'Lomé, 16 février (Golfe Info) – L’Union africaine se réunira jeudi à Accra.',
      'announced 2026-02-19 Accra GH: Union africaine',
    ],
    [
      'Le ministre Yao Mensah a reçu mardi à Lomé le préfet Modibo Keïta. La prochaine rencontre est fixée au 3 mars à Sokodé.',
      'held 2026-02-17 Lomé TG: Modibo Keïta, Yao Mensah',
      'announced 2026-03-03 Sokodé TG: Modibo Keïta, Yao Mensah',
    ],
  ],
  'of a group nobody of which is named': [
    [
      'Les directeurs des douanes de sept pays se sont retrouvés lundi à Abidjan.',
      'held 2026-02-16 Abidjan CI:',
    ],
    [
      'Les gouverneurs des régions frontalières se concerteront le 4 mars à Tahoua.',
      'announced 2026-03-04 Tahoua NE: gouverneurs des régions',
    ],
    ['Les chefs coutumiers se sont revus samedi à Mopti.', 'held 2026-02-14 Mopti ML:'],
    [
      'Les négociateurs des deux camps se font face depuis mardi à Genève, au Palais des nations.',
      'held 2026-02-17 Genève CH:',
    ],
    [
      'Les ambassadeurs nordiques déjeuneront jeudi à Oslo.',
      'announced 2026-02-19 Oslo NO: ambassadeurs nordiques',
    ],
    [
      'Les experts reprendront leurs discussions lundi prochain à Malabo.',
      'announced 2026-02-23 Malabo GQ:',
    ],
    [
      'Les maires du delta ont rendez-vous le 12 mars à Saint-Louis, au Sénégal.',
      'announced 2026-03-12 Saint-Louis SN:',
    ],
  ],
  'told by a noun': [
    [
      'Une table ronde sur le coton s’est tenue du 9 au 11 février à Sikasso.',
      'held 2026-02-09..2026-02-11 Sikasso ML:',
    ],
    ['Le prochain conseil est fixé au 2 mars à Luxembourg.', 'announced 2026-03-02 Luxembourg LU:'],
    [
      'La précédente session s’était tenue à Praia en novembre 2024.',
      'held 2024-11-01..2024-11-30 Praia CV:',
    ],
    [
      'Le dernier sommet de l’organisation, à Banjul, remonte à 2019.',
      'held 2019-01-01..2019-12-31 Banjul GM:',
    ],
    [
      'Une nouvelle réunion aura lieu fin mars à Nouakchott.',
      'announced 2026-03-21..2026-03-31 Nouakchott MR:',
    ],
    [
      'Un troisième cycle de discussions s’ouvrira le 1er mars à Mascate.',
      'announced 2026-03-01 Mascate OM:',
    ],
    [
      'La conférence de Marseille, close dimanche, n’a rien donné.',
      'held 2026-02-15 Marseille FR:',
    ],
    [
      'Les pourparlers de Lusaka ont repris hier après trois semaines d’arrêt.',
      'held 2026-02-17 Lusaka ZM:',
    ],
    [
      'Le forum des céréales d’Ankara (4-6 mars) attend vingt délégations.',
      'announced 2026-03-04..2026-03-06 Ankara TR:',
    ],
    [
      'Un dîner de travail réunira le 25 février à Bruxelles les ministres de l’Énergie.',
      'announced 2026-02-25 Bruxelles BE: ministres de l’Énergie',
    ],
  ],
  'of a visit': [
    [
      'Le président Mamadi Camara est arrivé lundi à Alger pour une visite de trois jours.',
      'held 2026-02-16..2026-02-18 Alger DZ: Mamadi Camara',
    ],
    [
      'En visite mardi à Niamey, la commissaire Ilse Vogel a promis des fonds.',
      'held 2026-02-17 Niamey NE: Ilse Vogel',
    ],
    [
      'Le ministre Omar Bennis se rendra le 24 février à Lisbonne. Il y rencontrera son homologue Rui Teixeira.',
      'announced 2026-02-24 Lisbonne PT: Omar Bennis, Rui Teixeira',
    ],
    [
      'La vice-présidente Ana Salgado est attendue jeudi au Caire.',
      'announced 2026-02-19 Le Caire EG: Ana Salgado',
    ],
    [
      'Une délégation de l’Union africaine conduite par Wanja Kariuki séjourne depuis lundi à Juba.',
      'held 2026-02-16 Juba SS: Union africaine, Wanja Kariuki',
    ],
    [
      'Une mission du Fonds monétaire international arrivera à Lomé le 2 mars.',
      'announced 2026-03-02 Lomé TG: Fonds monétaire international',
    ],
    [
      'La tournée du ministre Karl Brandt l’a mené le 10 février à Cotonou.',
      'held 2026-02-10 Cotonou BJ: Karl Brandt',
    ],
  ],
  'of a body that hears or sits': [
    [
      'La ministre de la Santé, Awa Diop, sera entendue jeudi par l’Assemblée nationale du Sénégal.',
      'announced 2026-02-19 - SN: Assemblée nationale, Awa Diop',
    ],
    [
      'Le Conseil national de transition du Mali a auditionné mardi le général Modibo Keïta.',
      'held 2026-02-17 - ML: Conseil national de transition, Modibo Keïta',
    ],
    [
      'L’Union africaine siégera le 28 février à Addis-Abeba.',
      'announced 2026-02-28 Addis-Abeba ET: Union africaine',
    ],
    [
      'L’émissaire Pietro Lanza exposera son plan devant le Conseil de sécurité le 26 février.',
      'announced 2026-02-26 - -: Conseil de sécurité, Pietro Lanza',
    ],
    [
      'La Ligue arabe se réunira dimanche au Caire.',
      'announced 2026-02-22 Le Caire EG: Ligue arabe',
    ],
  ],
  'called off, put off or brought forward': [
    [
      'L’entretien prévu le 27 février à Tripoli entre le ministre Karl Brandt et le général Salem Zway n’a pu avoir lieu.',
      'cancelled 2026-02-27 Tripoli LY: Karl Brandt, Salem Zway',
    ],
    [
      'Une rencontre discrète a eu lieu à Doha fin janvier, et une autre, prévue à Mascate le 9 février, a été annulée.',
      'held 2026-01-21..2026-01-31 Doha QA:',
      'cancelled 2026-02-09 Mascate OM:',
    ],
    [
      'La table ronde que Kigali devait accueillir en mars est repoussée au 14 avril.',
      'postponed 2026-04-14 Kigali RW:',
    ],
    [
      'Le sommet de l’Union africaine, d’abord fixé au 3 mars à Luanda, est avancé au 27 février 2026.',
      'postponed 2026-02-27 Luanda AO: Union africaine',
    ],
    [
      'La visite du président Idrissa Boly à Paris, qui devait avoir lieu lundi, est tombée à l’eau.',
      'cancelled 2026-02-16 Paris FR: Idrissa Boly',
    ],
  ],
  'with those named in the sentences that follow': [
    [
      'Les ministres de la Pêche du golfe se sont réunis lundi à Lomé.\n\n« Nous perdons la mer », a déclaré le ministre togolais, Yao Mensah.\n\nSon homologue béninoise, Clarisse Houngbo, a réclamé des patrouilles.',
      'held 2026-02-16 Lomé TG: Clarisse Houngbo, Yao Mensah, ministres de la Pêche du golfe',
    ],
    [
      'Le sommet des pays du fleuve s’est ouvert mardi à Dakar. La Guinée était représentée par Habib Sow, le Mali par la ministre Aminata Cissé.',
      'held 2026-02-17 Dakar SN: Aminata Cissé, Habib Sow',
    ],
    [
      'La conférence sur le lac s’est tenue lundi à N’Djamena. Y ont pris part le ministre tchadien Saleh Abdoulaye et le gouverneur Boukar Grema.',
      'held 2026-02-16 N’Djamena TD: Boukar Grema, Saleh Abdoulaye',
    ],
    [
      'Les pourparlers ont repris mardi à Genève. La délégation soudanaise était conduite par Osman Tahir, celle des rebelles par Idris Kafi.',
      'held 2026-02-17 Genève CH: Idris Kafi, Osman Tahir',
    ],
    [
      'Une réunion de crise s’est tenue lundi à Gao sous la présidence du gouverneur Modibo Keïta, en présence du colonel Seydou Traoré.',
      'held 2026-02-16 Gao ML: Modibo Keïta, Seydou Traoré',
    ],
    [
      'Le conseil de l’Entente se réunit mardi à Niamey. À Paris, le député Luc Ferrand s’en est inquiété.',
      "held 2026-02-17 Niamey NE: Conseil de l'Entente",
    ],
  ],
  'placed by the dateline or the sentence before': [
    [
      'LOMÉ, 17 février (AGD) – Les maires du golfe de Guinée ont bouclé mardi une réunion de deux jours.',
      'held 2026-02-16..2026-02-17 Lomé TG:',
    ],
    [
      'Le sommet du bassin aura lieu les 14 et 15 avril à Yaoundé. Il sera précédé, du 12 au 13 avril, d’une réunion des ministres de l’Eau.',
      'announced 2026-04-14..2026-04-15 Yaoundé CM:',
      'announced 2026-04-12..2026-04-13 Yaoundé CM: ministres de l’Eau',
    ],
    [
      'Attendu le 17 février 2026 à Prague, le ministre Karl Brandt y est resté une heure. Son entretien avec la ministre Jana Novotná a été annulé.',
      'cancelled 2026-02-17 Prague CZ: Jana Novotná',
    ],
    [
      'La délégation béninoise était lundi à Lagos. Le soir, elle a été reçue par le gouverneur Tunde Adebayo.',
      'held 2026-02-16 Lagos NG: Tunde Adebayo',
    ],
  ],
  'that are none': [
    ['Des milliers de manifestants se sont réunis samedi à Tunis contre la vie chère.'],
    ['Le musicien Karim Ziad a rencontré son public vendredi à Alger.'],
    ['L’hôpital a reçu mardi douze blessés à Gao.'],
    ['La Confédération est née le 6 juillet 2024 ; l’Entente, le 29 mai 1959.'],
    ['L’audience reprendra mardi devant le tribunal de Lomé, a dit l’avocate Sika Amou.'],
    ['Les deux hommes se verraient bien gagner à Lyon.'],
    ['Le prix du coton a atteint un sommet lundi à New York.'],
    ['Le parti tiendra bon, a promis mardi à Dakar son président, Habib Sow.'],
    ['Les cours de géographie reprendront lundi à Bangui.'],
    ['Le Parlement a reçu mardi à Bamako un projet de loi sur les mines.'],
    ['La police a entendu lundi à Douala un commerçant de 40 ans.'],
    ['Le gouvernement a réuni mardi à Lomé les fonds nécessaires au chantier.'],
  ],
}

const ENGLISH: Record<string, readonly Passage[]> = {
  'of two people, told by a verb': [
    [
      'Foreign Minister Kofi Boateng met his Togolese counterpart, Yao Mensah, in Accra on Tuesday.',
      'held 2026-02-17 Accra GH: Kofi Boateng, Yao Mensah',
    ],
    [
      'President Samuel Okoro will receive the Dutch prime minister, Pieter Hendriks, in Abuja on 3 March.',
      'announced 2026-03-03 Abuja NG: Pieter Hendriks, Samuel Okoro',
    ],
    [
      'On Monday the envoy, Ruth Hargreaves, saw the interior minister, General Salem Zway, in Tripoli.',
      'held 2026-02-16 Tripoli LY: Ruth Hargreaves, Salem Zway',
    ],
    [
      'Defence Secretary Paul Whitfield held talks with General Modibo Keita in Bamako last Friday.',
      'held 2026-02-13 Bamako ML: Modibo Keita, Paul Whitfield',
    ],
    [
      'Prime Minister Ana Salgado was received by King Hassan Alaoui in Rabat on 10 February.',
      'held 2026-02-10 Rabat MA: Ana Salgado, Hassan Alaoui',
    ],
    [
      'Trade ministers Jane Cole and Marc Lefort spoke in Oslo on Sunday for two hours.',
      'held 2026-02-15 Oslo NO: Jane Cole, Marc Lefort',
    ],
  ],
  'of a group or a body': [
    [
      'Finance ministers from nine countries gathered in Nairobi on Monday.',
      'held 2026-02-16 Nairobi KE:',
    ],
    ['The chiefs will sit together again in Tamale on 4 March.', 'announced 2026-03-04 Tamale GH:'],
    ['Army chiefs are to meet in Kampala next Monday.', 'announced 2026-02-23 Kampala UG:'],
    [
      'The African Union will convene in Addis Ababa on 28 February.',
      'announced 2026-02-28 Addis Ababa ET: African Union',
    ],
    ['Donors reconvene in Oslo on 5 and 6 March.', 'announced 2026-03-05..2026-03-06 Oslo NO:'],
  ],
  'told by a noun': [
    ['A further round of talks is due in Doha on 24 February.', 'announced 2026-02-24 Doha QA:'],
    [
      'The summit in Kigali, planned for 9 March, was called off.',
      'cancelled 2026-03-09 Kigali RW:',
    ],
    [
      'A round in Muscat in early January ended without a signature.',
      'held 2026-01-01..2026-01-10 Muscat OM:',
    ],
    [
      'The conference, set for 3 March in Lisbon, has been put back to 17 March.',
      'postponed 2026-03-17 Lisbon PT:',
    ],
    [
      'The one-day conference in Lomé on Tuesday was chaired by Yao Mensah and attended by General Kofi Boateng.',
      'held 2026-02-17 Lomé TG: Kofi Boateng, Yao Mensah',
    ],
    [
      'A workshop on fisheries took place in Banjul from 9 to 11 February.',
      'held 2026-02-09..2026-02-11 Banjul GM:',
    ],
  ],
  'of a visit or a hearing': [
    ['Commissioner Ilse Vogel visited Niamey on Monday.', 'held 2026-02-16 Niamey NE: Ilse Vogel'],
    [
      'Foreign Minister Omar Bennis will travel to Lisbon on 24 February.',
      'announced 2026-02-24 Lisbon PT: Omar Bennis',
    ],
    [
      'President Samuel Okoro arrived in Paris on Tuesday for a two-day visit.',
      'held 2026-02-17..2026-02-18 Paris FR: Samuel Okoro',
    ],
    [
      'A visit by the Ghanaian delegation, expected on 26 February, has been cancelled.',
      'cancelled 2026-02-26 - -:',
    ],
  ],
  'that are none': [
    ['Thousands of protesters gathered in Tunis on Saturday.'],
    ['The singer met her fans in Accra on Friday.'],
    ['The hospital received twelve wounded in Gao on Tuesday.'],
    ['The trial resumes in Nairobi on Monday, lawyer Jane Cole said.'],
    ['Prices held steady in London on Tuesday.'],
    ['Cotton visited its highest level on Monday in New York.'],
  ],
}

describe.each([
  ['French', 'fr', FRENCH],
  ['English', 'en', ENGLISH],
] as const)('meetings of the %s press', (_name, language, classes) => {
  describe.each(Object.entries(classes))('%s', (_class, passages) => {
    it.each(passages.map(([text, ...meetings]) => [text, meetings] as const))(
      '%s',
      (text, meetings) => {
        expect(told(text, language)).toEqual(meetings)
      },
    )
  })
})
