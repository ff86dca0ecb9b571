import { messages } from './message.ts'

/** Spelling, in the editor. */
export const spellingMessages = messages({
  'spelling.menu': { fr: 'Orthographe de « {word} »', en: 'Spelling of “{word}”' },
  'spelling.noSuggestion': { fr: 'Aucune suggestion', en: 'No suggestion' },
  'spelling.add': { fr: 'Ajouter au dictionnaire', en: 'Add to the dictionary' },
  'spelling.added': {
    fr: '« {word} » est ajouté à votre dictionnaire (Lexique).',
    en: '“{word}” was added to your dictionary (Word lists).',
  },
  'spelling.none': { fr: 'Aucune faute d’orthographe.', en: 'No spelling mistake.' },
  'spelling.noneHere': { fr: 'Pas de faute à cet endroit.', en: 'No mistake here.' },
  'editor.key.misspelt': {
    fr: 'Faute d’orthographe suivante, précédente',
    en: 'Next or previous spelling mistake',
  },
  'editor.key.suggest': {
    fr: 'Suggestions pour le mot sous le curseur',
    en: 'Suggestions for the word at the caret',
  },
  'settings.checkSpelling': {
    fr: 'Orthographe en français et en anglais',
    en: 'Spelling in French and English',
  },
  'settings.checkSpellingHint': {
    fr: 'F7 va à la faute suivante, Ctrl+; propose. Les dictionnaires sont dans l’application ; les noms du dossier sont connus.',
    en: 'F7 goes to the next mistake, Ctrl+; suggests. The dictionaries are inside the application; names on record are known.',
  },
})
