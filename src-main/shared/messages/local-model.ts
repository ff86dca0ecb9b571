import { messages } from './message.ts'

/** The model for recognising names that an analyst may add. */
export const localModelMessages = messages({
  'localModel.title': { fr: 'Modèle local (facultatif)', en: 'Local model (optional)' },
  'localModel.hint': {
    fr: 'Un modèle de reconnaissance des noms au format ONNX (model.onnx, config.json, tokenizer.json), déposé dans ce dossier, complète l’extraction. Il est lu sur place, sans réseau.',
    en: 'A model for recognising names in ONNX format (model.onnx, config.json, tokenizer.json), put into this folder, adds to the extraction. It is read where it is, without any network.',
  },
  'localModel.openFolder': { fr: 'Ouvrir le dossier', en: 'Open the folder' },
  'localModel.checkAgain': { fr: 'Vérifier à nouveau', en: 'Check again' },
  'localModel.checking': { fr: 'Vérification du modèle…', en: 'Checking the model…' },
  'localModel.none': {
    fr: 'Aucun modèle : l’extraction se fait avec ce qui est fourni.',
    en: 'No model: extraction works with what is shipped.',
  },
  'localModel.ready': {
    fr: 'Le modèle « {name} » est utilisé.',
    en: 'The model “{name}” is used.',
  },
  'localModel.failed': {
    fr: 'Modèle local non utilisé, l’extraction se fait sans lui : {reason}',
    en: 'Local model not used, extraction goes on without it: {reason}',
  },
  'localModel.problem.runtimeMissing': {
    fr: 'le moteur d’exécution manque (runtime/{detail}). Installez-le avec « node scripts/model-runtime.mjs DOSSIER », puis copiez-le si besoin.',
    en: 'its runtime is missing (runtime/{detail}). Install it with “node scripts/model-runtime.mjs FOLDER”, then copy it where needed.',
  },
  'localModel.problem.runtimeAltered': {
    fr: 'le fichier runtime/{detail} n’est pas celui attendu ; il n’a pas été exécuté.',
    en: 'the file runtime/{detail} is not the expected one; it was not run.',
  },
  'localModel.problem.fileMissing': {
    fr: 'il manque le fichier {detail}.',
    en: 'the file {detail} is missing.',
  },
  'localModel.problem.fileTooLarge': {
    fr: 'le fichier {detail} est trop gros.',
    en: 'the file {detail} is too large.',
  },
  'localModel.problem.configUnreadable': {
    fr: 'config.json est illisible ({detail}).',
    en: 'config.json cannot be read ({detail}).',
  },
  'localModel.problem.notTokenClassification': {
    fr: 'ce n’est pas un modèle qui étiquette des mots ({detail}).',
    en: 'it is not a model that labels words ({detail}).',
  },
  'localModel.problem.labelsUnknown': {
    fr: 'ses étiquettes ne désignent ni personnes, ni organisations, ni lieux ({detail}).',
    en: 'its labels name neither people, nor organisations, nor places ({detail}).',
  },
  'localModel.problem.tokenizerUnreadable': {
    fr: 'tokenizer.json est illisible ou d’un genre inconnu ({detail}).',
    en: 'tokenizer.json cannot be read or is of an unknown kind ({detail}).',
  },
  'localModel.problem.modelUnreadable': {
    fr: 'model.onnx est illisible ou abîmé ({detail}).',
    en: 'model.onnx cannot be read or is damaged ({detail}).',
  },
  'localModel.problem.modelMismatch': {
    fr: 'model.onnx ne va pas avec config.json et tokenizer.json ({detail}).',
    en: 'model.onnx does not go with config.json and tokenizer.json ({detail}).',
  },
  'localModel.problem.tooSlow': {
    fr: 'il n’a pas répondu en {detail} s ; il est laissé de côté jusqu’à ce que ses fichiers changent.',
    en: 'it did not answer within {detail} s; it is left aside until its files change.',
  },
})
