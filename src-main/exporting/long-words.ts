import type { Language } from '../shared/language.ts'

/** The words that long sample briefings are made of: fictional states, our own sentences. */
type Words = {
  title: string
  details: { issuer: string; drafter: string; addressees: string; reference: string }
  outlets: string[]
  people: [name: string, office: string, country: string][]
  chapters: string[]
  subjects: string[]
  sentences: string[]
  points: string[]
  quoted: string[]
  tables: { people: string; dates: string }
  headings: { essentials: string; participants: string; chronology: string }
  parts: string[]
}

const french: Words = {
  title: 'Coopération de sécurité dans le bassin du fleuve : état des engagements et perspectives',
  details: {
    issuer: 'Sous-direction des bassins fluviaux',
    drafter: 'Hélène Œuvrard',
    addressees: 'Monsieur le ministre\nMadame la directrice du cabinet\nÉtat-major particulier',
    reference: 'N° 2025-114/BF',
  },
  outlets: ['Le Courrier du fleuve', 'La Voix des rives', 'Dépêche du Niari', 'Gazette de l’Œst'],
  people: [
    ['Général Awa Torré', 'ministre de la Défense', 'Kéra'],
    ['Colonel Issa Béma', 'chef d’état-major général des armées', 'Niari'],
    ['Mariam Oulaté', 'ministre déléguée chargée de l’hydraulique et de l’assainissement', 'Kéra'],
    ['Édouard Sambélé', 'secrétaire général de l’Union du fleuve', 'Union du fleuve'],
    ['Fatou N’Diarré', 'ambassadrice, représentante spéciale pour le bassin', 'Talmont'],
  ],
  chapters: [
    'Contrôle des gués et des bacs',
    'Financement de la brigade commune',
    'Retour des déplacés de la rive nord',
    'Partage du renseignement',
    'Médiation de l’Union du fleuve',
    'Élections locales et calendrier militaire',
    'Exploitation artisanale de l’or',
    'Approvisionnement en carburant',
  ],
  parts: ['Situation', 'Positions des parties', 'Évolutions récentes', 'Points à éclaircir'],
  subjects: [
    'le gouvernement de Kéra',
    'l’état-major du Niari',
    'la commission mixte',
    'le secrétariat général de l’Union',
    'la garde fluviale',
    'le conseil des chefs riverains',
    'la mission d’observation',
    'l’administration des douanes',
  ],
  sentences: [
    'Selon plusieurs responsables, {a} a subordonné l’approfondissement de la coopération opérationnelle à la publication d’un calendrier de désengagement',
    'Le communiqué conjoint reconnaît que {a} et {b} n’ont pas surmonté leur différend sur le commandement des patrouilles',
    'Depuis la mi-février, {a} a multiplié les contrôles inopinés, ce que {b} juge contraire à l’esprit de l’accord',
    'Cette inflexion s’explique vraisemblablement par l’affaiblissement des moyens de surveillance, dont {a} a fait état à huis clos',
    'Les effectifs annoncés demeurent théoriques : {a} n’a ni confirmé ni démenti le transfert de quatre-vingt-dix véhicules',
    'Interrogé sur l’indemnisation des pêcheurs, le représentant de {a} a renvoyé à la responsabilité de {b}',
    'Le désaccord porte moins sur le principe que sur l’échelonnement des versements, que {a} voudrait trimestriels',
    'À l’œuvre depuis trois ans, ce mécanisme de concertation n’a jamais été évalué de manière indépendante',
    'Une réunion préparatoire s’est tenue le 12 mars 2025 à Kéra, sous la présidence tournante de {a}',
    'L’intensification du trafic constatée en saison sèche affecterait d’abord les communautés transhumantes',
    'Aucune source indépendante ne corrobore l’affirmation de {b} quant à l’interruption des livraisons',
    'La chaîne de commandement est restée inchangée, malgré les recommandations réitérées de {a}',
    'Les observateurs relèvent une professionnalisation progressive des unités, sans que {b} en tire encore de conséquences budgétaires',
    'Enfin, {a} a confirmé sa participation à l’exercice d’automne, sous réserve de garanties juridiques',
  ],
  points: [
    'rétablissement des liaisons radioélectriques entre les postes avancés',
    'recensement contradictoire des embarcations motorisées',
    'harmonisation des procédures d’arraisonnement',
    'désignation d’un interlocuteur unique pour les collectivités riveraines',
  ],
  quoted: [
    'Nous partagerons l’information, pas le commandement, tant que les comptes ne seront pas contradictoirement arrêtés.',
    'La confiance se mesure au nombre de patrouilles qui reviennent ensemble.',
  ],
  tables: { people: 'Nom | Grade et fonction | Pays', dates: 'Date | Fait' },
  headings: { essentials: 'L’essentiel', participants: 'Participants', chronology: 'Chronologie' },
}

const english: Words = {
  title: 'Security cooperation in the river basin: the state of commitments and the outlook',
  details: {
    issuer: 'River Basins Section',
    drafter: 'Harriet Osei',
    addressees: 'The Minister\nPrincipal Private Secretary\nChief of Defence Staff',
    reference: '2025-114/RB',
  },
  outlets: ['River Wire', 'The Northbank Herald', 'Niari Dispatch', 'The Basin Monitor'],
  people: [
    ['General Awa Torré', 'Minister of Defence', 'Kera'],
    ['Colonel Issa Béma', 'Chief of the General Staff of the Armed Forces', 'Niari'],
    ['Mariam Oulaté', 'Minister Delegate for Water Resources and Sanitation', 'Kera'],
    ['Edward Sambele', 'Secretary General of the River Union', 'River Union'],
    ['Fatou N’Diarre', 'Ambassador, Special Representative for the Basin', 'Talmont'],
  ],
  chapters: [
    'Control of fords and ferries',
    'Funding of the joint brigade',
    'Return of the displaced to the north bank',
    'Intelligence sharing',
    'Mediation by the River Union',
    'Local elections and the military calendar',
    'Artisanal gold mining',
    'Fuel supply',
  ],
  parts: ['Situation', 'Positions of the parties', 'Recent developments', 'Intelligence gaps'],
  subjects: [
    'the government of Kera',
    'the general staff of Niari',
    'the joint commission',
    'the Union’s secretariat',
    'the river guard',
    'the council of riverside chiefs',
    'the observer mission',
    'the customs administration',
  ],
  sentences: [
    'According to several officials, {a} has made closer operational cooperation conditional on a published timetable for disengagement',
    'The joint communiqué acknowledges that {a} and {b} have not overcome their disagreement over the command of patrols',
    'Since mid-February {a} has multiplied unannounced inspections, which {b} considers contrary to the spirit of the agreement',
    'This shift is probably explained by the weakening of surveillance capabilities, which {a} acknowledged behind closed doors',
    'The announced strengths remain theoretical: {a} has neither confirmed nor denied the transfer of ninety vehicles',
    'Asked about compensation for fishermen, the representative of {a} deferred to the responsibility of {b}',
    'The disagreement is less about the principle than about the scheduling of payments, which {a} would prefer to be quarterly',
    'At work for three years, this consultation mechanism has never been independently evaluated',
    'A preparatory meeting was held in Kera on 12 March 2025 under the rotating chairmanship of {a}',
    'The intensification of trafficking observed in the dry season would chiefly affect pastoralist communities',
    'No independent source corroborates the claim by {b} that deliveries have been interrupted',
    'The chain of command has remained unchanged despite the repeated recommendations of {a}',
    'Observers note a gradual professionalisation of the units, from which {b} has not yet drawn budgetary consequences',
    'Finally, {a} confirmed its participation in the autumn exercise, subject to legal guarantees',
  ],
  points: [
    're-establishment of radio communications between forward posts',
    'a jointly verified census of motorised craft',
    'harmonisation of boarding procedures',
    'appointment of a single point of contact for riverside communities',
  ],
  quoted: [
    'We shall share information, not command, until the accounts have been settled by both sides.',
    'Confidence is measured by the number of patrols that come back together.',
  ],
  tables: { people: 'Name | Rank and title | Country', dates: 'Date | Event' },
  headings: { essentials: 'Bottom line', participants: 'Participants', chronology: 'Chronology' },
}

export const longWords: Record<Language, Words> = { fr: french, en: english }
