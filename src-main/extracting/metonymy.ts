import type { Claims, Reading } from './reading.ts'

/** What governments do, as stems of participles and forms of the present. */
const DONE =
  'accus|refus|condamn|exig|promis|confirm|annonc|démenti|bloqu|appuy|soutenu|envoy|sign|demand|propos|rejet|averti|salu|dénonc|décid|vot|romp|rompu|rappel|convoqu|expuls|autoris|suspend|préfér|accept|approuv|donn|obtenu|réclam|souhait|prévenu|réagi|répondu|plaid|rétabli|fixé|relanc|ferm|rouvert|protest|nié|plaid|financ|débloqu|engag|renonc|tranch|reconnu|livr|répliqu|regrett'
const PRESENT =
  'accuse|refuse|condamne|exige|promet|confirme|annonce|dément|bloque|appuie|soutient|envoie|signe|demande|propose|rejette|avertit|salue|dénonce|décide|rompt|rappelle|convoque|expulse|autorise|suspend|préfère|accepte|approuve|obtient|réclame|souhaite|prévient|réagit|répond|plaide|nie|réserve|fixe|relance|retrouve|veut|peut|doit|attend|espère|hausse|temporise|insiste|craint|cherche|compte|mise|pousse|cède|hésite|regrette|assure|affirme|estime|juge|reproche|recule|négocie|finance|fournit|livre|tente|menace|ne peut|reste sourd'
const ACTS_FR = new RegExp(
  `^[^\\S\\n](?:n[’']|ne[^\\S\\n]|l[’']|les[^\\S\\n]|s[’']|se[^\\S\\n]|y[^\\S\\n]|en[^\\S\\n])*(?:(?:a|ont|avait|avaient|aurait|auraient)(?:[^\\S\\n](?:pas|déjà|aussi|finalement|toujours|également))?[^\\S\\n](?:${DONE})(?:é|ée|és|u|i|is|it|us|t)?(?!\\p{L})|(?:${PRESENT})(?:nt|s)?(?!\\p{L})|\\p{Ll}{3,}(?:erait|irait|drait|eraient|era|eront|iront|dront)(?!\\p{L})|(?:sera|seront)[^\\S\\n]représentée?s?)`,
  'u',
)
const ACTS_EN =
  /^[^\S\n](?:(?:has|have|had|will|would)[^\S\n](?:not[^\S\n])?)?(?:accus|refus|condemn|demand|promis|confirm|announc|den(?:y|ie)|block|back|support|sent|send|sign|ask|propos|reject|warn|welcom|denounc|decid|recall|expel|suspend|prefer|accept|approv|insist|want|wants|urge|urged|says|said|agree|vow)\p{Ll}{0,3}(?!\p{L})/u
/** A preposition before a name keeps it a place. */
const PLACED =
  /(?<!\p{L})(?:à|au|aux|en|de|du|des|d[’']|depuis|vers|pour|dans|près de|in|at|from|to|of|near|for)[^\S\n]?(?:la[^\S\n]|le[^\S\n]|l[’'])?$/iu
const ADDRESSED =
  /(?<!\p{L})(?:accus\p{Ll}{1,4}|à la demande de|reproch\p{Ll}{1,4} à|sommé|exhort\p{Ll}{1,4}|appel\p{Ll}{1,5} (?=\p{Lu})|signée?s? (?:\p{L}+[^\S\n]){0,3}avec|accord avec|discussions? entre|négociations? entre|relations? entre|accuses?|accused|urged)[^\S\n](?:la[^\S\n]|le[^\S\n]|l[’'])?$/iu

/** Who receives a meeting is its place. */
const HOSTS = /^[^\S\n](?:accueil|abrit|reçoi|recevr|host)/u

/**
 * Marks capitals and countries that stand for their government: those that act (« Moscou nie », « l’Espagne et la
 * Hongrie ont appuyé le texte ») or that are accused, asked or dealt with.
 */
export function markMetonymy({ text, language }: Reading, claims: Claims): void {
  const acts = language === 'fr' ? ACTS_FR : ACTS_EN
  let marked: number | null = null
  for (const mention of claims.mentions.toSorted((a, b) => b.start - a.start)) {
    if (
      mention.kind !== 'place' ||
      !/^place\.(?:capital|country|repeat|metonymy)$/.test(mention.rule)
    )
      continue
    const before = text.slice(Math.max(0, mention.start - 40), mention.start)
    const joined =
      marked !== null &&
      /^(?:,[^\S\n]|[^\S\n](?:et|and)[^\S\n])(?:la[^\S\n]|le[^\S\n]|l[’'])?$/u.test(
        text.slice(mention.end, marked),
      )
    const acting =
      !PLACED.test(before) && (joined || acts.test(text.slice(mention.end, mention.end + 60)))
    if (!acting && !ADDRESSED.test(before)) continue
    if (HOSTS.test(text.slice(mention.end, mention.end + 24))) continue
    mention.rule = 'place.metonymy'
    if (acting) marked = mention.start
  }
}
