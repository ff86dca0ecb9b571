import { messages } from './message.ts'

/** What the command line says. Help is laid out for 80 columns. */
export const commandLineMessages = messages({
  'cli.usage': {
    fr: `Aide-Mémoire en ligne de commande : des articles aux notes de synthèse, hors ligne.

aide brief FICHIER… --out DOSSIER    assemble une note : briefing.pdf et briefing.md
     [--lang fr|en] [--published AAAA-MM-JJ] [--marking MENTION] [--store DOSSIER]
aide import FICHIER… --store DOSSIER [--json]
                                     importe des articles et en tire des propositions ;
                                     un dossier vaut pour tout ce qu’il contient
aide search MOTS --store DOSSIER [--json]
                                     cherche dans le dossier
aide export ID --store DOSSIER [--pdf FICHIER] [--md FICHIER] [--html FICHIER]
                                     [--docx FICHIER] [--txt FICHIER] [--evidence FICHIER.zip|DOSSIER]
                                     exporte une note de synthèse
aide export-record --store DOSSIER --format csv|jsonld|ftm|stix --to FICHIER [--no-bom]
                                     exporte tout le dossier sous une forme standard
aide check --store DOSSIER           vérifie l’intégrité des données
aide extract FICHIER… [--published AAAA-MM-JJ] [--lang fr|en] [--json]
                                     montre ce qui serait proposé, sans rien garder

--model DOSSIER (brief, import, extract) modèle local qui complète l’extraction ;
               à défaut, celui du dossier « model » de --store
--lang fr|en   langue des messages et du document (par défaut : LANG)
--help         cette aide

Codes de sortie : 0 fait, 1 échec, 2 mauvais usage.`,
    en: `Aide-Mémoire on the command line: from articles to briefings, offline.

aide brief FILE… --out FOLDER        assembles a briefing: briefing.pdf, briefing.md
     [--lang fr|en] [--published YYYY-MM-DD] [--marking TEXT] [--store FOLDER]
aide import FILE… --store FOLDER [--json]
                                     imports articles and draws proposals from them;
                                     a folder stands for all it holds
aide search WORDS --store FOLDER [--json]
                                     searches the store
aide export ID --store FOLDER [--pdf FILE] [--md FILE] [--html FILE]
                                     [--docx FILE] [--txt FILE] [--evidence FILE.zip|FOLDER]
                                     exports a briefing
aide export-record --store FOLDER --format csv|jsonld|ftm|stix --to FILE [--no-bom]
                                     exports the whole record in a standard form
aide check --store FOLDER            checks that the data is sound
aide extract FILE… [--published YYYY-MM-DD] [--lang fr|en] [--json]
                                     shows what would be proposed, keeps nothing

--model FOLDER (brief, import, extract) a local model that adds to the extraction;
               by default the one in the folder “model” of --store
--lang fr|en   language of messages and of the document (by default: LANG)
--help         this help

Exit codes: 0 done, 1 failed, 2 wrong usage.`,
  },
  'cli.wrongUsage': { fr: 'aide : {reason}', en: 'aide: {reason}' },
  'cli.noCommand': { fr: 'indiquez une commande.', en: 'name a command.' },
  'cli.unknownCommand': {
    fr: 'commande inconnue : {name}.',
    en: 'unknown command: {name}.',
  },
  'cli.unknownOption': { fr: 'option inconnue : {name}.', en: 'unknown option: {name}.' },
  'cli.optionValue': {
    fr: 'l’option {name} n’est pas bien remplie.',
    en: 'the option {name} is not filled in properly.',
  },
  'cli.missingOption': { fr: 'il manque {name}.', en: '{name} is missing.' },
  'cli.noFiles': { fr: 'indiquez au moins un fichier.', en: 'name at least one file.' },
  'cli.noWords': { fr: 'indiquez les mots à chercher.', en: 'give the words to search for.' },
  'cli.oneId': {
    fr: 'indiquez l’identifiant d’une note de synthèse.',
    en: 'give the id of one briefing.',
  },
  'cli.pdfOrMarkdown': {
    fr: 'indiquez --pdf, --docx, --md, --html ou --txt.',
    en: 'give --pdf, --docx, --md, --html or --txt.',
  },
  'cli.failed': { fr: 'aide : {reason}', en: 'aide: {reason}' },
  'cli.warnedFile': { fr: 'aide\u00a0: {file}\u00a0: {warning}', en: 'aide: {file}: {warning}' },
  'cli.failedFile': { fr: 'aide : {file} : {reason}', en: 'aide: {file}: {reason}' },
  'cli.noStore': {
    fr: 'aucune donnée d’Aide-Mémoire dans « {folder} ».',
    en: 'no Aide-Mémoire data in “{folder}”.',
  },
  'cli.noBriefing': {
    fr: 'aucune note de synthèse ne porte l’identifiant {id}.',
    en: 'no briefing has the id {id}.',
  },
  'cli.noPrinter': {
    fr: 'le PDF demande Electron avec un affichage : lancez la commande par « npm run -s aide ».',
    en: 'a PDF needs Electron with a display: run the command through “npm run -s aide”.',
  },
  'cli.nothingFound': {
    fr: 'ni réunion, ni déclaration, ni fait daté dans ces articles : rien n’a été écrit.',
    en: 'no meeting, statement or dated fact in these articles: nothing was written.',
  },
  'cli.written': { fr: 'Écrit : {path}', en: 'Written: {path}' },
  'cli.writtenPages': {
    fr: { one: 'Écrit : {path} ({n} page)', other: 'Écrit : {path} ({n} pages)' },
    en: { one: 'Written: {path} ({n} page)', other: 'Written: {path} ({n} pages)' },
  },
  'cli.writtenParts': {
    fr: { one: 'Écrit : {path} ({n} élément)', other: 'Écrit : {path} ({n} éléments)' },
    en: { one: 'Written: {path} ({n} part)', other: 'Written: {path} ({n} parts)' },
  },
  'cli.notReviewed': {
    fr: 'Attention : les propositions ont été acceptées sans relecture ; le document le dit.',
    en: 'Note: the proposals were accepted unreviewed; the document says so.',
  },
  'cli.noMeeting': {
    fr: 'Attention : aucune réunion n’a été trouvée ; la note donne les déclarations et la chronologie.',
    en: 'Note: no meeting was found; the briefing gives statements and the chronology.',
  },
  'cli.import.imported': {
    fr: '{file} : importé, « {title} » ({id})',
    en: '{file}: imported, “{title}” ({id})',
  },
  'cli.import.updated': {
    fr: '{file} : nouvelle version de « {title} » ({id})',
    en: '{file}: new version of “{title}” ({id})',
  },
  'cli.import.duplicate': {
    fr: '{file} : déjà présent, « {title} » ({id})',
    en: '{file}: already there, “{title}” ({id})',
  },
  'cli.search.none': { fr: 'Rien ne correspond.', en: 'Nothing matches.' },
  'cli.search.more': {
    fr: 'D’autres résultats existent : précisez les mots.',
    en: 'There are more: add words.',
  },
  'cli.check.database': {
    fr: 'base de données (integrity_check)',
    en: 'database (integrity_check)',
  },
  'cli.check.references': {
    fr: 'liens entre enregistrements (foreign_key_check)',
    en: 'links between records (foreign_key_check)',
  },
  'cli.check.search': { fr: 'index de recherche', en: 'search index' },
  'cli.check.originals': {
    fr: { one: '{n} original recalculé', other: '{n} originaux recalculés' },
    en: { one: '{n} original hashed again', other: '{n} originals hashed again' },
  },
  'cli.check.images': {
    fr: { one: '{n} image recalculée', other: '{n} images recalculées' },
    en: { one: '{n} image hashed again', other: '{n} images hashed again' },
  },
  'cli.check.texts': {
    fr: { one: '{n} texte recalculé', other: '{n} textes recalculés' },
    en: { one: '{n} text hashed again', other: '{n} texts hashed again' },
  },
  'cli.check.journal': {
    fr: { one: 'journal : {n} ligne comparée', other: 'journal : {n} lignes comparées' },
    en: { one: 'journal: {n} row compared', other: 'journal: {n} rows compared' },
  },
  'cli.check.passages': {
    fr: { one: '{n} passage relu dans son article', other: '{n} passages relus dans leur article' },
    en: { one: '{n} passage read in its article', other: '{n} passages read in their article' },
  },
  'cli.check.sound': { fr: 'bon', en: 'sound' },
  'cli.check.damaged': { fr: 'ENDOMMAGÉ : {what}', en: 'DAMAGED: {what}' },
  'cli.check.failed': {
    fr: 'les données de « {folder} » sont endommagées : restaurez une copie de sauvegarde.',
    en: 'the data in “{folder}” is damaged: put a back-up copy in its place.',
  },
})
