import { messages } from './message.ts'

/** Texts about the craft of analysis within a text: what sentences are, languages of passages. */
export const tradecraftMessages = messages({
  'tradecraft.nature.fact': { fr: 'Fait', en: 'Fact' },
  'tradecraft.nature.assumption': { fr: 'Hypothèse', en: 'Assumption' },
  'tradecraft.nature.judgment': { fr: 'Appréciation', en: 'Judgment' },
  'tradecraft.passageIn': { fr: 'passage en {language}', en: 'passage in {language}' },
  'tradecraft.markFact': { fr: 'Cette phrase est un fait', en: 'This sentence is a fact' },
  'tradecraft.markAssumption': {
    fr: 'Cette phrase est une hypothèse',
    en: 'This sentence is an assumption',
  },
  'tradecraft.markJudgment': {
    fr: 'Cette phrase est une appréciation',
    en: 'This sentence is a judgment',
  },
  'tradecraft.markNothing': {
    fr: 'Ne plus rien dire de la nature de cette phrase',
    en: 'Say nothing of what this sentence is',
  },
  'tradecraft.inFrench': {
    fr: 'Ce passage est en français',
    en: 'This passage is in French',
  },
  'tradecraft.inEnglish': {
    fr: 'Ce passage est en anglais',
    en: 'This passage is in English',
  },

  'tradecraft.legend': { fr: 'Échelle de vraisemblance', en: 'Scale of likelihood' },
  'tradecraft.legend.icd203': {
    fr: 'Les degrés de vraisemblance de ce document sont ceux de la directive ICD 203.',
    en: 'The degrees of likelihood in this document are those of ICD 203.',
  },
  'tradecraft.legend.phia': {
    fr: 'Les degrés de vraisemblance de ce document sont ceux de l’échelle PHIA.',
    en: 'The degrees of likelihood in this document are those of the PHIA probability yardstick.',
  },
  'tradecraft.legend.confidence': { fr: 'Niveaux de confiance', en: 'Levels of confidence' },
  'tradecraft.legend.confidenceAbout': {
    fr: 'La confiance porte sur la solidité de ce qui fonde une appréciation, non sur sa vraisemblance.',
    en: 'Confidence is about how sound the basis of a judgment is, not about how likely it is.',
  },
  'tradecraft.confidence.low': {
    fr: 'sources rares, douteuses ou discordantes',
    en: 'few, doubtful or discordant sources',
  },
  'tradecraft.confidence.moderate': {
    fr: 'sources crédibles, mais insuffisantes ou peu recoupées',
    en: 'credible sources, but too few or hardly corroborated',
  },
  'tradecraft.confidence.high': {
    fr: 'sources solides, indépendantes et concordantes',
    en: 'sound, independent and concordant sources',
  },
  'tradecraft.finding.likelihoodWithConfidence': {
    fr: 'Vraisemblance et confiance dans la même phrase : dites-les en deux phrases.',
    en: 'Likelihood and confidence in one sentence: say them in two.',
  },
  'tradecraft.finding.mixedScales': {
    fr: '« {words} » n’est pas de l’échelle employée ailleurs dans ce texte.',
    en: '“{words}” is not of the scale used elsewhere in this text.',
  },
  'tradecraft.comment': { fr: 'Commentaire : {remark}', en: 'Comment: {remark}' },
  'tradecraft.toVerify': { fr: 'À vérifier : {remark}', en: 'To verify: {remark}' },
  'tradecraft.toVerifyBare': { fr: 'À vérifier', en: 'To verify' },
  'tradecraft.addComment': { fr: 'Commenter ce passage', en: 'Comment on this passage' },
  'tradecraft.addToVerify': { fr: 'Marquer « à vérifier »', en: 'Mark as to verify' },
  'tradecraft.nextRemark': { fr: 'Remarque suivante', en: 'Next remark' },
  'tradecraft.previousRemark': { fr: 'Remarque précédente', en: 'Previous remark' },
  'tradecraft.resolveComment': { fr: 'Lever le commentaire', en: 'Resolve the comment' },
  'tradecraft.remarks': { fr: 'Remarques', en: 'Remarks' },
  'tradecraft.noRemarks': {
    fr: 'Ni commentaire, ni avertissement.',
    en: 'No comment, no warning.',
  },
  'tradecraft.resolve': { fr: 'Lever', en: 'Resolve' },
  'tradecraft.remain': {
    fr: { one: 'Un commentaire reste', other: '{n} commentaires restent' },
    en: { one: 'One comment remains', other: '{n} comments remain' },
  },
  'tradecraft.remainAbout': {
    fr: 'Ils ne seront pas imprimés. Exporter tout de même ?',
    en: 'They will not be printed. Export all the same?',
  },
  'tradecraft.exportAnyway': { fr: 'Exporter', en: 'Export' },
  'tradecraft.goBack': { fr: 'Revenir au texte', en: 'Go back to the text' },
  'tradecraft.likelihood': {
    fr: 'Vraisemblance et confiance…',
    en: 'Likelihood and confidence…',
  },
  'tradecraft.likelihoodWords': {
    fr: 'Degré, pourcentage ou échelle',
    en: 'Degree, percent or scale',
  },
  'tradecraft.likelihoodNone': { fr: 'Aucun degré de ce nom.', en: 'No degree of that name.' },
  'tradecraft.scale.icd203': { fr: 'ICD 203', en: 'ICD 203' },
  'tradecraft.scale.phia': { fr: 'PHIA', en: 'PHIA' },
  'tradecraft.scale.confidence': { fr: 'Confiance', en: 'Confidence' },
  'tradecraft.portion': {
    fr: 'Mention de protection du paragraphe…',
    en: 'Marking of the paragraph…',
  },
  'tradecraft.portionNone': { fr: 'Aucune mention', en: 'No marking' },
  'tradecraft.portionWords': { fr: 'Mention du paragraphe', en: 'Marking of the paragraph' },
  'tradecraft.portionEmpty': { fr: 'Aucune mention de ce nom.', en: 'No marking of that name.' },
  'tradecraft.portionsAbove': {
    fr: 'Des paragraphes portent {markings} : le document le portera sur chaque page.',
    en: 'Paragraphs carry {markings}: the document will carry it on every page.',
  },
  'tradecraft.citeInNote': { fr: 'Citer dans le texte ouvert', en: 'Cite in the open text' },
  'tradecraft.cited': { fr: 'Passage cité dans « {title} ».', en: 'Passage cited in “{title}”.' },
  'tradecraft.citeNowhere': {
    fr: 'Ouvrez d’abord une note ou une note de synthèse, et placez-y le curseur.',
    en: 'First open a note or a briefing, and put the caret there.',
  },
})
