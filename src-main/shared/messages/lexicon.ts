import { messages } from './message.ts'

/** The word lists that corrections feed and extraction reads. */
export const lexiconMessages = messages({
  'view.lexicon': { fr: 'Lexique', en: 'Word lists' },
  'lexicon.title': { fr: 'Lexique', en: 'Word lists' },
  'lexicon.list': { fr: 'Liste', en: 'List' },
  'lexicon.allLists': { fr: 'Toutes les listes ({n})', en: 'All lists ({n})' },
  'lexicon.listCount': { fr: '{list} ({n})', en: '{list} ({n})' },
  'lexicon.lists.title': { fr: 'Fonctions', en: 'Positions' },
  'lexicon.lists.rank': { fr: 'Grades et titres', en: 'Ranks and styles' },
  'lexicon.lists.organisation': { fr: 'Organisations', en: 'Organisations' },
  'lexicon.lists.outlet': { fr: 'Médias', en: 'Outlets' },
  'lexicon.lists.attributionVerb': { fr: 'Verbes de parole', en: 'Verbs of speech' },
  'lexicon.lists.notName': { fr: 'Jamais un nom', en: 'Never a name' },
  'lexicon.lists.spelling': { fr: 'Dictionnaire personnel', en: 'Personal dictionary' },
  'lexicon.of.title': { fr: 'fonction', en: 'position' },
  'lexicon.of.rank': { fr: 'grade ou titre', en: 'rank or style' },
  'lexicon.of.organisation': { fr: 'organisation', en: 'organisation' },
  'lexicon.of.outlet': { fr: 'média', en: 'outlet' },
  'lexicon.of.attributionVerb': { fr: 'verbe de parole', en: 'verb of speech' },
  'lexicon.of.notName': { fr: 'jamais un nom', en: 'never a name' },
  'lexicon.of.spelling': { fr: 'dictionnaire personnel', en: 'personal dictionary' },
  'lexicon.use.title': {
    fr: 'Reconnue devant ou derrière un nom, avec son complément : « X, {words} de … ».',
    en: 'Recognised before or after a name, with what completes it: “X, {words} of …”.',
  },
  'lexicon.use.rank': {
    fr: 'Reconnu devant un nom de personne.',
    en: 'Recognised before the name of a person.',
  },
  'lexicon.use.organisation': {
    fr: 'Proposée partout où son nom est écrit.',
    en: 'Proposed wherever its name is written.',
  },
  'lexicon.use.outlet': {
    fr: 'Reconnu en tête d’un article importé.',
    en: 'Recognised at the head of an imported article.',
  },
  'lexicon.use.attributionVerb': {
    fr: 'Introduit des propos, comme « dire » ou « affirmer ».',
    en: 'Introduces what somebody said, as “say” or “claim” do.',
  },
  'lexicon.use.notName': {
    fr: 'N’est plus proposé comme personne, organisation ou lieu.',
    en: 'No longer proposed as a person, an organisation or a place.',
  },
  'lexicon.use.spelling': {
    fr: 'Jamais signalé par l’orthographe, écrit exactement ainsi ; majuscule en tête de phrase admise.',
    en: 'Never flagged by the spelling check when written exactly so; a capital may open a sentence.',
  },
  'lexicon.words': { fr: 'Mots', en: 'Words' },
  'lexicon.verbHint': { fr: 'À l’infinitif.', en: 'In its base form.' },
  'lexicon.wordsWrong': {
    fr: 'Une seule ligne, qui commence par une lettre ou un chiffre.',
    en: 'One line only, beginning with a letter or a digit.',
  },
  'lexicon.language': { fr: 'Articles en', en: 'Articles in' },
  'lexicon.language.fr': { fr: 'français', en: 'French' },
  'lexicon.language.en': { fr: 'anglais', en: 'English' },
  'lexicon.language.both': { fr: 'français et anglais', en: 'French and English' },
  'lexicon.country': { fr: 'Pays', en: 'Country' },
  'lexicon.add': { fr: 'Ajouter au lexique', en: 'Add to the word lists' },
  'lexicon.edit': { fr: 'Modifier', en: 'Edit' },
  'lexicon.editTitle': { fr: 'Modifier « {words} »', en: 'Edit “{words}”' },
  'lexicon.remove': { fr: 'Retirer', en: 'Remove' },
  'lexicon.removed': {
    fr: '« {words} » est retiré du lexique.',
    en: '“{words}” was removed from the word lists.',
  },
  'lexicon.alreadyThere': {
    fr: '« {words} » est déjà dans cette liste.',
    en: '“{words}” is in this list already.',
  },
  'lexicon.none': {
    fr: 'Rien ici. Corrigez une proposition, ou ajoutez des mots.',
    en: 'Nothing here. Correct a proposal, or add words.',
  },
  'lexicon.noMatch': { fr: 'Rien ne correspond au filtre.', en: 'Nothing matches the filter.' },
  'lexicon.purposeTitle': {
    fr: 'Ce que vos corrections apprennent',
    en: 'What your corrections teach',
  },
  'lexicon.purpose': {
    fr: 'Une fonction, un grade ou une organisation corrigés pendant l’examen, un média corrigé en tête d’un article s’ajoutent ici quand les listes fournies ne les ont pas. Les articles suivants sont lus avec ces mots ; tout se modifie, se retire et se partage.',
    en: 'A position, rank or organisation corrected in the review, or an outlet corrected at the head of an article, is added here when the lists shipped lack it. Later articles are read with these words; all of it can be edited, removed and shared.',
  },
  'lexicon.knownActors': {
    fr: 'Les personnes, organisations et États du dossier sont reconnus par leurs noms : ils vivent dans les Acteurs.',
    en: 'The people, organisations and states on record are recognised by their names: they live under Actors.',
  },
  'lexicon.toActors': { fr: 'Aller aux acteurs', en: 'Go to the actors' },
  'lexicon.origin': { fr: 'Origine', en: 'Origin' },
  'lexicon.origin.correction': { fr: 'appris d’une correction', en: 'learned from a correction' },
  'lexicon.origin.hand': { fr: 'ajouté à la main', en: 'added by hand' },
  'lexicon.origin.file': { fr: 'lu dans un fichier', en: 'read from a file' },
  'lexicon.originOn': { fr: '{origin}, le {day}', en: '{origin}, {day}' },
  'lexicon.learnedIn': { fr: 'Appris dans l’article', en: 'Learned in the article' },
  'lexicon.learns': { fr: 'Apprend : {list} « {words} »', en: 'Learns: {list} “{words}”' },
  'lexicon.neverPropose': { fr: 'Ne plus proposer ce nom', en: 'Never propose this name' },
  'lexicon.rejectedName': { fr: '« {name} » est rejeté.', en: '“{name}” is rejected.' },
  'lexicon.neverProposed': {
    fr: '« {name} » ne sera plus proposé comme nom.',
    en: '“{name}” will no longer be proposed as a name.',
  },
  'lexicon.export': { fr: 'Exporter le lexique', en: 'Export the word lists' },
  'lexicon.import': { fr: 'Importer un lexique', en: 'Import word lists' },
  'lexicon.fileName': { fr: 'lexique', en: 'word-lists' },
  'lexicon.fileTitle': { fr: 'Choisir un lexique', en: 'Choose word lists' },
  'lexicon.fileKind': { fr: 'Lexique (CSV)', en: 'Word lists (CSV)' },
  'lexicon.exported': { fr: 'Lexique exporté : {path}', en: 'Word lists exported: {path}' },
  'lexicon.imported': {
    fr: 'Entrées ajoutées : {added}. Déjà présentes : {known}.',
    en: 'Entries added: {added}. There already: {known}.',
  },
  'lexicon.faultyTitle': { fr: 'Rien n’a été importé', en: 'Nothing was imported' },
  'lexicon.faulty': {
    fr: {
      one: '« {file} » a une ligne qui ne se comprend pas. Corrigez-la, puis importez de nouveau.',
      other:
        '« {file} » a {n} lignes qui ne se comprennent pas. Corrigez-les, puis importez de nouveau.',
    },
    en: {
      one: '“{file}” has a line that cannot be understood. Correct it, then import again.',
      other: '“{file}” has {n} lines that cannot be understood. Correct them, then import again.',
    },
  },
  'lexicon.faultyLine': { fr: 'Ligne {line} : {problem}', en: 'Line {line}: {problem}' },
  'lexicon.faultyMore': {
    fr: { one: 'Et une autre.', other: 'Et {n} autres.' },
    en: { one: 'And one more.', other: 'And {n} more.' },
  },
  'lexicon.problem.header': {
    fr: 'la première ligne doit être « list,words,language,country ».',
    en: 'the first line must be “list,words,language,country”.',
  },
  'lexicon.problem.columns': { fr: 'il faut quatre colonnes.', en: 'four columns are needed.' },
  'lexicon.problem.quote': {
    fr: 'un guillemet droit n’est pas fermé, ou se trouve au milieu d’une cellule.',
    en: 'a quotation mark is not closed, or stands in the middle of a cell.',
  },
  'lexicon.problem.list': {
    fr: 'la liste doit être title, rank, organisation, outlet, attributionVerb ou notName.',
    en: 'the list must be title, rank, organisation, outlet, attributionVerb or notName.',
  },
  'lexicon.problem.words': {
    fr: 'les mots manquent, dépassent 120 caractères ou ne commencent pas par une lettre ou un chiffre.',
    en: 'the words are missing, are over 120 characters or do not begin with a letter or a digit.',
  },
  'lexicon.problem.language': {
    fr: 'la langue doit être fr, en ou vide.',
    en: 'the language must be fr, en or empty.',
  },
  'lexicon.problem.country': {
    fr: 'le pays doit être un code de deux lettres capitales, ou vide.',
    en: 'the country must be a code of two capital letters, or empty.',
  },
})
