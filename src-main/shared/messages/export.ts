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
  'document.evidence': { fr: 'Dossier de preuves – {title}', en: 'Evidence pack – {title}' },
  'evidence.briefing': { fr: 'note', en: 'briefing' },
  'evidence.passages': { fr: 'passages', en: 'passages' },
  'evidence.originals': { fr: 'originaux', en: 'originals' },
  'evidence.images': { fr: 'images', en: 'images' },
  'evidence.readme': { fr: 'LISEZ-MOI.txt', en: 'README.txt' },
  'evidence.passagesTitle': {
    fr: 'Passages cités, dans leur contexte',
    en: 'Passages cited, in context',
  },
  'evidence.original': { fr: 'Fichier d’origine', en: 'Original file' },
  'evidence.gone': {
    fr: 'Ce passage n’est plus dans le texte de l’article.',
    en: 'This passage is no longer in the article’s text.',
  },
  'evidence.column.note': { fr: 'renvoi', en: 'note' },
  'evidence.column.outlet': { fr: 'média', en: 'outlet' },
  'evidence.column.title': { fr: 'titre', en: 'title' },
  'evidence.column.author': { fr: 'auteur', en: 'author' },
  'evidence.column.date': { fr: 'date', en: 'date' },
  'evidence.column.address': { fr: 'adresse', en: 'address' },
  'evidence.column.grade': { fr: 'cotation', en: 'grade' },
  'evidence.column.before': { fr: 'avant', en: 'before' },
  'evidence.column.passage': { fr: 'passage', en: 'passage' },
  'evidence.column.after': { fr: 'après', en: 'after' },
  'evidence.column.file': { fr: 'fichier', en: 'file' },
  'evidence.readmeText': {
    fr: `Dossier de preuves : {title}
{date}

{briefing}.pdf, {briefing}.md, {briefing}.html : la note, avec ses renvois et ses sources.
{passages}.html : chaque passage cité, dans le texte qui l’entoure ; s’ouvre dans tout navigateur, sans réseau.
{passages}.csv : les mêmes, en tableau (UTF-8, virgules).
{originals}/ : les fichiers d’origine des articles cités, tels qu’ils ont été reçus.
SHA256SUMS : l’empreinte SHA-256 de chaque fichier. Pour vérifier que rien n’a changé, dans ce dossier :

    sha256sum -c SHA256SUMS        (Linux)
    shasum -a 256 -c SHA256SUMS    (macOS)
    Get-FileHash FICHIER           (Windows, fichier par fichier)

Ce dossier se lit sans l’application qui l’a produit, Aide-Mémoire.
`,
    en: `Evidence pack: {title}
{date}

{briefing}.pdf, {briefing}.md, {briefing}.html: the briefing, with its notes and sources.
{passages}.html: each passage cited, in the text around it; opens in any browser, without a network.
{passages}.csv: the same, as a table (UTF-8, commas).
{originals}/: the original files of the articles cited, as they were received.
SHA256SUMS: the SHA-256 of each file. To verify that nothing changed, in this folder:

    sha256sum -c SHA256SUMS        (Linux)
    shasum -a 256 -c SHA256SUMS    (macOS)
    Get-FileHash FILE              (Windows, file by file)

This pack is read without the application that made it, Aide-Mémoire.
`,
  },
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
