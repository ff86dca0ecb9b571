import type { Language } from '../shared/language.ts'

/** Which way the words around a date point. */
export type Direction = 'past' | 'future' | 'unknown'

const FUTURE: Record<Language, RegExp> = {
  fr: /\p{L}(?<!(?<!\p{L})au)(?:rait|raient)(?![^\S\n](?:été|eu|pu|dû|\p{L}+(?:é|és|ée|ées)(?!\p{L})))(?!\p{L})|\p{L}(?:era|ira|dra|tra|vra|ura|rra|eront|iront|dront|tront|vront|uront|rront|erons|irons)(?!\p{L})|(?<!\p{L})(?:sera|seront|aura|auront|fera|prévue?s?|attendue?s?|fixée?s?|fixant|programmée?s?|prochaine?s?|doit|doivent|devait|devaient|devra|devraient|devrait|pourrait|pourraient|à venir|va|vont)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:will|shall|would|is set to|are set to|set to|is due|are due|due|scheduled|upcoming|going to|plans to|expected to|next|must)(?!\p{L})/giu,
}
const PAST: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:a|ont|avait|avaient|ai|avons|s[’']est|se sont|sont|est|était|étaient|fut|furent|été|dernier|dernière)(?!\p{L})|\p{L}(?:èrent|[^r\P{L}]ait|[^r\P{L}]aient)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:was|were|has|have|had|said|told|held|met|left|took|became|began|came|went|brought|struck|gave|made|saw|won|lost|fell|rose|broke|wrote|sent|spoke|led|fled|shot|hit|got|grew|\p{L}+ed)(?!\p{L})/giu,
}
/** Words right before a date that point one way whatever the verbs around. */
const FUTURE_BEFORE: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:au plus tard|à l[’']approche d(?:e|u|es)|promise?s?|sortie|parution|rentrée|d[’']ici(?: à| au| le)?|rendez-vous(?: est pris)?(?: pour)?|prévue?s?|attendue?s?|fixée?s?|programmée?s?|reportée?s?|décalée?s?|repoussée?s?|annoncée?s? pour)(?:[^\S\n](?:le|la|au|les|à|pour|en|dès|dans))*[^\S\n]?$/iu,
  en: /(?<!\p{L})(?:no later than|by|due|expected|slated for|scheduled for|set for|planned for|until)(?:[^\S\n](?:on|in|the|for|early|late|mid|end of|beginning of|middle of))*[^\S\n]?$/iu,
}
const PAST_BEFORE: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:[Dd]epuis|remonte|(?<!\p{L})\p{Ll}{3,}(?:ée?s?|ies?|is|ues?|us?)(?<!prévue?s?|attendue?s?|promise?s?|eau|lieu|jeu|puis|mais|fois|mois|avis|[bclnrs]ités?|autés?|ertés?))(?:[^\S\n](?:le|la|au|les|à|en|dès|dans))*[^\S\n]?$/u,
  en: /(?<!\p{L})(?:[Ss]ince|\p{Ll}{2,}ed|held|met|ended|signed)(?:[^\S\n](?:on|in|the|early|late))*[^\S\n]?$/u,
}

/** An auxiliary before the participle: surely told of the past. */
const TOLD =
  /(?<!\p{L})(?:a|ont|avait|avaient|est|sont|était|étaient|fut|furent|été|was|were|had|has|have)[^\S\n]+(?:\p{L}+[^\S\n]+){1,3}$/iu

/** A participle after these is not told of the past: « sera fermé le 20 ». */
const TO_COME =
  /(?<!\p{L})(?:sera|seront|serait|seraient|être|aura|auront|will be|would be|to be|shall be)[^\S\n]+(?:\p{L}+[^\S\n]+){1,4}$/iu

/** Which way words point: `behind` for certain, or at what was planned and is called off. */
export type Told = Direction | 'behind' | 'planned'

/** What was planned and is called off may lie behind or ahead. */
const CALLED_OFF =
  /(?<!\p{L})(?:(?:(?:a|ont|avait|avaient)[^\S\n](?:finalement[^\S\n])?été|est|sont)[^\S\n](?:finalement[^\S\n]|officiellement[^\S\n])?|(?:has|have|had)[^\S\n]been[^\S\n])(?:annulée?s?|reportée?s?|décalée?s?|ajournée?s?|cancelled|postponed)(?!\p{L})/iu

const DONE =
  '(?:\\p{L}+ée?s?|\\p{L}+ie?s?|tenue?s?|rendue?s?|ouverte?s?|commencé|eu[^\\S\\n]lieu|venue?s?|vue?s?|parue?s?|remise?s?(?![^\\S\\n]en))(?!\\p{L})'
/** A term that passed: « prévu pour le 18 février, n’est pas achevé », “due in March, has still not begun”. */
const MISSED: Record<Language, RegExp> = {
  fr: new RegExp(
    `^[^.;:]{0,50}?(?:n[’'](?:est|a|ont|avait|avaient|était|étaient)|ne[^\\S\\n](?:sont|s[’']est|se[^\\S\\n]sont))[^\\S\\n](?:(?:toujours|encore)[^\\S\\n])?(?:pas|jamais)[^\\S\\n](?:(?:encore|toujours)[^\\S\\n])?(?:été[^\\S\\n])?(?!annul|report|confirm|menac|compromis)${DONE}`,
    'u',
  ),
  en: /^[^.;:]{0,50}?(?:has|have|had|is|are|was|were)[^\S\n](?:still[^\S\n])?(?:not|never)(?:[^\S\n]yet)?[^\S\n](?:been[^\S\n])?(?!cancel|postpon|confirm)\p{L}+(?:ed|en|un|ne|ld|pt|ut)(?!\p{L})/u,
}

/** Distance from the nearest match to the span, further behind a comma and much further behind a quotation mark. */
function distance(pattern: RegExp, sentence: string, start: number, end: number): number {
  let best = Infinity
  for (const match of sentence.matchAll(pattern)) {
    const stop = match.index + match[0].length
    if (match.index < end && stop > start) continue
    const gap = stop <= start ? sentence.slice(stop, start) : sentence.slice(end, match.index)
    const far = /[«»“”"]/.test(gap)
      ? 300
      : /[,;:–—(]|(?<!\p{L})(?:qu[’']|(?:que|that)(?!\p{L}))/u.test(gap)
        ? 25
        : 0
    best = Math.min(best, gap.length + far)
  }
  return best
}

/**
 * Which way the words around a date point: the word right before it, else the verb nearest to it in its sentence. Words
 * without a verb look ahead, as an appointment does.
 *
 * @param start where the date starts in the sentence, in UTF-16 units
 */
export function directionOf(
  sentence: string,
  start: number,
  end: number,
  language: Language,
): Told {
  const before = sentence.slice(Math.max(0, start - 40), start)
  const after = sentence.slice(end)
  const ahead = CALLED_OFF.test(after) ? 'planned' : 'future'
  if (FUTURE_BEFORE[language].test(before)) return MISSED[language].test(after) ? 'behind' : ahead
  if (PAST_BEFORE[language].test(before) && !TO_COME.test(before))
    return TOLD.test(before) ? 'behind' : 'past'
  const future = distance(FUTURE[language], sentence, start, end)
  const past = distance(PAST[language], sentence, start, end)
  if (future !== Infinity || past !== Infinity) return future < past ? ahead : 'past'
  const rest = `${sentence.slice(0, start)} ${sentence.slice(end)}`
  // « Séance du 12 novembre »: the day of what a head names, behind or ahead.
  if (/\p{L}{4,}[^\S\n](?:du|des|of)[^\S\n]$/u.test(before)) return 'unknown'
  return /\p{L}{3,}\s+\p{L}+\s+\p{L}/u.test(rest) ? 'unknown' : 'future'
}
