import { messages } from './message.ts'

/** Texts of what each source says of single values. */
export const assertionsMessages = messages({
  'assertions.title': { fr: 'Valeurs selon les sources', en: 'Values by source' },
  'assertions.conflicts': {
    fr: { one: '{n} désaccord entre les sources', other: '{n} désaccords entre les sources' },
    en: { one: '{n} disagreement between sources', other: '{n} disagreements between sources' },
  },
  'assertions.noConflict': {
    fr: 'Les sources ne se contredisent pas.',
    en: 'The sources do not contradict each other.',
  },
  'assertions.all': { fr: 'Toutes les valeurs', en: 'All values' },
  'assertions.attribute.acronym': { fr: 'Sigle', en: 'Acronym' },
  'assertions.attribute.country': { fr: 'Pays', en: 'Country' },
  'assertions.attribute.rank': { fr: 'Grade ou titre', en: 'Rank or style' },
  'assertions.attribute.title': { fr: 'Fonction', en: 'Position' },
  'assertions.attribute.organisation': { fr: 'Organisation', en: 'Organisation' },
  'assertions.attribute.status': { fr: 'Tenue', en: 'Status' },
  'assertions.attribute.date': { fr: 'Date', en: 'Date' },
  'assertions.attribute.place': { fr: 'Lieu', en: 'Place' },
  'assertions.standing.current': { fr: 'retenu', en: 'adopted' },
  'assertions.standing.agrees': { fr: 'concorde', en: 'agrees' },
  'assertions.standing.conflict': { fr: 'contredit', en: 'contradicts' },
  'assertions.standing.dismissed': { fr: 'écarté', en: 'set aside' },
  'assertions.adopt': { fr: 'Retenir', en: 'Adopt' },
  'assertions.adoptValue': { fr: 'Retenir « {value} »', en: 'Adopt “{value}”' },
  'assertions.dismiss': { fr: 'Écarter', en: 'Set aside' },
  'assertions.dismissValue': { fr: 'Écarter « {value} »', en: 'Set “{value}” aside' },
  'assertions.restore': { fr: 'Rétablir', en: 'Count again' },
  'assertions.restoreValue': { fr: 'Rétablir « {value} »', en: 'Let “{value}” count again' },
  'assertions.adopted': { fr: '« {value} » est retenu.', en: '“{value}” is adopted.' },
  'assertions.dismissed': { fr: '« {value} » est écarté.', en: '“{value}” is set aside.' },
})
