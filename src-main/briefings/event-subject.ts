import type { Language } from '../shared/language.ts'

const qualifier =
  '(?:toute )?(?:premi(?:er|ère)s?|second(?:e)?s?|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|nouve(?:l|lle|au)|grande?|haute|dernière?|prochaine?|ultime|\\d+(?:e|ème|re|er))'
const feminineEvent =
  'réunion|rencontre|conférence|session|visite|audience|cérémonie|assemblée|concertation|consultation|table ronde|séance|négociation|mission|tournée|commission|plénière|reprise|signature|ouverture|clôture|investiture'
const masculineEvent =
  'sommet|forum|entretien|dialogue|conseil|colloque|séminaire|atelier|congrès|comité|point de presse|échange|déplacement|dîner|déjeuner|symposium|tête-à-tête|lancement'
const french = new RegExp(
  `^(?:(?:la|le|les) |l['’])?((?:${qualifier} )*)(${feminineEvent}|${masculineEvent})(s?)(?![\\p{L}\\p{N}])`,
  'iu',
)
const english =
  /^(?:the )?(?:(?:first|second|third|fourth|fifth|annual|joint|special|extraordinary|ordinary|ministerial|new|high-level|emergency|\d+(?:st|nd|rd|th)) )*(?:meeting|conference|summit|session|visit|talks|forum|hearing|ceremony|assembly|consultation|dialogue|council|workshop|congress|round table|seminar|signing|negotiation|encounter|discussion)s?(?![\p{L}\p{N}])/iu

/**
 * A meeting's title made the subject of a sentence: « la première réunion des ministres », “the
 * conference of donors”. A title that does not begin with a word for an event is quoted: « la réunion
 * « AES à Bamako » ». `link` writes the words that stand for the title.
 */
export function eventSubject(
  title: string,
  language: Language,
  link: (words: string) => string,
): { subject: string; plural: boolean } {
  if (language === 'en') {
    if (!english.test(title)) return { subject: `the meeting “${link(title)}”`, plural: false }
    return { subject: `the ${link(lowerFirst(title.replace(/^the /i, '')))}`, plural: false }
  }
  const [, before = '', event, s] = french.exec(title) ?? []
  if (event === undefined)
    return { subject: `la réunion «\u202f${link(title)}\u202f»`, plural: false }
  const bare = lowerFirst(title.replace(/^(?:(?:la|le|les) |l['’])/i, ''))
  const plural = s === 's' && !/s$/i.test(event)
  if (plural) return { subject: `les ${link(bare)}`, plural }
  const vowel = /^[aeéèêiouâôû]/i.test(bare)
  const feminine = new RegExp(`^(?:${feminineEvent})$`, 'iu').test(event)
  const article = vowel && !/^onzième/i.test(before) ? 'l’' : feminine ? 'la ' : 'le '
  return { subject: `${article}${link(bare)}`, plural }
}

/** Lower-cases the first letter of a common word; an acronym keeps its capitals. */
function lowerFirst(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
