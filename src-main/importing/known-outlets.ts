/** News agencies by the names they sign with; matched without regard to case. */
const agencies: readonly string[] = [
  'AFP',
  'Agence France-Presse',
  'Reuters',
  'AP',
  'Associated Press',
  'The Associated Press',
  'Xinhua',
  'APA',
  'APA News',
  'PANA',
  'Panapress',
  'ANP',
  'AIB',
  'AMAP',
  'APS',
  'MAP',
  'AA',
  'Anadolu',
  'Agence Anadolu',
  'EFE',
  'DPA',
  'ANSA',
  'TASS',
  'Interfax',
  'Sputnik',
  'Bloomberg',
  'Belga',
  'ATS',
  'Keystone-ATS',
  'UPI',
  'PTI',
  'Kyodo',
]

/** Newspapers, broadcasters and sites whose names hold no word of the trade. */
const outlets: readonly string[] = [
  'Le Monde',
  'Le Figaro',
  'Libération',
  'La Croix',
  'Les Échos',
  'Le Point',
  'L’Express',
  'L’Obs',
  'L’Opinion',
  'Marianne',
  'Mediapart',
  'Le Parisien',
  'L’Humanité',
  'Ouest-France',
  'Sud Ouest',
  'Jeune Afrique',
  'Africa Intelligence',
  'Le Monde diplomatique',
  'RFI',
  'France 24',
  'France Inter',
  'TV5Monde',
  'TV5 Monde',
  'BBC',
  'BBC Afrique',
  'VOA',
  'VOA Afrique',
  'Deutsche Welle',
  'DW',
  'Euronews',
  'Al Jazeera',
  'CNN',
  'The Guardian',
  'The Economist',
  'Financial Times',
  'Foreign Policy',
  'Le Soir',
  'Le Temps',
  'Studio Tamani',
  'Maliweb',
  'Malijet',
  'L’Essor',
  'Sidwaya',
  'Le Faso.net',
  'Lefaso.net',
  'Wakat Séra',
  'Le Sahel',
  'ActuNiger',
  'Seneweb',
  'Le Soleil',
  'Fraternité Matin',
  'Abidjan.net',
  'Afrik.com',
  'La Libre Belgique',
  'Le Devoir',
  'ORTM',
  'RTB',
  'RTN',
]

const tradeWord =
  /(?<!\p{L})(?:journal|gazette|courrier|quotidien|hebdo(?:madaire)?|tribune|chronicle|herald|times|post|news|newspaper|observer|telegraph|télégramme|dépêche|presse|press|infos?|actu(?:alités?)?|médias?|media|magazine|radio|télé(?:vision)?|television|tv|canal|channel|revue|review|wire|broadcasting)(?!\p{L})/iu

const agencyWord = /^agence\s|(?<!\p{L})(?:news\s+agency|wire)(?!\p{L})/iu

/** « Le Monde Afrique », « BBC News Africa »: an edition of the outlet. */
const regionalEdition = /\s+(?:afrique|africa|international|magazine)$/

const agencyNames = new Set(agencies.map(plain))
const outletNames = new Set(outlets.map(plain))

/** Whether a name is that of a news agency, known or calling itself one (« Agence … », « … Wire »). */
export function isAgency(name: string): boolean {
  return agencyNames.has(plain(name)) || (isName(name) && agencyWord.test(name))
}

/** Whether a name is a known outlet or holds a word of the trade (« Courrier », « Chronicle », « TV »). */
export function isOutlet(name: string): boolean {
  const known = plain(name)
  if (outletNames.has(known) || outletNames.has(known.replace(regionalEdition, ''))) return true
  return isName(name) && tradeWord.test(name)
}

/** Whether a web address is on a host named like this: « Le Courrier du Liptako », courrier-du-liptako.net. */
export function isHostOf(address: string, name: string): boolean {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1]
  if (!host || !isName(name)) return false
  const label = host.replace(/\.[a-z]+$/i, '').replace(/[^a-z0-9]/gi, '')
  const compact = plain(name).replace(/[^a-z0-9]/g, '')
  const withoutArticle = plain(name)
    .replace(/^(?:le|la|les|the|l')\s*/, '')
    .replace(/[^a-z0-9]/g, '')
  return compact.length > 3 && (label === compact || label === withoutArticle)
}

/** At most six words, each capitalised or a small linking word, and no mark of a sentence. */
function isName(text: string): boolean {
  const words = text
    .replace(/\([^)]*\)/g, '')
    .trim()
    .split(/\s+/)
  if (words.length > 6 || /[.!?:;,«»"“”]/.test(text.replace(/\.\p{L}+$/u, ''))) return false
  return words.every(
    (word) =>
      /^[\p{Lu}\d]/u.test(word) || /^(?:de|du|des|d['’].+|et|la|le|of|the|and|en)$/.test(word),
  )
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’]/g, "'").toLowerCase().trim()
}
