import { messages } from './message.ts'

/** Taking the whole record out for other tools. */
export const recordExportMessages = messages({
  'recordExport.command': { fr: 'Exporter le dossier…', en: 'Export the record…' },
  'recordExport.title': { fr: 'Exporter le dossier', en: 'Export the record' },
  'recordExport.description': {
    fr: 'Acteurs, réunions, déclarations, faits et sources, chaque valeur avec le passage qui la donne et sa cotation.',
    en: 'Actors, meetings, statements, facts and sources, each value with the passage that gives it and its grade.',
  },
  'recordExport.format': { fr: 'Forme', en: 'Form' },
  'recordExport.csv': { fr: 'Tableaux (CSV)', en: 'Tables (CSV)' },
  'recordExport.csvDetail': {
    fr: 'Une archive zip de tableaux, pour un tableur.',
    en: 'A zip archive of tables, for a spreadsheet.',
  },
  'recordExport.jsonld': { fr: 'Données liées (JSON-LD)', en: 'Linked data (JSON-LD)' },
  'recordExport.jsonldDetail': {
    fr: 'Personnes, organisations et événements dans les termes de schema.org.',
    en: 'Persons, organisations and events in the words of schema.org.',
  },
  'recordExport.ftm': { fr: 'FollowTheMoney', en: 'FollowTheMoney' },
  'recordExport.ftmDetail': {
    fr: 'Des entités pour Aleph et les outils d’enquête.',
    en: 'Entities for Aleph and other tools of investigation.',
  },
  'recordExport.stix': { fr: 'STIX 2.1', en: 'STIX 2.1' },
  'recordExport.stixDetail': {
    fr: 'Un lot d’objets pour OpenCTI et les outils de renseignement.',
    en: 'A bundle of objects for OpenCTI and other tools of intelligence.',
  },
  'recordExport.now': { fr: 'Choisir le fichier…', en: 'Choose the file…' },
  'recordExport.running': { fr: 'Export du dossier', en: 'Exporting the record' },
  'recordExport.progress': { fr: '{n} sur {total}', en: '{n} of {total}' },
  'recordExport.stop': { fr: 'Arrêter', en: 'Stop' },
  'recordExport.done': { fr: 'Dossier exporté\u00a0: {path}', en: 'Record exported: {path}' },
  'recordExport.stopped': {
    fr: 'Export arrêté\u00a0: rien n’a été écrit.',
    en: 'Export stopped: nothing was written.',
  },
  'recordExport.fileName': { fr: 'Dossier', en: 'Record' },
})
