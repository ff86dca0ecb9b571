import type { OperationName } from '../history.ts'
import { type Message, messages } from './message.ts'

/** Names of operations, as the undo list and the Edit menu show them. */
export const operationMessages = messages({
  'operation.importArticle': {
    fr: 'Importer l’article « {subject} »',
    en: 'Import the article “{subject}”',
  },
  'operation.importSample': { fr: 'Ouvrir le dossier d’exemple', en: 'Open the sample dossier' },
  'operation.importFiles': {
    fr: 'Importer des fichiers ({subject})',
    en: 'Import files ({subject})',
  },
  'operation.updateArticle': {
    fr: 'Mettre à jour l’article « {subject} »',
    en: 'Update the article “{subject}”',
  },
  'operation.transcribeArticle': {
    fr: 'Transcrire « {subject} »',
    en: 'Transcribe “{subject}”',
  },
  'operation.removeImport': {
    fr: 'Retirer un import et ce qui ne vient que de lui ({subject})',
    en: 'Take an import back with what came only from it ({subject})',
  },
  'operation.correctArticle': {
    fr: 'Corriger l’article « {subject} »',
    en: 'Correct the article “{subject}”',
  },
  'operation.separateArticle': {
    fr: 'Mettre à part la dépêche « {subject} »',
    en: 'Tell the dispatch “{subject}” apart',
  },
  'operation.joinArticle': {
    fr: 'Rattacher « {subject} » à une même dépêche',
    en: 'Put “{subject}” with the same dispatch',
  },
  'operation.removeArticle': {
    fr: 'Supprimer l’article « {subject} »',
    en: 'Remove the article “{subject}”',
  },
  'operation.createPassage': {
    fr: 'Ancrer un passage de « {subject} »',
    en: 'Anchor a passage of “{subject}”',
  },
  'operation.acceptProposal': { fr: 'Accepter « {subject} »', en: 'Accept “{subject}”' },
  'operation.correctProposal': {
    fr: 'Corriger et accepter « {subject} »',
    en: 'Correct and accept “{subject}”',
  },
  'operation.rejectProposal': { fr: 'Rejeter « {subject} »', en: 'Reject “{subject}”' },
  'operation.acceptAll': {
    fr: 'Accepter sans relecture les propositions de « {subject} »',
    en: 'Accept the proposals of “{subject}” unreviewed',
  },
  'operation.createActor': {
    fr: 'Créer l’acteur « {subject} »',
    en: 'Create the actor “{subject}”',
  },
  'operation.editActor': {
    fr: 'Modifier l’acteur « {subject} »',
    en: 'Edit the actor “{subject}”',
  },
  'operation.removeActor': {
    fr: 'Supprimer l’acteur « {subject} »',
    en: 'Remove the actor “{subject}”',
  },
  'operation.adoptValue': {
    fr: 'Retenir une valeur d’une source pour « {subject} »',
    en: 'Adopt a source’s value for “{subject}”',
  },
  'operation.dismissValue': {
    fr: 'Écarter une valeur d’une source pour « {subject} »',
    en: 'Set a source’s value aside for “{subject}”',
  },
  'operation.restoreValue': {
    fr: 'Rétablir une valeur écartée pour « {subject} »',
    en: 'Let a value set aside count again for “{subject}”',
  },
  'operation.mergeActors': {
    fr: 'Fusionner des acteurs dans « {subject} »',
    en: 'Merge actors into “{subject}”',
  },
  'operation.unmergeActor': {
    fr: 'Séparer de nouveau « {subject} »',
    en: 'Take “{subject}” apart again',
  },
  'operation.splitActor': {
    fr: 'Scinder l’acteur « {subject} »',
    en: 'Split the actor “{subject}”',
  },
  'operation.tellActorsApart': {
    fr: 'Tenir pour distincts : {subject}',
    en: 'Tell apart: {subject}',
  },
  'operation.forgetActorsApart': {
    fr: 'Ne plus tenir pour distincts : {subject}',
    en: 'No longer tell apart: {subject}',
  },
  'operation.editPosition': {
    fr: 'Modifier une fonction de « {subject} »',
    en: 'Edit a position of “{subject}”',
  },
  'operation.removePosition': {
    fr: 'Supprimer une fonction de « {subject} »',
    en: 'Remove a position of “{subject}”',
  },
  'operation.editRelation': {
    fr: 'Modifier une relation de « {subject} »',
    en: 'Edit a relation of “{subject}”',
  },
  'operation.removeRelation': {
    fr: 'Supprimer une relation de « {subject} »',
    en: 'Remove a relation of “{subject}”',
  },
  'operation.createMeeting': {
    fr: 'Créer la réunion « {subject} »',
    en: 'Create the meeting “{subject}”',
  },
  'operation.editMeeting': {
    fr: 'Modifier la réunion « {subject} »',
    en: 'Edit the meeting “{subject}”',
  },
  'operation.finaliseMeeting': {
    fr: 'Déclarer définitive la réunion « {subject} »',
    en: 'Declare the meeting “{subject}” final',
  },
  'operation.reopenMeeting': {
    fr: 'Rouvrir la réunion « {subject} »',
    en: 'Reopen the meeting “{subject}”',
  },
  'operation.removeMeeting': {
    fr: 'Supprimer la réunion « {subject} »',
    en: 'Remove the meeting “{subject}”',
  },
  'operation.editParticipation': {
    fr: 'Modifier la participation de « {subject} »',
    en: 'Edit the participation of “{subject}”',
  },
  'operation.removeParticipation': {
    fr: 'Supprimer la participation de « {subject} »',
    en: 'Remove the participation of “{subject}”',
  },
  'operation.editMeetingItem': {
    fr: 'Modifier le point « {subject} »',
    en: 'Edit the item “{subject}”',
  },
  'operation.moveMeetingItem': {
    fr: 'Déplacer le point « {subject} »',
    en: 'Move the item “{subject}”',
  },
  'operation.removeMeetingItem': {
    fr: 'Supprimer le point « {subject} »',
    en: 'Remove the item “{subject}”',
  },
  'operation.addMeetingDocument': {
    fr: 'Joindre « {subject} » à une réunion',
    en: 'Attach “{subject}” to a meeting',
  },
  'operation.removeMeetingDocument': {
    fr: 'Détacher « {subject} » d’une réunion',
    en: 'Detach “{subject}” from a meeting',
  },
  'operation.editStatement': {
    fr: 'Modifier une déclaration de « {subject} »',
    en: 'Edit a statement by “{subject}”',
  },
  'operation.removeStatement': {
    fr: 'Supprimer une déclaration de « {subject} »',
    en: 'Remove a statement by “{subject}”',
  },
  'operation.editFact': { fr: 'Modifier le fait « {subject} »', en: 'Edit the fact “{subject}”' },
  'operation.removeFact': {
    fr: 'Supprimer le fait « {subject} »',
    en: 'Remove the fact “{subject}”',
  },
  'operation.mergeFacts': {
    fr: 'Réunir deux récits du fait « {subject} »',
    en: 'Join two tellings of the fact “{subject}”',
  },
  'operation.separateFact': {
    fr: 'Séparer le récit « {subject} »',
    en: 'Take apart the telling “{subject}”',
  },
  'operation.tellFactsApart': {
    fr: 'Tenir pour deux faits : {subject}',
    en: 'Hold for two facts: {subject}',
  },
  'operation.addImages': { fr: 'Ajouter des images', en: 'Add images' },
  'operation.createNote': { fr: 'Créer la note « {subject} »', en: 'Create the note “{subject}”' },
  'operation.linkMentions': {
    fr: 'Lier dans les notes les mentions de « {subject} »',
    en: 'Link the mentions of “{subject}” in notes',
  },
  'operation.editNote': { fr: 'Modifier la note « {subject} »', en: 'Edit the note “{subject}”' },
  'operation.removeNote': {
    fr: 'Supprimer la note « {subject} »',
    en: 'Remove the note “{subject}”',
  },
  'operation.createBriefing': {
    fr: 'Assembler la note de synthèse « {subject} »',
    en: 'Assemble the briefing “{subject}”',
  },
  'operation.editBriefing': {
    fr: 'Modifier la note de synthèse « {subject} »',
    en: 'Edit the briefing “{subject}”',
  },
  'operation.fixFinding': {
    fr: 'Corriger un point relevé dans « {subject} »',
    en: 'Mend a finding in “{subject}”',
  },
  'operation.waiveFinding': {
    fr: 'Laisser passer un point de « {subject} »',
    en: 'Let a finding of “{subject}” stand',
  },
  'operation.unwaiveFinding': {
    fr: 'Ne plus laisser passer un point de « {subject} »',
    en: 'No longer let a finding of “{subject}” stand',
  },
  'operation.refreshBriefing': {
    fr: 'Actualiser la note de synthèse « {subject} »',
    en: 'Refresh the briefing “{subject}”',
  },
  'operation.releaseBriefing': {
    fr: 'Diffuser la note de synthèse « {subject} »',
    en: 'Release the briefing “{subject}”',
  },
  'operation.createTemplate': {
    fr: 'Créer le modèle « {subject} »',
    en: 'Create the template “{subject}”',
  },
  'operation.editTemplate': {
    fr: 'Modifier le modèle « {subject} »',
    en: 'Edit the template “{subject}”',
  },
  'operation.removeTemplate': {
    fr: 'Supprimer le modèle « {subject} »',
    en: 'Remove the template “{subject}”',
  },
  'operation.removeBriefing': {
    fr: 'Supprimer la note de synthèse « {subject} »',
    en: 'Remove the briefing “{subject}”',
  },
  'operation.addWord': {
    fr: 'Ajouter « {subject} » au lexique',
    en: 'Add “{subject}” to the word lists',
  },
  'operation.editWord': {
    fr: 'Modifier « {subject} » dans le lexique',
    en: 'Edit “{subject}” in the word lists',
  },
  'operation.removeWord': {
    fr: 'Retirer « {subject} » du lexique',
    en: 'Remove “{subject}” from the word lists',
  },
  'operation.importWords': {
    fr: 'Importer un lexique (« {subject} »)',
    en: 'Import word lists (“{subject}”)',
  },
  'operation.restoreVersion': {
    fr: 'Revenir à une version de « {subject} »',
    en: 'Go back to a version of “{subject}”',
  },
  'operation.copyVersion': {
    fr: 'Copier une version : « {subject} »',
    en: 'Copy a version: “{subject}”',
  },
  'operation.nameVersion': {
    fr: 'Nommer une version « {subject} »',
    en: 'Name a version “{subject}”',
  },
  'operation.putBack': { fr: 'Rétablir « {subject} »', en: 'Put back “{subject}”' },
  'operation.recoverWords': {
    fr: 'Retrouver des mots après une interruption : « {subject} »',
    en: 'Recover words after an interruption: “{subject}”',
  },
  'operation.undo': { fr: 'Annulation : « {subject} »', en: 'Undone: “{subject}”' },
  'operation.redo': { fr: 'Rétablissement : « {subject} »', en: 'Redone: “{subject}”' },
} satisfies Record<`operation.${OperationName}`, Message>)
