import { messages } from './message.ts'

/** Texts of native dialogs and menus. */
export const nativeMessages = messages({
  'native.openExternal': {
    fr: 'Ouvrir cette adresse dans votre navigateur ?',
    en: 'Open this address in your browser?',
  },
  'native.open': { fr: 'Ouvrir', en: 'Open' },
  'native.cancel': { fr: 'Annuler', en: 'Cancel' },
  'native.importTitle': { fr: 'Importer des articles', en: 'Import articles' },
  'native.folderTitle': { fr: 'Choisir un dossier d’articles', en: 'Choose a folder of articles' },
  'native.saveFile': { fr: 'Enregistrer le fichier', en: 'Save the file' },
  'native.saveTable': { fr: 'Enregistrer le tableau', en: 'Save the table' },
  'native.articleFiles': { fr: 'Articles', en: 'Articles' },
  'native.exportPdf': { fr: 'Exporter en PDF', en: 'Export as PDF' },
  'native.exportMarkdown': { fr: 'Exporter en Markdown', en: 'Export as Markdown' },
  'native.unsaved': {
    fr: 'Des mots n’ont pas pu être enregistrés.',
    en: 'Some words could not be saved.',
  },
  'native.unsavedDetail': {
    fr: 'Restez pour les copier ou réessayer ; si vous quittez, ils seront perdus.',
    en: 'Stay to copy them or try again; if you quit, they will be lost.',
  },
  'native.stay': { fr: 'Rester', en: 'Stay' },
  'native.quitAnyway': { fr: 'Quitter quand même', en: 'Quit anyway' },
  'menu.file': { fr: '&Fichier', en: '&File' },
  'menu.edit': { fr: '&Édition', en: '&Edit' },
  'menu.go': { fr: '&Aller', en: '&Go' },
  'menu.article': { fr: 'A&rticle', en: '&Article' },
  'menu.review': { fr: 'E&xamen', en: '&Review' },
  'menu.write': { fr: '&Rédaction', en: '&Writing' },
  'menu.help': { fr: 'Aid&e', en: '&Help' },
  'menu.cut': { fr: 'Couper', en: 'Cut' },
  'menu.copy': { fr: 'Copier', en: 'Copy' },
  'menu.paste': { fr: 'Coller', en: 'Paste' },
  'menu.selectAll': { fr: 'Tout sélectionner', en: 'Select all' },
  'menu.fullScreen': { fr: 'Plein écran', en: 'Full screen' },
  'menu.zoomIn': { fr: 'Agrandir', en: 'Zoom in' },
  'menu.zoomOut': { fr: 'Réduire', en: 'Zoom out' },
  'menu.zoomReset': { fr: 'Taille normale', en: 'Actual size' },
})
