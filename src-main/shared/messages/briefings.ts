import { messages } from './message.ts'

export const briefingsMessages = messages({
  'briefings.title': { fr: 'Notes de synthèse', en: 'Briefings' },
  'briefings.create': { fr: 'Nouvelle note de synthèse', en: 'New briefing' },
  'briefings.none': {
    fr: 'Aucune note de synthèse. Ctrl+N en assemble une d’après le dossier, ou en commence une vierge.',
    en: 'No briefing. Ctrl+N assembles one from the record, or starts a blank one.',
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
    fr: 'Choisissez une forme, puis ce dont elle parle : le dossier remplit ce qu’il sait.',
    en: 'Choose a form, then what it is about: the record fills in what it knows.',
  },
  'briefings.newFromTemplate': {
    fr: 'Nouveau document d’après un modèle',
    en: 'New document from a template',
  },
  'briefings.form': { fr: 'Forme', en: 'Form' },
  'briefings.about': { fr: 'Sujet', en: 'Subject' },
  'briefings.subject.none': { fr: 'Aucun sujet du dossier', en: 'Nothing of the record' },
  'briefings.subject.noneDetail': {
    fr: 'Les sections de cette forme, à écrire librement.',
    en: 'The sections of this form, written freely.',
  },
  'briefings.subject.meeting': { fr: 'Une réunion', en: 'A meeting' },
  'briefings.subject.series': { fr: 'Une série de réunions', en: 'A series of meetings' },
  'briefings.subject.actor': { fr: 'Un acteur', en: 'An actor' },
  'briefings.subject.country': { fr: 'Un pays', en: 'A country' },
  'briefings.subject.chronology': { fr: 'Une chronologie', en: 'A chronology' },
  'briefings.subject.articles': { fr: 'Des articles', en: 'Articles' },
  'briefings.find.meeting': { fr: 'Trouver une réunion', en: 'Find a meeting' },
  'briefings.find.series': { fr: 'Trouver une série', en: 'Find a series' },
  'briefings.find.actor': { fr: 'Trouver un acteur', en: 'Find an actor' },
  'briefings.find.chronology': { fr: 'Limiter à un acteur', en: 'Limit to an actor' },
  'briefings.find.articles': { fr: 'Trouver des articles', en: 'Find articles' },
  'briefings.find.none': { fr: 'Trouver', en: 'Find' },
  'briefings.find.country': { fr: 'Trouver un pays', en: 'Find a country' },
  'briefings.allFound': {
    fr: 'Tous les articles que trouve cette recherche, y compris à chaque actualisation',
    en: 'Every article this search finds, at each refresh too',
  },
  'briefings.everyone': { fr: 'Tous les acteurs', en: 'Every actor' },
  'briefings.nothingFound': { fr: 'Rien dans le dossier.', en: 'Nothing in the record.' },
  'briefings.from': { fr: 'Du', en: 'From' },
  'briefings.to': { fr: 'Au', en: 'To' },
  'briefings.blank': { fr: 'Note vierge', en: 'Blank briefing' },
  'briefings.blankDetail': {
    fr: 'Une section vide, à écrire librement.',
    en: 'An empty section, written freely.',
  },
  'briefings.createNow': { fr: 'Créer', en: 'Create' },
  'briefings.from.none': { fr: '{title}', en: '{title}' },
  'briefings.from.meeting': {
    fr: 'D’après la réunion « {title} »',
    en: 'From the meeting “{title}”',
  },
  'briefings.from.series': { fr: 'D’après la série « {title} »', en: 'From the series “{title}”' },
  'briefings.from.actor': { fr: 'Sur {title}', en: 'About {title}' },
  'briefings.from.country': { fr: 'Pays : {title}', en: 'Country: {title}' },
  'briefings.from.chronology': { fr: 'Chronologie : {title}', en: 'Chronology: {title}' },
  'briefings.from.articles': {
    fr: 'D’après les articles « {title} »',
    en: 'From the articles “{title}”',
  },
  'briefings.unreviewed': {
    fr: 'Des propositions n’ont pas été relues : le document le dira.',
    en: 'Some proposals were not reviewed: the document will say so.',
  },

  'briefings.documentForm': { fr: 'Nature du document', en: 'Form of the document' },
  'briefings.documentFormHint': {
    fr: 'Vide : « Note de synthèse ».',
    en: 'Empty: “Briefing note”.',
  },
  'briefings.lengthLimit': { fr: 'Longueur maximale', en: 'Maximum length' },
  'briefings.lengthHint': {
    fr: 'En mots ou en pages : « 900 mots », « 2 pages ».',
    en: 'In words or pages: “900 words”, “2 pages”.',
  },
  'briefings.lengthWrong': {
    fr: 'Écrivez « 900 mots » ou « 2 pages », ou rien.',
    en: 'Write “900 words” or “2 pages”, or nothing.',
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

  'briefings.paper': { fr: 'Papier', en: 'Paper' },
  'briefings.paper.A4': { fr: 'A4', en: 'A4' },
  'briefings.paper.letter': { fr: 'Lettre américaine', en: 'US Letter' },
  'briefings.contents': { fr: 'Sommaire', en: 'Contents' },
  'briefings.contents.auto': { fr: 'Si le document est long', en: 'When the document is long' },
  'briefings.contents.always': { fr: 'Toujours', en: 'Always' },
  'briefings.contents.never': { fr: 'Jamais', en: 'Never' },
  'briefings.watermark': { fr: 'Filigrane', en: 'Watermark' },
  'briefings.watermark.none': { fr: 'Aucun', en: 'None' },
  'briefings.watermark.draft': { fr: '« Projet » et la date', en: '“Draft” and the date' },

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

  'briefings.sectionKind': { fr: 'Nature de la section', en: 'Kind of section' },
  'briefings.drag': {
    fr: 'Glisser pour déplacer la section',
    en: 'Drag to move the section',
  },

  'briefings.refresh': { fr: 'Actualiser d’après le dossier', en: 'Refresh from the record' },
  'briefings.refreshKeys': { fr: 'Ctrl+Maj+R', en: 'Ctrl+Shift+R' },
  'briefings.refreshTitle': {
    fr: 'Ce que le dossier dit autrement',
    en: 'What the record says otherwise',
  },
  'briefings.refreshHint': {
    fr: 'Ce qui est coché sera pris ; le reste est laissé, et ne sera plus proposé tant que le dossier n’aura pas changé. Vos propres mots ne sont jamais touchés.',
    en: 'What is ticked is taken; the rest is left, and not offered again until the record changes. Your own words are never touched.',
  },
  'briefings.upToDate': {
    fr: 'La note dit déjà tout ce que dit le dossier.',
    en: 'The briefing already says what the record says.',
  },
  'briefings.change.new': { fr: 'nouveau', en: 'new' },
  'briefings.change.changed': { fr: 'changé', en: 'changed' },
  'briefings.change.gone': { fr: 'disparu', en: 'gone' },
  'briefings.rewritten.changed': {
    fr: 'Vous avez réécrit ou retiré ce passage : le texte du dossier s’ajouterait à côté du vôtre.',
    en: 'You rewrote or removed this passage: the record’s text would stand beside yours.',
  },
  'briefings.rewritten.gone': {
    fr: 'Vous avez réécrit ou retiré ce passage : le vôtre reste, le dossier ne l’appuie plus.',
    en: 'You rewrote or removed this passage: yours stays, the record no longer supports it.',
  },
  'briefings.newSectionOffered': { fr: 'section à ajouter', en: 'section to add' },
  'briefings.takeAll': { fr: 'Tout prendre', en: 'Take all' },
  'briefings.leaveAll': { fr: 'Tout laisser', en: 'Leave all' },
  'briefings.apply': {
    fr: { one: 'Appliquer ({n} pris)', other: 'Appliquer ({n} pris)' },
    en: { one: 'Apply ({n} taken)', other: 'Apply ({n} taken)' },
  },
  'briefings.applyKeys': { fr: 'Ctrl+Entrée', en: 'Ctrl+Enter' },
  'briefings.refreshed': {
    fr: {
      one: 'La note est actualisée ({n} changement pris).',
      other: 'La note est actualisée ({n} changements pris).',
    },
    en: {
      one: 'The briefing is refreshed ({n} change taken).',
      other: 'The briefing is refreshed ({n} changes taken).',
    },
  },

  'briefings.unfinished': { fr: 'Il reste à compléter', en: 'Still to be completed' },
  'briefings.fieldIn': {
    fr: 'Le champ « {field} », dans « {heading} »',
    en: 'The field “{field}”, in “{heading}”',
  },
  'briefings.fieldInTitle': {
    fr: 'Le champ « {field} », dans l’objet',
    en: 'The field “{field}”, in the subject',
  },
  'briefings.sectionUnwritten': {
    fr: 'La section « {heading} », que vous n’avez pas rédigée : elle ne serait pas imprimée',
    en: 'The section “{heading}”, which you have not written: it would not be printed',
  },
  'briefings.exportAllTheSame': { fr: 'Exporter quand même', en: 'Export all the same' },
  'briefings.backToText': { fr: 'Revenir au texte', en: 'Back to the text' },

  'briefings.reader': { fr: 'Version pour un lecteur…', en: 'Version for a reader…' },
  'briefings.readerTitle': { fr: 'Version pour un lecteur', en: 'Version for a reader' },
  'briefings.readerKind': { fr: 'Version', en: 'Version' },
  'briefings.reader.onePage': {
    fr: 'Une page : l’essentiel, les appréciations et les perspectives',
    en: 'One page: bottom line, key judgments and outlook',
  },
  'briefings.reader.sanitised': {
    fr: 'Expurgée : les sources ne sont que décrites, ce qui est choisi est retiré',
    en: 'Sanitised: sources are only described, what is chosen is removed',
  },
  'briefings.reader.evidence': {
    fr: 'Dossier de preuves : la note, les passages cités dans leur contexte, les originaux, les empreintes (zip)',
    en: 'Evidence pack: the briefing, the passages cited in context, the originals, the hashes (zip)',
  },
  'briefings.evidenceRunning': {
    fr: 'Constitution du dossier de preuves',
    en: 'Making the evidence pack',
  },
  'briefings.evidenceStopped': {
    fr: 'Le dossier de preuves est abandonné : rien n’a été écrit.',
    en: 'The evidence pack was given up: nothing was written.',
  },
  'briefings.readerFormat': { fr: 'Format', en: 'Format' },
  'briefings.readerFormat.pdf': { fr: 'PDF', en: 'PDF' },
  'briefings.readerFormat.markdown': { fr: 'Markdown', en: 'Markdown' },
  'briefings.readerFormat.html': { fr: 'Page HTML', en: 'HTML page' },
  'briefings.readerFormat.text': { fr: 'Texte', en: 'Plain text' },
  'briefings.removedParagraphs': { fr: 'Paragraphes retirés', en: 'Paragraphs removed' },
  'briefings.sourcesCalled': { fr: 'Comment dire chaque source', en: 'What each source is called' },
  'briefings.namesReplaced': { fr: 'Noms remplacés', en: 'Names replaced' },
  'briefings.nameInstead': { fr: 'Au lieu de « {name} »', en: 'Instead of “{name}”' },
  'briefings.readerCheck': {
    fr: 'Le fichier est relu avant d’être écrit : s’il contient un seul mot retenu, il ne l’est pas.',
    en: 'The file is read again before it is written: if it holds any word kept back, it is not.',
  },
  'briefings.leaks': {
    fr: {
      one: 'Rien n’a été écrit : {n} passage retenu est encore dans le fichier.',
      other: 'Rien n’a été écrit : {n} passages retenus sont encore dans le fichier.',
    },
    en: {
      one: 'Nothing was written: {n} stretch kept back is still in the file.',
      other: 'Nothing was written: {n} stretches kept back are still in the file.',
    },
  },
  'briefings.leak.text': { fr: 'dans le texte', en: 'in the text' },
  'briefings.leak.page': { fr: 'page {page}', en: 'page {page}' },
  'briefings.leak.metadata': {
    fr: 'dans les métadonnées ou les données du fichier',
    en: 'in the file’s metadata or data',
  },
  'briefings.leak.image': { fr: 'dans une image', en: 'in an image' },
  'briefings.leak.fileName': { fr: 'dans le nom du fichier', en: 'in the file’s name' },
  'briefings.overOnePage': {
    fr: 'Rien n’a été écrit : même en plus petit, il faut {pages} pages ; {words} mots dépassent.',
    en: 'Nothing was written: even set smaller it takes {pages} pages; {words} words are over.',
  },
  'briefings.readerWorking': {
    fr: 'Mise en page et relecture…',
    en: 'Laying out and reading again…',
  },
  'briefings.readerExport': { fr: 'Exporter cette version', en: 'Export this version' },
  'briefings.readerDone': { fr: 'Version exportée : {path}', en: 'Version exported: {path}' },
  'briefings.release': { fr: 'Diffuser une version', en: 'Release a version' },
  'briefings.releaseKeys': { fr: 'Ctrl+Maj+D', en: 'Ctrl+Shift+D' },
  'briefings.releaseTitle': { fr: 'Diffuser la version {n}', en: 'Release version {n}' },
  'briefings.releaseHint': {
    fr: 'Le document et son PDF sont conservés tels quels, avec leur empreinte. Le brouillon continue.',
    en: 'The document and its PDF are kept as they are, with their hashes. The draft goes on.',
  },
  'briefings.distribution': { fr: 'Liste de diffusion', en: 'Distribution list' },
  'briefings.distributionHint': {
    fr: {
      one: 'Un destinataire par ligne, dans l’ordre des numéros : {n} exemplaire.',
      other: 'Un destinataire par ligne, dans l’ordre des numéros : {n} exemplaires.',
    },
    en: {
      one: 'One addressee per line, in the order of the numbers: {n} copy.',
      other: 'One addressee per line, in the order of the numbers: {n} copies.',
    },
  },
  'briefings.releaseNow': { fr: 'Diffuser la version {n}', en: 'Release version {n}' },
  'briefings.releasing': { fr: 'Mise en page de la version…', en: 'Laying out the version…' },
  'briefings.released': { fr: 'La version {n} est diffusée.', en: 'Version {n} is released.' },
  'briefings.releases': { fr: 'Versions diffusées', en: 'Released versions' },
  'briefings.releaseNumber': { fr: 'Version {n}', en: 'Version {n}' },
  'briefings.releaseAbout': {
    fr: { one: '{date}, {drafter}, {n} page', other: '{date}, {drafter}, {n} pages' },
    en: { one: '{date}, {drafter}, {n} page', other: '{date}, {drafter}, {n} pages' },
  },
  'briefings.copy': { fr: 'ex. n° {n} : {addressee}', en: 'copy {n}: {addressee}' },
  'briefings.openRelease': { fr: 'Ouvrir', en: 'Open' },
  'briefings.saveRelease': { fr: 'Enregistrer le PDF', en: 'Save the PDF' },
  'briefings.verifyRelease': { fr: 'Vérifier', en: 'Verify' },
  'briefings.exportedRelease': { fr: 'PDF diffusé : {path}', en: 'Released PDF: {path}' },
  'briefings.releaseIntact': {
    fr: 'La version {n} est intacte : document, PDF et contrôle sont ceux qui ont été diffusés.',
    en: 'Version {n} is intact: document, PDF and check are those that were released.',
  },
  'briefings.releaseDamaged': {
    fr: 'La version {n} est altérée : elle ne correspond plus à son empreinte. N’en faites pas usage.',
    en: 'Version {n} is damaged: it no longer matches its hash. Do not use it.',
  },
  'briefings.checkFound': {
    fr: {
      one: '{n} point relevé : {errors} à régler, {warnings} à regarder, {advice} conseil(s), {waived} laissé(s) en l’état.',
      other:
        '{n} points relevés : {errors} à régler, {warnings} à regarder, {advice} conseil(s), {waived} laissé(s) en l’état.',
    },
    en: {
      one: '{n} finding: {errors} to settle, {warnings} to look at, {advice} advice, {waived} let stand.',
      other:
        '{n} findings: {errors} to settle, {warnings} to look at, {advice} advice, {waived} let stand.',
    },
  },
  'briefings.checkNotKept': {
    fr: 'Diffusée avant que le contrôle ne soit conservé.',
    en: 'Released before the check was kept.',
  },
  'briefings.checkSince': {
    fr: 'Depuis la version {n} : {gone} point(s) disparu(s), {appeared} nouveau(x).',
    en: 'Since version {n}: {gone} gone, {appeared} new.',
  },
  'briefings.checkOfRelease': { fr: 'Contrôle de la version {n}', en: 'Check of version {n}' },
  'briefings.checkDetails': { fr: 'Les points, un par un', en: 'The findings, one by one' },
  'briefings.releaseDespite': {
    fr: {
      one: 'Diffuser en l’état : {n} point à régler reste, la version le dira.',
      other: 'Diffuser en l’état : {n} points à régler restent, la version le dira.',
    },
    en: {
      one: 'Release as it is: {n} finding to settle is left, the version will say so.',
      other: 'Release as it is: {n} findings to settle are left, the version will say so.',
    },
  },
  'briefings.backToCheck': { fr: 'Revenir au contrôle', en: 'Back to the check' },
  'briefings.sinceRelease': {
    fr: 'Ce qui a changé depuis la version {n}',
    en: 'What changed since version {n}',
  },
  'briefings.noChange': { fr: 'Rien n’a changé.', en: 'Nothing changed.' },
  'briefings.sectionChange.added': { fr: 'ajoutée', en: 'added' },
  'briefings.sectionChange.removed': { fr: 'retirée', en: 'removed' },
  'briefings.sectionChange.changed': { fr: 'modifiée', en: 'changed' },

  'briefings.preview': { fr: 'Aperçu du document', en: 'Document preview' },
  'briefings.pages': {
    fr: { one: 'Une page', other: '{n} pages' },
    en: { one: 'One page', other: '{n} pages' },
  },
  'briefings.previewFailed': {
    fr: 'La mise en page a échoué ; les pages montrées sont les précédentes.',
    en: 'Laying out failed; the pages shown are the ones before.',
  },
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
