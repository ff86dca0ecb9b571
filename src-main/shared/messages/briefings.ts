import { messages } from './message.ts'

export const briefingsMessages = messages({
  'briefings.title': { fr: 'Notes de synthèse', en: 'Briefings' },
  'briefings.create': { fr: 'Nouvelle note de synthèse', en: 'New briefing' },
  'briefings.none': {
    fr: 'Aucune note de synthèse. Ctrl+N en crée une, à partir d’une réunion ou vierge.',
    en: 'No briefing. Ctrl+N creates one, from a meeting or blank.',
  },
  'briefings.choose': {
    fr: 'Choisissez une note de synthèse dans la liste, ou créez-en une.',
    en: 'Choose a briefing in the list, or create one.',
  },
  'briefings.removed': {
    fr: 'La note de synthèse « {title} » est supprimée.',
    en: 'The briefing “{title}” was removed.',
  },
  'briefings.remove': { fr: 'Supprimer la note de synthèse', en: 'Remove the briefing' },
  'briefings.createFrom': {
    fr: 'Choisissez la réunion dont partir, ou une note vierge.',
    en: 'Choose the meeting to start from, or a blank briefing.',
  },
  'briefings.blank': { fr: 'Note vierge', en: 'Blank briefing' },
  'briefings.blankDetail': {
    fr: 'Une note sans réunion, à écrire librement.',
    en: 'A briefing without a meeting, written freely.',
  },
  'briefings.start': { fr: 'Point de départ', en: 'Starting point' },
  'briefings.createNow': { fr: 'Créer', en: 'Create' },
  'briefings.fromMeeting': {
    fr: 'D’après la réunion « {title} »',
    en: 'From the meeting “{title}”',
  },
  'briefings.unreviewed': {
    fr: 'Des propositions n’ont pas été relues : le document le dira.',
    en: 'Some proposals were not reviewed: the document will say so.',
  },

  'briefings.details': { fr: 'Présentation du document', en: 'Document details' },
  'briefings.name': { fr: 'Objet', en: 'Subject' },
  'briefings.nameMissing': { fr: 'Donnez un objet.', en: 'Give a subject.' },
  'briefings.marking': { fr: 'Mention de protection', en: 'Marking' },
  'briefings.noMarking': { fr: 'Aucune', en: 'None' },
  'briefings.freeMarking': { fr: 'Autre mention…', en: 'Other marking…' },
  'briefings.markingText': { fr: 'Mention libre', en: 'Free marking' },
  'briefings.issuer': { fr: 'Émetteur', en: 'Issuer' },
  'briefings.addressees': { fr: 'Destinataires', en: 'Addressees' },
  'briefings.onePerLine': { fr: 'Un par ligne.', en: 'One per line.' },
  'briefings.drafter': { fr: 'Rédacteur', en: 'Drafter' },
  'briefings.date': { fr: 'Date du document', en: 'Document date' },
  'briefings.dateMissing': { fr: 'Donnez la date du document.', en: 'Give the document date.' },
  'briefings.reference': { fr: 'Référence', en: 'Reference' },
  'briefings.language': { fr: 'Langue du document', en: 'Document language' },

  'briefings.sections': { fr: 'Sections', en: 'Sections' },
  'briefings.heading': { fr: 'Intitulé de la section {n}', en: 'Heading of section {n}' },
  'briefings.body': {
    fr: 'Texte de la section « {heading} »',
    en: 'Text of the section “{heading}”',
  },
  'briefings.noHeading': { fr: 'Intitulé', en: 'Heading' },
  'briefings.addSection': { fr: 'Ajouter une section', en: 'Add a section' },
  'briefings.newSection': { fr: 'Nouvelle section', en: 'New section' },
  'briefings.moveUp': { fr: 'Monter la section', en: 'Move the section up' },
  'briefings.moveDown': { fr: 'Descendre la section', en: 'Move the section down' },
  'briefings.moveUpKeys': { fr: 'Alt+↑', en: 'Alt+↑' },
  'briefings.moveDownKeys': { fr: 'Alt+↓', en: 'Alt+↓' },
  'briefings.removeSection': { fr: 'Supprimer la section', en: 'Remove the section' },
  'briefings.sectionRemoved': {
    fr: 'La section « {heading} » est supprimée.',
    en: 'The section “{heading}” was removed.',
  },

  'briefings.preview': { fr: 'Aperçu du document', en: 'Document preview' },
  'briefings.exportPdf': { fr: 'Exporter en PDF', en: 'Export as PDF' },
  'briefings.exportPdfKeys': { fr: 'Ctrl+P', en: 'Ctrl+P' },
  'briefings.exportMarkdown': { fr: 'Exporter en Markdown', en: 'Export as Markdown' },
  'briefings.exportMarkdownKeys': { fr: 'Ctrl+Maj+E', en: 'Ctrl+Shift+E' },
  'briefings.exportingPdf': { fr: 'Mise en page du PDF…', en: 'Laying out the PDF…' },
  'briefings.exportingMarkdown': { fr: 'Écriture du Markdown…', en: 'Writing the Markdown…' },
  'briefings.exportedPdf': {
    fr: { one: 'PDF d’une page : {path}', other: 'PDF de {n} pages : {path}' },
    en: { one: 'PDF, one page: {path}', other: 'PDF, {n} pages: {path}' },
  },
  'briefings.exportedMarkdown': { fr: 'Markdown : {path}', en: 'Markdown: {path}' },
  'briefings.showExported': { fr: 'Montrer dans le dossier', en: 'Show in folder' },
})
