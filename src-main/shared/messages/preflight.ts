import type { PreflightRule } from '../preflight.ts'
import { type Message, messages } from './message.ts'

type Texts = Record<`preflight.rule.${PreflightRule}`, Message> &
  Record<`preflight.say.${PreflightRule}`, Message> &
  Record<`preflight.source.${PreflightRule}`, Message>

/** What each rule is called, what it says of a place, and where it comes from. */
const ruleTexts = {
  'preflight.rule.missingDetail': { fr: 'Mention absente', en: 'Missing detail' },
  'preflight.say.missingDetail': {
    fr: 'Le document ne dit pas : {detail}.',
    en: 'The document does not say: {detail}.',
  },
  'preflight.source.missingDetail': {
    fr: 'Un document porte son objet, son rédacteur, sa date et ses destinataires.',
    en: 'A document bears its subject, drafter, date and addressees.',
  },
  'preflight.rule.overLength': { fr: 'Trop long', en: 'Too long' },
  'preflight.say.overLength': {
    fr: '{length}, pour {limit} au plus.',
    en: '{length}, for {limit} at most.',
  },
  'preflight.source.overLength': {
    fr: 'La longueur que donne le modèle, ou les mentions du document ; notes et sources ne comptent pas.',
    en: 'The length that the template gives, or the document’s details; notes and sources do not count.',
  },
  'preflight.rule.emptySection': { fr: 'Section vide', en: 'Empty section' },
  'preflight.say.emptySection': {
    fr: 'Rien n’est écrit sous « {heading} » : la section ne sera pas imprimée.',
    en: 'Nothing is written under “{heading}”: the section will not be printed.',
  },
  'preflight.source.emptySection': {
    fr: 'Ce qui manque se dit, ou se retire.',
    en: 'What is missing is said, or removed.',
  },
  'preflight.rule.unfilledField': { fr: 'Champ non rempli', en: 'Unfilled field' },
  'preflight.say.unfilledField': {
    fr: 'Le champ « {field} » du modèle n’est pas rempli.',
    en: 'The template’s field “{field}” is not filled in.',
  },
  'preflight.source.unfilledField': {
    fr: 'Un champ de modèle ne s’imprime jamais tel quel.',
    en: 'A field of a template is never printed as it is.',
  },
  'preflight.rule.commentLeft': { fr: 'Commentaire restant', en: 'Comment left' },
  'preflight.say.commentLeft': {
    fr: 'Commentaire à résoudre : « {comment} »',
    en: 'Comment to resolve: “{comment}”',
  },
  'preflight.source.commentLeft': {
    fr: 'Un document diffusé n’a plus rien à vérifier.',
    en: 'A released document has nothing left to verify.',
  },
  'preflight.rule.markingAbove': {
    fr: 'Paragraphe plus protégé que le document',
    en: 'Paragraph marked above the document',
  },
  'preflight.say.markingAbove': {
    fr: 'Ce paragraphe est {paragraph}, le document {document}.',
    en: 'This paragraph is {paragraph}, the document {document}.',
  },
  'preflight.source.markingAbove': {
    fr: 'TLP 2.0 : un document porte la mention la plus haute de ce qu’il contient.',
    en: 'TLP 2.0: a document bears the highest marking of what it holds.',
  },
  'preflight.rule.citationLost': { fr: 'Passage introuvable', en: 'Passage not found' },
  'preflight.say.citationLost': {
    fr: 'Le passage cité n’est plus dans son article : « {quote} »',
    en: 'The passage cited is no longer in its article: “{quote}”',
  },
  'preflight.source.citationLost': {
    fr: 'ICD 206 : un renvoi mène à ce qui est cité.',
    en: 'ICD 206: a citation leads to what is cited.',
  },
  'preflight.rule.citationMoved': { fr: 'Passage déplacé', en: 'Passage moved' },
  'preflight.say.citationMoved': {
    fr: 'Le passage a changé de place dans l’article : relisez-le. « {quote} »',
    en: 'The passage has moved in its article: read it again. “{quote}”',
  },
  'preflight.source.citationMoved': {
    fr: 'ICD 206 : la source est relue quand elle a changé.',
    en: 'ICD 206: a source is read again when it has changed.',
  },
  'preflight.rule.unsourced': { fr: 'Fait sans source', en: 'Fact without a source' },
  'preflight.say.unsourced': {
    fr: 'Cette phrase dit un fait et ne renvoie à rien.',
    en: 'This sentence states a fact and cites nothing.',
  },
  'preflight.source.unsourced': {
    fr: 'ICD 206 : chaque fait cite sa source là où il est dit.',
    en: 'ICD 206: each fact cites its source where it is stated.',
  },
  'preflight.rule.oneSource': {
    fr: 'Appréciation sur une seule source',
    en: 'Judgment on one source',
  },
  'preflight.say.oneSource': {
    fr: 'Cette appréciation ne repose que sur une source indépendante.',
    en: 'This judgment rests on a single independent source.',
  },
  'preflight.source.oneSource': {
    fr: 'ICD 203 : la base d’une appréciation se dit ; deux journaux d’une même dépêche sont une source.',
    en: 'ICD 203: what a judgment rests on is told; two papers with one dispatch are one source.',
  },
  'preflight.rule.quotationDiffers': {
    fr: 'Citation infidèle',
    en: 'Quotation that differs',
  },
  'preflight.say.quotationDiffers': {
    fr: 'Ces mots entre guillemets ne sont pas ceux du passage : « {said} »',
    en: 'The words in quotation marks are not those of the passage: “{said}”',
  },
  'preflight.source.quotationDiffers': {
    fr: 'Un verbatim se cite mot pour mot ; « […] » dit ce qui est omis.',
    en: 'A verbatim is quoted word for word; “[…]” tells what is left out.',
  },
  'preflight.rule.figureDiffers': { fr: 'Nombre non sourcé', en: 'Number not in the source' },
  'preflight.say.figureDiffers': {
    fr: '« {figure} » n’est dans aucun des articles cités ici.',
    en: '“{figure}” is in none of the articles cited here.',
  },
  'preflight.source.figureDiffers': {
    fr: 'ICD 206 : ce qui est cité est ce que dit la source.',
    en: 'ICD 206: what is cited is what the source says.',
  },
  'preflight.rule.dateDiffers': { fr: 'Date non sourcée', en: 'Date not in the source' },
  'preflight.say.dateDiffers': {
    fr: '« {date} » n’est une date d’aucun des articles cités ici.',
    en: '“{date}” is a date of none of the articles cited here.',
  },
  'preflight.source.dateDiffers': {
    fr: 'ICD 206 : ce qui est cité est ce que dit la source.',
    en: 'ICD 206: what is cited is what the source says.',
  },
  'preflight.rule.titleOfAnotherDay': {
    fr: 'Fonction d’un autre jour',
    en: 'Title of another day',
  },
  'preflight.say.titleOfAnotherDay': {
    fr: 'Ce jour-là, {name} était {title}, non {written}.',
    en: 'On that day {name} was {title}, not {written}.',
  },
  'preflight.source.titleOfAnotherDay': {
    fr: 'Une note donne la fonction tenue le jour de la réunion.',
    en: 'A briefing gives the title held on the day of the meeting.',
  },
  'preflight.rule.likelihoodWithConfidence': {
    fr: 'Probabilité et confiance mêlées',
    en: 'Likelihood with confidence',
  },
  'preflight.say.likelihoodWithConfidence': {
    fr: '« {likelihood} » et « {confidence} » dans une même phrase.',
    en: '“{likelihood}” and “{confidence}” in one sentence.',
  },
  'preflight.source.likelihoodWithConfidence': {
    fr: 'ICD 203 : jamais un degré de probabilité et un degré de confiance dans la même phrase.',
    en: 'ICD 203: never a degree of likelihood and a level of confidence in the same sentence.',
  },
  'preflight.rule.mixedScales': { fr: 'Deux échelles mêlées', en: 'Two scales mixed' },
  'preflight.say.mixedScales': {
    fr: '« {words} » est d’une autre échelle que le reste du document.',
    en: '“{words}” is of another scale than the rest of the document.',
  },
  'preflight.source.mixedScales': {
    fr: 'ICD 203, PHIA : une seule échelle de probabilité par document.',
    en: 'ICD 203, PHIA: one scale of likelihood in a document.',
  },
  'preflight.rule.acronymUnexpanded': { fr: 'Sigle non développé', en: 'Acronym not expanded' },
  'preflight.say.acronymUnexpanded': {
    fr: '« {acronym} » n’est dit en toutes lettres nulle part.',
    en: '“{acronym}” is spelt out nowhere.',
  },
  'preflight.source.acronymUnexpanded': {
    fr: 'Un sigle se développe à son premier emploi.',
    en: 'An acronym is spelt out where it is first used.',
  },
  'preflight.rule.nameSpeltTwoWays': {
    fr: 'Nom écrit de deux façons',
    en: 'Name spelt two ways',
  },
  'preflight.say.nameSpeltTwoWays': {
    fr: '« {written} » ici, « {other} » ailleurs.',
    en: '“{written}” here, “{other}” elsewhere.',
  },
  'preflight.source.nameSpeltTwoWays': {
    fr: 'Un nom garde une seule graphie dans un document.',
    en: 'A name keeps one spelling in a document.',
  },
  'preflight.rule.brokenLink': { fr: 'Lien rompu', en: 'Broken link' },
  'preflight.say.brokenLink': {
    fr: '« {link} » ne mène à rien.',
    en: '“{link}” leads nowhere.',
  },
  'preflight.source.brokenLink': {
    fr: 'Un lien mène à une fiche ou à une adresse complète.',
    en: 'A link leads to a record or a complete address.',
  },
  'preflight.rule.imageWithoutDescription': {
    fr: 'Image sans description',
    en: 'Image without description',
  },
  'preflight.say.imageWithoutDescription': {
    fr: 'Qui ne voit pas cette image n’en saura rien.',
    en: 'Who cannot see this image will know nothing of it.',
  },
  'preflight.source.imageWithoutDescription': {
    fr: 'WCAG 2.2, 1.1.1 ; PDF/UA-1, 7.3.',
    en: 'WCAG 2.2, 1.1.1; PDF/UA-1, 7.3.',
  },
  'preflight.rule.typography': { fr: 'Typographie', en: 'Typography' },
  'preflight.say.typography': {
    fr: 'S’écrirait : {set}',
    en: 'Would be set: {set}',
  },
  'preflight.source.typography': {
    fr: 'Usages typographiques de la langue du document.',
    en: 'Typographic usage of the document’s language.',
  },
  'preflight.rule.spelling': { fr: 'Orthographe', en: 'Spelling' },
  'preflight.say.spelling': {
    fr: '« {word} » n’est dans aucun dictionnaire.',
    en: '“{word}” is in no dictionary.',
  },
  'preflight.source.spelling': {
    fr: 'Dictionnaires français et anglais livrés, et le vôtre.',
    en: 'The French and English dictionaries shipped, and your own.',
  },
} satisfies Texts

/** Texts of the check before release. */
export const preflightMessages = messages({
  ...ruleTexts,
  'preflight.length.words': {
    fr: { one: '{n} mot', other: '{n} mots' },
    en: { one: '{n} word', other: '{n} words' },
  },
  'preflight.length.pages': {
    fr: { one: '{n} page', other: '{n} pages' },
    en: { one: '{n} page', other: '{n} pages' },
  },
  'preflight.title': { fr: 'Contrôle avant diffusion', en: 'Pre-release check' },
  'preflight.keys': { fr: 'Ctrl+Maj+L', en: 'Ctrl+Shift+L' },
  'preflight.run': { fr: 'Contrôler de nouveau', en: 'Check again' },
  'preflight.running': { fr: 'Contrôle en cours…', en: 'Checking…' },
  'preflight.clean': {
    fr: 'Rien à signaler : le document peut partir.',
    en: 'Nothing found: the document can go.',
  },
  'preflight.count': {
    fr: { one: '{n} point à régler', other: '{n} points à régler' },
    en: { one: '{n} finding to settle', other: '{n} findings to settle' },
  },
  'preflight.countWaived': {
    fr: { one: '{n} laissé en l’état', other: '{n} laissés en l’état' },
    en: { one: '{n} let stand', other: '{n} let stand' },
  },
  'preflight.severity.error': { fr: 'À régler', en: 'To settle' },
  'preflight.severity.warning': { fr: 'À regarder', en: 'To look at' },
  'preflight.severity.advice': { fr: 'Conseil', en: 'Advice' },
  'preflight.findings': { fr: 'Points relevés', en: 'Findings' },
  'preflight.goTo': { fr: 'Aller au texte', en: 'Go to the text' },
  'preflight.fix': { fr: 'Corriger', en: 'Mend' },
  'preflight.fixes': { fr: 'Remplacer par : {text}', en: 'Replace with: {text}' },
  'preflight.waive': { fr: 'Laisser passer…', en: 'Let it stand…' },
  'preflight.waiveDo': { fr: 'Laisser passer', en: 'Let it stand' },
  'preflight.enter': { fr: 'Entrée', en: 'Enter' },
  'preflight.waiveAbout': {
    fr: 'La raison est gardée avec le document.',
    en: 'The reason is kept with the document.',
  },
  'preflight.reason': { fr: 'Raison', en: 'Reason' },
  'preflight.waived': { fr: 'Laissé en l’état : {reason}', en: 'Let stand: {reason}' },
  'preflight.unwaive': { fr: 'Ne plus laisser passer', en: 'No longer let stand' },
  'preflight.source': { fr: 'Règle : {source}', en: 'Rule: {source}' },
  'preflight.close': { fr: 'Fermer le contrôle', en: 'Close the check' },
  'preflight.detail.title': { fr: 'l’objet', en: 'the subject' },
  'preflight.detail.drafter': { fr: 'le rédacteur', en: 'the drafter' },
  'preflight.detail.documentDate': { fr: 'la date', en: 'the date' },
  'preflight.detail.addressees': { fr: 'les destinataires', en: 'the addressees' },
})
