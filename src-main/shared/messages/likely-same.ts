import { messages } from './message.ts'

/** Actors that may be one, and why. */
export const likelySameMessages = messages({
  'likelySame.title': { fr: 'Peut-être le même acteur', en: 'Perhaps the same actor' },
  'likelySame.listTitle': { fr: 'Doublons possibles', en: 'Possible duplicates' },
  'likelySame.more': {
    fr: 'D’autres apparaîtront quand ceux-ci seront décidés.',
    en: 'More will come once these are decided.',
  },
  'likelySame.open': { fr: 'Ouvrir {name}', en: 'Open {name}' },
  'likelySame.distinct': { fr: 'Ce n’est pas le même', en: 'Not the same' },
  'likelySame.distinctPair': {
    fr: 'Ce n’est pas le même\u00a0: {one} et {other}',
    en: 'Not the same: {one} and {other}',
  },
  'likelySame.mergePair': {
    fr: 'Fusionner\u00a0: {one} et {other}',
    en: 'Merge: {one} and {other}',
  },
  'likelySame.toldApart': {
    fr: '{one} et {other} ne seront plus proposés ensemble.',
    en: '{one} and {other} will not be proposed together again.',
  },
  'likelySame.sameName': { fr: 'même nom', en: 'same name' },
  'likelySame.spelling': { fr: 'accents ou traits d’union', en: 'accents or hyphens' },
  'likelySame.nameOrder': { fr: 'ordre des noms', en: 'order of names' },
  'likelySame.initials': { fr: 'initiale', en: 'initial' },
  'likelySame.longerName': { fr: 'nom plus complet', en: 'fuller name' },
  'likelySame.transliteration': { fr: 'autre transcription', en: 'other transliteration' },
  'likelySame.slip': { fr: 'une lettre diffère', en: 'one letter differs' },
  'likelySame.words': { fr: 'mots communs', en: 'words in common' },
  'likelySame.acronym': { fr: 'sigle', en: 'acronym' },
  'likelySame.sameCountry': { fr: 'même pays', en: 'same country' },
  'likelySame.sameOffice': { fr: 'même fonction', en: 'same position' },
  'likelySame.otherCountry': { fr: 'mais autre pays', en: 'but another country' },
  'likelySame.otherGender': { fr: 'mais autre genre', en: 'but another gender' },
  'likelySame.otherGeneration': { fr: 'mais autre génération', en: 'but another generation' },
  'likelySame.otherYears': { fr: 'mais autres années', en: 'but other years' },
})
