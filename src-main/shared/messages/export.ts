import { messages } from './message.ts'

/** Texts printed in exported documents around the analyst's own. */
export const exportMessages = messages({
  'document.export.form': { fr: 'Note de synthèse', en: 'Briefing note' },
  'document.onePage': {
    fr: {
      one: 'Version d’une page. La version complète donne les renvois et sa source.',
      other: 'Version d’une page. La version complète donne les renvois et ses {n} sources.',
    },
    en: {
      one: 'One-page version. The full version gives the citations and its source.',
      other: 'One-page version. The full version gives the citations and its {n} sources.',
    },
  },
  'document.descriptor.press': { fr: 'source de presse', en: 'press source' },
  'document.descriptor.agency': { fr: 'agence de presse', en: 'news agency' },
  'document.descriptor.official': { fr: 'source officielle', en: 'official source' },
  'document.descriptor.person': { fr: 'un responsable', en: 'an official' },
  'document.export.subject': { fr: 'Objet', en: 'Subject' },
  'document.export.issuer': { fr: 'Émetteur', en: 'From' },
  'document.export.addressees': {
    fr: { one: 'Destinataire', other: 'Destinataires' },
    en: { one: 'To', other: 'To' },
  },
  'document.export.date': { fr: 'Date', en: 'Date' },
  'document.export.reference': { fr: 'Référence', en: 'Reference' },
  'document.export.drafter': { fr: 'Rédacteur', en: 'Drafted by' },
  'document.export.marking': { fr: 'Mention de protection', en: 'Marking' },
  'document.export.notReviewed.title': {
    fr: 'Propositions non relues',
    en: 'Proposals not reviewed',
  },
  'document.export.notReviewed': {
    fr: 'Ce document a été assemblé à partir de propositions tirées automatiquement des articles, que personne n’a relues. Chaque fait doit être vérifié dans sa source avant diffusion.',
    en: 'This document was assembled from proposals drawn automatically from the articles, which nobody has reviewed. Check every fact against its source before release.',
  },
  'document.export.contents': { fr: 'Sommaire', en: 'Contents' },
  'document.export.draft': { fr: 'Projet', en: 'Draft' },
  'document.export.notes': { fr: 'Notes', en: 'Notes' },
  'document.export.sources': { fr: 'Sources', en: 'Sources' },
  'document.export.summary.dated': {
    fr: {
      one: 'Ce document repose sur un article, publié le {from}.',
      other: 'Ce document repose sur {n} articles {origins}, publiés du {from} au {to}.',
    },
    en: {
      one: 'This document rests on one article, published on {from}.',
      other: 'This document rests on {n} articles from {origins}, published from {from} to {to}.',
    },
  },
  'document.export.summary.sameDay': {
    fr: {
      one: 'Ce document repose sur un article, publié le {from}.',
      other: 'Ce document repose sur {n} articles {origins}, publiés le {from}.',
    },
    en: {
      one: 'This document rests on one article, published on {from}.',
      other: 'This document rests on {n} articles from {origins}, published on {from}.',
    },
  },
  'document.export.summary.undated': {
    fr: {
      one: 'Ce document repose sur un article.',
      other: 'Ce document repose sur {n} articles {origins}.',
    },
    en: {
      one: 'This document rests on one article.',
      other: 'This document rests on {n} articles from {origins}.',
    },
  },
  'document.export.summary.origins': {
    fr: { one: 'd’une seule origine', other: 'de {n} origines différentes' },
    en: { one: 'a single origin', other: '{n} different origins' },
  },
  'document.export.summary.ungraded': {
    fr: { one: 'Un article n’est pas coté.', other: '{n} articles ne sont pas cotés.' },
    en: { one: 'One article is not graded.', other: '{n} articles are not graded.' },
  },
  'document.export.summary.onlyUngraded': {
    fr: 'Cet article n’est pas coté.',
    en: 'This article is not graded.',
  },
  'document.export.quoted': { fr: '«\u202f{quote}\u202f»', en: '“{quote}”' },
  'document.export.orphan': {
    fr: 'passage introuvable dans l’article',
    en: 'passage no longer found in the article',
  },
  'document.export.sourceNumber': { fr: 'source {number}', en: 'source {number}' },
  'document.export.published': { fr: 'publié le {date}', en: 'published {date}' },
  'document.export.undated': { fr: 'sans date', en: 'no date' },
  'document.export.accessed': { fr: 'consulté le {date}', en: 'accessed {date}' },
  'document.export.agency': { fr: 'd’après {agency}', en: 'from {agency}' },
  'document.export.grade': { fr: 'cotation {grade}', en: 'graded {grade}' },
  'document.export.ungraded': { fr: 'non coté', en: 'not graded' },
  'document.export.original': { fr: 'Original', en: 'Original' },
  'document.export.usedIn': {
    fr: { one: 'Note {notes}', other: 'Notes {notes}' },
    en: { one: 'Note {notes}', other: 'Notes {notes}' },
  },
  'document.export.back': { fr: 'Retour à l’appel {use}', en: 'Back to citation {use}' },
  'document.export.note': { fr: 'Note {number}', en: 'Note {number}' },
  'document.export.keywords': {
    fr: 'note de synthèse',
    en: 'briefing note',
  },
})
