import type { ErrorCode } from '../app-error.ts'
import { type Message, messages } from './message.ts'

/** What a person reads when a call fails: what happened and what to do next. */
export const errorMessages = messages({
  'error.invalidInput': {
    fr: 'Cette valeur n’est pas acceptée : {field}. Corrigez-la puis recommencez.',
    en: 'This value is not accepted: {field}. Correct it, then try again.',
  },
  'error.notAnImage': {
    fr: 'Ce fichier n’est pas une image entière en PNG, JPEG, WebP ou GIF. Enregistrez l’image dans l’un de ces formats, puis recommencez.',
    en: 'This file is not a whole PNG, JPEG, WebP or GIF image. Save the image in one of these formats, then try again.',
  },
  'error.imageTooLarge': {
    fr: 'Cette image est trop grande : {megabytes} Mo et {megapixels} mégapixels au plus. Réduisez-la, puis recommencez.',
    en: 'This image is too large: {megabytes} MB and {megapixels} megapixels at most. Make it smaller, then try again.',
  },
  'error.notFound': {
    fr: 'Cet élément n’existe plus. Il a peut-être été supprimé : voyez le journal pour le rétablir.',
    en: 'This item no longer exists. It may have been removed: see the journal to restore it.',
  },
  'error.findingsLeft': {
    fr: 'Des points à régler restent. Regardez-les, puis dites si la version part en l’état.',
    en: 'Findings to settle are left. Look at them, then say whether the version goes out as it is.',
  },
  'error.findingGone': {
    fr: 'Le texte a changé : ce point n’y est plus. Relancez le contrôle.',
    en: 'The text has changed: this finding is no longer there. Run the check again.',
  },
  'error.conflict': {
    fr: 'L’élément a changé entre-temps. Relisez-le puis recommencez.',
    en: 'The item has changed in the meantime. Read it again, then try again.',
  },
  'error.actorsOfDifferentKinds': {
    fr: 'Seuls des acteurs de même nature se fusionnent : une personne avec une personne, une organisation avec une organisation.',
    en: 'Only actors of one kind can be merged: a person with a person, an organisation with an organisation.',
  },
  'error.actorsToldApart': {
    fr: '« {first} » et « {second} » ont été déclarés distincts. Confirmez la fusion si c’était une erreur.',
    en: '“{first}” and “{second}” were told apart. Confirm the merge if that was a mistake.',
  },
  'error.meetingIncomplete': {
    fr: 'La réunion ne peut pas encore être définitive ({missing} à compléter)\u00a0: la liste est en tête de sa fiche.',
    en: 'The meeting cannot be final yet ({missing} to be completed): the list is at the top of its page.',
  },
  'error.relatedToItself': {
    fr: 'Un acteur n’a pas de relation avec lui-même\u00a0: choisissez-en un autre.',
    en: 'An actor has no relation with itself: choose another.',
  },
  'error.nothingToMerge': {
    fr: 'Il faut au moins deux acteurs différents pour une fusion. Choisissez-en un autre.',
    en: 'A merge takes at least two different actors. Choose another one.',
  },
  'error.nothingToSplit': {
    fr: 'Choisissez ce qui revient au nouvel acteur : au moins un élément.',
    en: 'Choose what belongs to the new actor: at least one item.',
  },
  'error.nothingToUndo': { fr: 'Il n’y a rien à annuler.', en: 'There is nothing to undo.' },
  'error.nothingToRedo': { fr: 'Il n’y a rien à rétablir.', en: 'There is nothing to redo.' },
  'error.emptyText': {
    fr: 'Il n’y a pas de texte à importer. Copiez l’article puis collez-le ici.',
    en: 'There is no text to import. Copy the article, then paste it here.',
  },
  'error.binaryFile': {
    fr: '« {fileName} » n’est pas un fichier texte. Enregistrez l’article au format texte puis importez-le.',
    en: '“{fileName}” is not a text file. Save the article as text, then import it.',
  },
  'error.fileTooLarge': {
    fr: '« {fileName} » dépasse la taille permise ({limit} Mo). Découpez-le puis importez les parties.',
    en: '“{fileName}” is over the size limit ({limit} MB). Split it, then import the parts.',
  },
  'error.fileUnreadable': {
    fr: '« {fileName} » ne peut pas être lu. Vérifiez que le fichier existe et que vous en avez le droit.',
    en: '“{fileName}” cannot be read. Check that the file exists and that you may read it.',
  },
  'error.unsupportedFile': {
    fr: 'Le format de « {fileName} » n’est pas pris en charge. Formats acceptés : {formats}.',
    en: 'The format of “{fileName}” is not supported. Accepted formats: {formats}.',
  },
  'error.damagedFile': {
    fr: '« {fileName} » est endommagé ou incomplet : rien n’a été importé. Demandez-le ou téléchargez-le de nouveau.',
    en: '“{fileName}” is damaged or incomplete: nothing was imported. Ask for it or download it again.',
  },
  'error.encrypted': {
    fr: '« {fileName} » est protégé par un mot de passe. Ouvrez-le, enregistrez-le sans mot de passe, puis importez-le.',
    en: '“{fileName}” is protected by a password. Open it, save it without a password, then import it.',
  },
  'error.tooComplex': {
    fr: '« {fileName} » demande trop de temps ou de mémoire pour être lu sans risque. Copiez le texte de l’article puis collez-le.',
    en: '“{fileName}” takes too much time or memory to be read safely. Copy the text of the article, then paste it.',
  },
  'error.archiveUnsafe': {
    fr: '« {fileName} » n’est pas une archive sûre (chemins hors de l’archive, liens, contenu démesuré). Décompressez-la ailleurs puis importez les fichiers voulus.',
    en: '“{fileName}” is not a safe archive (paths leading outside, links, oversized content). Unpack it elsewhere, then import the files you want.',
  },
  'error.noAbstract': {
    fr: 'La notice « {fileName} » n’a pas de résumé : il n’y a pas de texte à importer. Importez l’article lui-même.',
    en: 'The reference “{fileName}” has no abstract: there is no text to import. Import the article itself.',
  },
  'error.exportTooNew': {
    fr: '« {fileName} » a été exporté par une version plus récente d’Aide-Mémoire : rien n’a été importé. Installez cette version, ou demandez un export de la vôtre.',
    en: '“{fileName}” was exported by a newer version of Aide-Mémoire: nothing was imported. Install that version, or ask for an export from yours.',
  },
  'error.ownBriefing': {
    fr: '« {fileName} » est une note exportée par Aide-Mémoire : elle n’est pas une source. Importez le dossier de même nom qui l’accompagne : il contient ses articles.',
    en: '“{fileName}” is a briefing exported by Aide-Mémoire: it is not a source. Import the folder of the same name beside it: it holds its articles.',
  },
  'error.cannotWriteFile': {
    fr: '« {path} » ne peut pas être écrit : dossier protégé ou disque plein. Choisissez un autre emplacement.',
    en: '“{path}” cannot be written: protected folder or full disk. Choose another place.',
  },
  'error.readOnlyFolder': {
    fr: 'Le dossier de données n’est pas accessible en écriture ({path}). Rien n’a été perdu : rendez-le accessible puis recommencez.',
    en: 'The data folder cannot be written to ({path}). Nothing was lost: make it writable, then try again.',
  },
  'error.diskFull': {
    fr: 'Le disque est plein : la dernière modification n’est pas enregistrée. Libérez de la place puis recommencez ; gardez cette fenêtre ouverte.',
    en: 'The disk is full: the last change is not saved. Free some space, then try again; keep this window open.',
  },
  'error.storeTooNew': {
    fr: 'Ces données viennent d’une version plus récente d’Aide-Mémoire. Installez cette version pour les ouvrir ; elles n’ont pas été touchées.',
    en: 'This data comes from a newer version of Aide-Mémoire. Install that version to open it; it has not been touched.',
  },
  'error.storeDamaged': {
    fr: 'Le fichier de données est endommagé ou n’est pas d’Aide-Mémoire ({path}). Il n’a pas été modifié : restaurez une copie de sauvegarde à sa place.',
    en: 'The data file is damaged or is not from Aide-Mémoire ({path}). It has not been changed: put a back-up copy in its place.',
  },
  'error.storeBusy': {
    fr: 'Les données sont occupées par un autre programme. Fermez-le puis recommencez.',
    en: 'The data is in use by another program. Close it, then try again.',
  },
  'error.printFailed': {
    fr: 'Le document n’a pas pu être mis en page ({reason}). Réessayez ; si l’échec persiste, exportez en Markdown.',
    en: 'The document could not be laid out ({reason}). Try again; if it fails again, export as Markdown.',
  },
  'error.addressRefused': {
    fr: 'Seules les adresses http et https peuvent être ouvertes.',
    en: 'Only http and https addresses can be opened.',
  },
  'error.cancelled': { fr: 'L’opération a été annulée.', en: 'The operation was cancelled.' },
  'error.internal': {
    fr: 'Une erreur imprévue est survenue ; rien n’a été enregistré à moitié. Recommencez, et signalez-la si elle revient.',
    en: 'An unexpected error occurred; nothing was half saved. Try again, and report it if it comes back.',
  },
} satisfies Record<`error.${ErrorCode}`, Message>)
