import { messages } from './message.ts'

export const templatesMessages = messages({
  'templates.title': { fr: 'Modèles', en: 'Templates' },
  'templates.copyOf': { fr: '{name} (copie)', en: '{name} (copy)' },
  'templates.fileTitle': { fr: 'Importer un modèle', en: 'Import a template' },
  'templates.fileKind': { fr: 'Modèle en Markdown', en: 'Markdown template' },
  'templates.forBriefing': { fr: 'note de synthèse', en: 'briefing' },
  'templates.forNote': { fr: 'note', en: 'note' },
  'templates.in.fr': { fr: 'en français', en: 'in French' },
  'templates.in.en': { fr: 'en anglais', en: 'in English' },
  'templates.origin.shipped': { fr: 'fourni', en: 'shipped' },
  'templates.origin.edited': { fr: 'fourni, modifié par vous', en: 'shipped, edited by you' },
  'templates.origin.own': { fr: 'le vôtre', en: 'your own' },
  'templates.none': { fr: 'Aucun modèle ne porte ces mots.', en: 'No template has these words.' },
  'templates.choose': {
    fr: 'Choisissez un modèle pour le lire ou le modifier.',
    en: 'Choose a template to read or edit it.',
  },
  'templates.import': { fr: 'Importer un modèle', en: 'Import a template' },
  'templates.export': { fr: 'Exporter', en: 'Export' },
  'templates.exported': { fr: 'Modèle : {path}', en: 'Template: {path}' },
  'templates.duplicate': { fr: 'Dupliquer', en: 'Duplicate' },
  'templates.duplicated': { fr: 'Le modèle est dupliqué.', en: 'The template was duplicated.' },
  'templates.imported': { fr: 'Le modèle est importé.', en: 'The template was imported.' },
  'templates.remove': { fr: 'Supprimer', en: 'Remove' },
  'templates.removed': {
    fr: 'Le modèle « {name} » est supprimé.',
    en: 'The template “{name}” was removed.',
  },
  'templates.restore': { fr: 'Revenir au modèle fourni', en: 'Back to the shipped template' },
  'templates.restored': {
    fr: 'Le modèle « {name} » est de nouveau celui qui est fourni.',
    en: 'The template “{name}” is the shipped one again.',
  },
  'templates.text': { fr: 'Texte du modèle « {name} »', en: 'Text of the template “{name}”' },
  'templates.hint': {
    fr: 'En tête, entre deux lignes « --- » : nom, langue, pour, sujets, titre. Chaque section s’ouvre par « ## Intitulé {nature} » ; « {nature?} » l’omet tant que le dossier n’a rien pour elle.',
    en: 'At the head, between two lines “---”: name, language, for, subjects, title. Each section opens with “## Heading {kind}”; “{kind?}” leaves it out while the record has nothing for it.',
  },
  'templates.fields': { fr: 'Champs', en: 'Fields' },
  'templates.kinds': { fr: 'Natures de section', en: 'Kinds of section' },
  'templates.problems': { fr: 'À corriger', en: 'To be corrected' },
  'templates.problem.frontMatter': {
    fr: 'Ligne {line} : l’en-tête manque, entre deux lignes « --- ».',
    en: 'Line {line}: the head is missing, between two lines “---”.',
  },
  'templates.problem.name': {
    fr: 'Ligne {line} : le nom manque.',
    en: 'Line {line}: the name is missing.',
  },
  'templates.problem.language': {
    fr: 'Ligne {line} : la langue est « fr » ou « en ».',
    en: 'Line {line}: the language is “fr” or “en”.',
  },
  'templates.problem.for': {
    fr: 'Ligne {line} : « pour » est « note de synthèse » ou « note ».',
    en: 'Line {line}: “for” is “briefing” or “note”.',
  },
  'templates.problem.subject': {
    fr: 'Ligne {line} : le sujet « {words} » est inconnu.',
    en: 'Line {line}: the subject “{words}” is not known.',
  },
  'templates.problem.length': {
    fr: 'Ligne {line} : la longueur « {words} » n’est ni « 900 mots » ni « 2 pages ».',
    en: 'Line {line}: the length “{words}” is neither “900 words” nor “2 pages”.',
  },
  'templates.problem.sectionKind': {
    fr: 'Ligne {line} : la nature « {words} » est inconnue.',
    en: 'Line {line}: the kind “{words}” is not known.',
  },
  'templates.problem.sections': {
    fr: 'Il n’y a aucune section.',
    en: 'There is no section.',
  },
  'templates.unknownField': {
    fr: 'Le champ « {field} » est inconnu : il restera à renseigner.',
    en: 'The field “{field}” is not known: it will stay to be filled in.',
  },
})
