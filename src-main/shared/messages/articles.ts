import { messages } from './message.ts'

/** The list of articles, the reader, the header's fields and importing. */
export const articlesMessages = messages({
  'articles.list': { fr: 'Liste des articles', en: 'List of articles' },
  'articles.reader': { fr: 'Article', en: 'Article' },
  'articles.details': { fr: 'Fiche de l’article', en: 'Details of the article' },
  'articles.filter': { fr: 'Filtrer les articles', en: 'Filter the articles' },
  'articles.noneShown': { fr: 'Aucun article ne correspond.', en: 'No article matches.' },
  'articles.waiting': {
    fr: { one: '{n} à examiner', other: '{n} à examiner' },
    en: { one: '{n} to review', other: '{n} to review' },
  },
  'articles.reviewed': { fr: 'examiné', en: 'reviewed' },
  'articles.undated': { fr: 'sans date', en: 'undated' },
  'articles.unknownOutlet': { fr: 'Source inconnue', en: 'Unknown outlet' },

  'articles.emptyTitle': { fr: 'Commencez par un article', en: 'Start with an article' },
  'articles.emptyPaste': {
    fr: 'Copiez un article de presse puis collez-le ici (Ctrl+V). Vous pouvez aussi déposer des fichiers texte ou Markdown dans la fenêtre.',
    en: 'Copy a press article, then paste it here (Ctrl+V). You can also drop text or Markdown files on the window.',
  },
  'articles.emptySample': {
    fr: 'Pour essayer, le dossier d’exemple réunit huit articles fictifs sur une même réunion.',
    en: 'To try it out, the sample dossier holds eight fictional articles about one meeting.',
  },
  'articles.paste': { fr: 'Coller un article…', en: 'Paste an article…' },
  'articles.openFiles': { fr: 'Importer des fichiers…', en: 'Import files…' },
  'articles.openSample': { fr: 'Ouvrir le dossier d’exemple', en: 'Open the sample dossier' },
  'articles.choose': { fr: 'Choisissez un article', en: 'Choose an article' },

  'articles.imported': { fr: '« {title} » est importé.', en: '“{title}” is imported.' },
  'articles.duplicate': {
    fr: '« {title} » est déjà dans le dossier : rien n’a été ajouté.',
    en: '“{title}” is already in the dossier: nothing was added.',
  },
  'articles.removed': { fr: '« {title} » est supprimé.', en: '“{title}” is removed.' },
  'articles.anchored': {
    fr: 'Passage ancré : il peut être cité dans les notes.',
    en: 'Passage anchored: notes can cite it.',
  },
  'articles.selectFirst': {
    fr: 'Sélectionnez d’abord le passage dans l’article.',
    en: 'Select the passage in the article first.',
  },
  'articles.citationCopied': {
    fr: 'La référence est dans le presse-papiers.',
    en: 'The reference is on the clipboard.',
  },

  'articles.pasteTitle': { fr: 'Importer ce texte ?', en: 'Import this text?' },
  'articles.pasteHint': {
    fr: 'Laissez le titre, le journal, l’auteur et la date en tête : ils sont reconnus. Le texte est conservé tel quel.',
    en: 'Leave the title, outlet, author and date at the head: they are recognised. The text is kept as it is.',
  },
  'articles.pasteLabel': { fr: 'Texte de l’article', en: 'Text of the article' },
  'articles.import': { fr: 'Importer', en: 'Import' },
  'articles.importing': { fr: 'Import en cours…', en: 'Importing…' },

  'articles.reportTitle': { fr: 'Résultat de l’import', en: 'Result of the import' },
  'articles.outcome.imported': { fr: 'Importé', en: 'Imported' },
  'articles.outcome.duplicate': { fr: 'Déjà présent', en: 'Already there' },
  'articles.outcome.failed': { fr: 'Échec', en: 'Failed' },
  'articles.reportCount': {
    fr: '{imported} importés, {duplicate} déjà présents, {failed} en échec',
    en: '{imported} imported, {duplicate} already there, {failed} failed',
  },

  'articles.field.title': { fr: 'Titre', en: 'Title' },
  'articles.field.outlet': { fr: 'Média', en: 'Outlet' },
  'articles.field.author': { fr: 'Auteur', en: 'Author' },
  'articles.field.agency': { fr: 'Agence', en: 'Agency' },
  'articles.field.address': { fr: 'Adresse web', en: 'Web address' },
  'articles.field.datelinePlace': { fr: 'Lieu de la dépêche', en: 'Dateline' },
  'articles.field.publishedOn': { fr: 'Publié le', en: 'Published on' },
  'articles.field.accessedOn': { fr: 'Consulté le', en: 'Accessed on' },
  'articles.field.language': { fr: 'Langue', en: 'Language' },
  'articles.language.fr': { fr: 'français', en: 'French' },
  'articles.language.en': { fr: 'anglais', en: 'English' },
  'articles.field.reliability': { fr: 'Fiabilité de la source', en: 'Source reliability' },
  'articles.field.credibility': {
    fr: 'Crédibilité de l’information',
    en: 'Information credibility',
  },
  'articles.reliability.A': { fr: 'A – totalement fiable', en: 'A – completely reliable' },
  'articles.reliability.B': { fr: 'B – habituellement fiable', en: 'B – usually reliable' },
  'articles.reliability.C': { fr: 'C – assez fiable', en: 'C – fairly reliable' },
  'articles.reliability.D': { fr: 'D – pas toujours fiable', en: 'D – not usually reliable' },
  'articles.reliability.E': { fr: 'E – peu sûre', en: 'E – unreliable' },
  'articles.reliability.F': { fr: 'F – non évaluable', en: 'F – cannot be judged' },
  'articles.credibility.1': { fr: '1 – recoupée', en: '1 – confirmed' },
  'articles.credibility.2': { fr: '2 – probable', en: '2 – probably true' },
  'articles.credibility.3': { fr: '3 – possible', en: '3 – possibly true' },
  'articles.credibility.4': { fr: '4 – douteuse', en: '4 – doubtful' },
  'articles.credibility.5': { fr: '5 – improbable', en: '5 – improbable' },
  'articles.credibility.6': { fr: '6 – non évaluable', en: '6 – cannot be judged' },
  'articles.ungraded': { fr: 'Non cotée', en: 'Not graded' },
  'articles.header': { fr: 'En-tête', en: 'Header' },
  'articles.grade': { fr: 'Cotation', en: 'Grade' },
  'articles.original': { fr: 'Original conservé', en: 'Original kept' },
  'articles.originalFile': { fr: 'Fichier', en: 'File' },
  'articles.originalSize': { fr: 'Taille', en: 'Size' },
  'articles.importedAt': { fr: 'Importé le', en: 'Imported on' },
  'articles.hash': { fr: 'Empreinte SHA-256', en: 'SHA-256' },
  'articles.openAddress': { fr: 'Ouvrir l’adresse', en: 'Open the address' },
  'articles.passages': { fr: 'Passages ancrés', en: 'Anchored passages' },
  'articles.noPassage': {
    fr: 'Sélectionnez une phrase puis P pour l’ancrer.',
    en: 'Select a sentence, then P to anchor it.',
  },
  'warning.undecodableBytes': {
    fr: 'Certains caractères n’ont pas pu être lus : comparez avec l’original.',
    en: 'Some characters could not be read: compare with the original.',
  },
  'warning.dateNotUnderstood': {
    fr: 'Une date de publication n’a pas été comprise : vérifiez-la.',
    en: 'A publication date was not understood: please check it.',
  },
})
