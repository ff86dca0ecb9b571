import type { Language } from '../shared/language.ts'

/** The words that tell of a meeting, and what they say of it. */

export const NOUNS: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:réunions?|(?:mini-)?sommet|rencontre|séminaire|atelier|audition|séance|visite(?![^\S\n]médicale)|déplacement|passation|commission[^\S\n](?:[\p{L}-]+[^\S\n])?(?:mixte|bilatérale)|conseil(?=[^\S\n](?:des[^\S\n]ministres|de[^\S\n]l[’'](?:Entente|Alliance|Atlantique)|des[^\S\n]chefs|européen))|entretiens?|tête-à-tête|conférence(?![^\S\n]de[^\S\n](?:presse|rédaction))|conclave|session(?![^\S\n]de[^\S\n](?:formation|rattrapage))|assises|consultations|pourparlers|négociations|table ronde|forum|concertations?|symposium|colloque|audience|congrès(?![^\S\n]de[^\S\n]\p{Lu}))(?!\p{L})/giu,
  en: /(?<!\p{L})(?<!(?:news|press|phone)[^\S\n])(?:meeting|summit|talks|hearing|visit|seminar|workshop|dinner|gathering|council|conference|session|consultations|negotiations|round table|forum|congress)(?!\p{L})/giu,
}

/** Verbs that say a meeting takes, took or will take place. */
export const HELD: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:s[’']est (?:tenue?|ouverte?|réunie?|achevée?|déroulée?|conclue?)|se sont (?:tenue?s|réunis|réunies|ouverte?s|retrouvée?s|entretenus|rencontrés)|se (?:tient|tiennent|tenait|tiendra|tiendront|tenir|réunit|réunissent|réunira|réuniront|réunir|retrouvent|retrouveront|retrouver|déroulera)|(?:étaient|sont|était|est|ont été|seront) réunie?s?|(?:a|aura|avait|ont) (?:eu )?lieu|(?:a|ont) (?:eu|tenu|participé|pris part)|a (?:présidé|réuni|rassemblé|accueilli|abrité|ouvert|rencontré|reçu)|a été (?:reçue?|présidée?)|était présidée?|tient|tiendra|préside|présidera|accueille|accueillera|abrite|abritera|reçoit|s[’']est entretenue?|prévue?s?|convoquée?s?|tenue?s? (?:à|le|les|en|du)|s[’']ouvre|s[’']ouvrira|précédée? d[’']une|suivie? d[’']une|(?:au terme|à l[’']issue|en marge|au cours|à l[’']occasion|à l[’']ouverture|à la clôture|lors) d(?:e|u|[’']))(?!\p{Ll}{2})/iu,
  en: /(?<!\p{L})(?:met|meets|held|hold|holds|holding|gathered|gather|convened|hosted|hosts|will (?:next )?(?:meet|host|hold|take place)|took place|opened|ended|attended|chaired|received|brought together|is (?:due|set|scheduled)|at the (?:close|end|opening|margins) of|(?:at|during|after) (?:the|a|an))(?!\p{L})/iu,
}
/** Verbs that tell of a meeting without naming it. */
export const MEETS: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:étaient réunis|étaient réunies|réunie?s?(?=[^\S\n](?:à|au|en|ce|le|les|du|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L}))|(?:a|avait|ont|avaient) réuni|se sont réunis|se sont réunies|s[’']est réunie?|se réunissent|se réuniront|se réunira|doit se réunir|doivent se réunir|se retrouveront|se sont rencontrés|se sont retrouvés|s[’']est entretenue?|se sont entretenus|se sont (?:re)?vus|se verront|se voient|se parlent|se réunit|se retrouvent|se rencontrent|s[’']entretien(?:t|dra|dront|nent)|doit s[’']entretenir|(?:a|ont|avait|avaient|aura|auront) (?:rencontré|reçu|entendu|auditionné)|rencontrer(?:a|ont)|rece(?:vra|vront|vait)|reçoi(?:t|vent)|accueillera|(?:a|ont|sera|seront|avait|avaient|était|étaient) (?:été )?(?:reçue?s?|entendue?s?|auditionnée?s?)|entendr(?:a|ont)|auditionner(?:a|ont)|(?:est|sont|était) attendue?s?(?=[^.;]{0,40} (?:à|au|en) )|se rend(?:ra|ront|aient|ait|)(?=[^.;]{0,40} (?:à|au|en) )|(?:s[’']est|se sont|s[’']était) rendue?s?(?=[^.;]{0,40} (?:à|au|en) )|arriver(?:a|ont)(?=[^.;]{0,30} (?:à|au|en) )|reprendr(?:a|ont)|se sont séparés|prêtera serment|a remis[^.;]{0,30} ses lettres de créance|tiendra|tiendront|se tiendrai(?:t|ent))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:met (?:with|in|on|for|at)?|meets|will meet|held talks|will (?:host|receive|visit|travel to)|visited|travell?ed to|hosted|received|gathered in|will (?:next )?meet|were received)(?!\p{L})/iu,
}
/** « cette réunion », “the talks”: one the text has told of already. */
export const BACK: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:cette|ces|ce|ladite|la|l[’']|les|le|des|du)[^\S\n]?(?:\p{L}+[^\S\n])?$/iu,
  en: /(?<!\p{L})(?:this|these|the|that)[^\S\n](?:opening[^\S\n]|closing[^\S\n])?$/iu,
}
/** Words before a noun that make of it any meeting, or one not told of. */
export const ANY =
  /(?<!\p{L})(?:chaque|toute(?![^\S\n](?:premi|derni))|d[’']autres|plusieurs|de nombreuses|précédente|each|every|several|any|une nouvelle)[^\S\n](?:\p{L}+[^\S\n])?$/iu
export const CALLED_OFF =
  /(?<!\p{L})(?:annulée?s?|annulation|supprimée?s?|n[’']aura pas lieu|n[’']a pas eu lieu|n[’'](?:a|ont) jamais eu lieu|boycottée?s?|cancell?ed|called off)(?!\p{L})/iu
export const PUT_OFF =
  /(?<!\p{L})(?:(?:a été|avait été|est|sera|sont|ont été|vient d[’']être)[^.;]{0,30} (?:reportée?s?|ajournée?s?|repoussée?s?|différée?s?|décalée?s?|renvoyée?s?|reprogrammée?s?)|est suspendue?|reste suspendue?|n[’']aura finalement lieu|le report|postponed|put off|adjourned)(?!\p{L})/iu
export const TO_COME: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:prochaine?|prévue?s?|fixée?s?|attendue?s?|recevra|rencontrera|entendra|se rendra|arrivera|s[’']entretiendra|doit|doivent|accueillera|est annoncée?s?|annoncée?s? pour|tiendra|tiendront|réunira|réuniront|retrouveront|aura lieu|s[’']ouvrira|doit se|doivent se|accueillera|sera (?:précédée?|suivie?)|sera)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:next|will|is due|is set|scheduled|upcoming)(?!\p{L})/iu,
}
/** « Ont pris part aux travaux : », “Those present:”: what follows lists who was there. */
export const ATTENDED =
  /(?:ont (?:pris part|participé|assisté)|étaient présents?|participants|liste de présence|were present|those present|attended by|in attendance)[^\n]{0,60}:$/iu
