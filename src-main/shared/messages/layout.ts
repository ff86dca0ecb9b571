import { messages } from './message.ts'

/** The tabs of the window, and its two panes side by side. */
export const layoutMessages = messages({
  'tabs.main': { fr: 'Onglets', en: 'Tabs' },
  'tabs.beside': { fr: 'Onglets d’à côté', en: 'Tabs beside' },
  'tabs.besidePane': { fr: 'À côté : {title}', en: 'Beside: {title}' },
  'tabs.untitled': { fr: 'Sans titre', en: 'Untitled' },
  'tabs.width': { fr: 'Largeur du volet d’à côté', en: 'Width of the pane beside' },
  'tabs.next': { fr: 'Onglet suivant', en: 'Next tab' },
  'tabs.previous': { fr: 'Onglet précédent', en: 'Previous tab' },
  'tabs.closeTab': { fr: 'Fermer l’onglet', en: 'Close the tab' },
  'tabs.reopen': { fr: 'Rouvrir l’onglet fermé', en: 'Reopen the closed tab' },
  'tabs.move': { fr: 'Mettre l’onglet de l’autre côté', en: 'Move the tab to the other side' },
  'tabs.earlier': { fr: 'Avancer l’onglet', en: 'Move the tab earlier' },
  'tabs.later': { fr: 'Reculer l’onglet', en: 'Move the tab later' },
  'tabs.toggleList': { fr: 'Afficher ou masquer la liste', en: 'Show or hide the list' },
})
