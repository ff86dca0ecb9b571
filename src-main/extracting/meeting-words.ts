import type { Language } from '../shared/language.ts'

/** The words that tell of a meeting, and what they say of it. */

export const NOUNS: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:réunions?|(?:mini-)?sommet|rencontre|séminaire|atelier|audition|séance|visite(?![^\S\n]médicale)|déplacement|voyage|tournée|passation|investiture|prestation[^\S\n]de[^\S\n]serment|(?:commission|comité)[^\S\n](?:[\p{L}-]+[^\S\n])?(?:mixte|bilatérale?)|conseil(?=[^\S\n](?:annuel|ministériel|extraordinaire|conjoint|des[^\S\n]ministres|de[^\S\n]l[’'](?:Entente|Alliance|Atlantique)|des[^\S\n]chefs|européen))|(?<=(?:prochain|dernier|précédent)[^\S\n])conseil|entretiens?|tête-à-tête|conférence(?![^\S\n]de[^\S\n](?:presse|rédaction))|conclave|session(?![^\S\n]de[^\S\n](?:formation|rattrapage))|assises|consultations|pourparlers|négociations|discussions|(?:cycle|round)(?=[^\S\n]de[^\S\n](?:discussions|négociations|pourparlers))|table ronde|(?<=(?:[Pp]rochain|nouveau|autre|[Dd]ernier|[Pp]remier)[^\S\n])rendez-vous|forum|concertations?|symposium|colloque|audience|dîner|déjeuner|congrès(?![^\S\n]de[^\S\n]\p{Lu}))(?!\p{L})/giu,
  en: /(?<!\p{L})(?<!(?:news|press|phone)[^\S\n])(?:meeting|summit|talks|hearing|visit|seminar|workshop|dinner|lunch|gathering|council|conference|session|consultations|negotiations|(?<=(?:further|new|next|first|second|third|fourth|fifth|final|last|this|a|current)[^\S\n])round|round[ -]?table|forum|congress|retreat|inauguration)(?!\p{L})/giu,
}
/** « Une autre, prévue à Oran »: one more of what was told just before. */
export const ANOTHER: Record<Language, RegExp> = {
  fr: /(?<!\p{L})une?[^\S\n](?:autre|deuxième|seconde?|troisième)(?=,|[^\S\n](?:est|sera|aura|s[’']|se|était|prévue?)(?!\p{L}))/giu,
  en: /(?<!\p{L})(?:another|a (?:second|third))(?=,|[^\S\n](?:is|was|will|planned|due|set)(?!\p{L}))/giu,
}

/** Verbs that say a meeting takes, took or will take place. */
export const HELD: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:s[’']est (?:tenue?|ouverte?|réunie?|achevée?|déroulée?|conclue?)|se sont (?:tenue?s|réunis|réunies|ouverte?s|retrouvée?s|entretenus|rencontrés)|se (?:tient|tiennent|tenait|tiendra|tiendront|tenir|réunit|réunissent|réunira|réuniront|réunir|retrouvent|retrouveront|retrouver|déroulera)|(?:étaient|sont|était|est|ont été|seront) réunie?s?|(?:a|aura|avait|ont) (?:eu )?lieu|(?:a|ont|avait|avaient) (?:eu|tenu|participé|assisté|pris part|présidé|coprésidé|réuni|rassemblé|accueilli|abrité|ouvert|clos|clôturé|bouclé|conclu|achevé|terminé|entamé|débuté|démarré|commencé|repris|échoué|duré|organisé|convoqué|conduit|animé)|(?:débute|commence|démarre|reprend|participe|assiste|organise|se poursui|se déroul|s[’']achèv)(?:nt|t|e|ent|ra|ront|era|eront|ait|aient)?(?!\p{L})|prend(?:ra|ront)? part|a été (?:reçue?|présidée?)|était présidée?|tient|tiendra|tenait|tenaient|préside|présidera|accueille|accueillera|abrite|abritera|reçoit|s[’']est entretenue?|prévue?s?|convoquée?s?|tenue?s? (?:à|le|les|en|du)|s[’']ouvre|s[’']ouvrira|précédée? d[’']une|suivie? d[’']une|(?:au terme|à l[’']issue|en marge|au cours|à l[’']occasion|à l[’']ouverture|à la clôture|lors) d(?:e|u|[’']))(?!\p{Ll}{2})/iu,
  en: /(?<!\p{L})(?:met|meets|held|hold|holds|holding|gathered|gather|convened|hosted|hosts|will (?:next )?(?:meet|host|hold|take place)|took place|takes place|open(?:ed|s)|end(?:ed|s)|began|begins|start(?:ed|s)|resume[ds]?|conclude[ds]?|wrapped up|lasted|collapsed|broke (?:down|up)|attend(?:ed|s)?|(?:co-)?chair(?:ed|s)|took part|takes part|organi[sz]ed|received|brought together|is (?:due|set|scheduled)|at the (?:close|end|opening|margins) of|(?:at|during|after) (?:the|a|an))(?!\p{L})/iu,
}
/** « cette réunion », “the talks”: one the text has told of already. */
export const BACK: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:cette|ces|ce|ladite|la|l[’']|les|le|des|du)[^\S\n]?(?:\p{L}+[^\S\n])?$/iu,
  en: /(?<!\p{L})(?:this|these|the|that)[^\S\n](?:opening[^\S\n]|closing[^\S\n])?$/iu,
}
/** Words before a noun that make of it any meeting, or one not told of. */
export const ANY =
  /(?<!\p{L})(?:chaque|toute(?![^\S\n](?:premi|derni))|d[’']autres|plusieurs|de nombreuses|each|every|several|any)[^\S\n](?:\p{L}+[^\S\n])?$/iu
export const CALLED_OFF =
  /(?<!\p{L})(?:annulée?s?|annulation|supprimée?s?|n[’']aura pas lieu|n[’']a pas eu lieu|n[’'](?:a|ont) jamais eu lieu|n[’'](?:a|ont|avait) pu (?:avoir lieu|se tenir)|tombée?s? à l[’']eau|abandonnée?s?|boycottée?s?|cancell?ed|called off|scrapped|abandoned|never (?:held|took place)|did not take place)(?!\p{L})/iu
export const PUT_OFF =
  /(?<!\p{L})(?:(?:été|est|sera|sont|seront|était|étaient|être)[^.;]{0,30} (?:reportée?s?|ajournée?s?|repoussée?s?|différée?s?|décalée?s?|renvoyée?s?|reprogrammée?s?|remise?s? (?:au|à)|avancée?s? (?:au|à))(?![^.;]{0,12} fois)|est suspendue?|reste suspendue?|n[’']aura finalement lieu|(?:initialement|d[’']abord) (?:prévue?s?|fixée?s?|programmée?s?|convoquée?s?)|le report|postponed|put (?:off|back)|pushed back|moved (?:to|from)|adjourned|brought forward|rescheduled)(?!\p{L})/iu
export const TO_COME: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:prochaine?|prévue?s?|fixée?s?|attendue?s?|recevra|rencontrera|entendra|se rendra|arrivera|s[’']entretiendra|doit|doivent|accueillera|est annoncée?s?|annoncée?s? pour|tiendra|tiendront|réunira|réuniront|retrouveront|aura lieu|s[’']ouvrira|doit se|doivent se|accueillera|sera (?:précédée?|suivie?)|sera)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:next|will|is due|is set|scheduled|upcoming)(?!\p{L})/iu,
}
/** « Ont pris part aux travaux : », “Those present:”: what follows lists who was there. */
export const ATTENDED =
  /(?:ont (?:pris part|participé|assisté)|étaient présents?|participants|liste de présence|were present|those present|attended by|in attendance|took part|assistaient)[^\n]{0,60}:$/iu
