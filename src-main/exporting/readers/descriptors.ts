import { countryName } from '../../shared/country-names.ts'
import { fold } from '../../shared/fold.ts'
import type { Language } from '../../shared/language.ts'
import { translate } from '../../shared/messages/catalogue.ts'
import type { Source } from '../document.ts'

const official =
  /(?<!\p{L})(?:ministere|ministry|presidence|presidency|gouvernement|government|journal officiel|embassy|ambassade|communique|primature|secretariat|nations unies|united nations)(?!\p{L})/u

/** Top-level domains that are no country of their own. */
const ofNoCountry = new Set(['io', 'tv', 'me', 'co', 'ai', 'eu', 'fm'])

/** What a source may be called when it is not to be known: « agence de presse », « source de presse, Niger ». */
export function descriptorOf(
  { outlet, agency, address }: Pick<Source, 'outlet' | 'agency' | 'address'>,
  language: Language,
): string {
  const isOfficial = official.test(fold(outlet ?? ''))
  const kind = isOfficial ? 'official' : agency !== null && agency === outlet ? 'agency' : 'press'
  const told = translate(language, `document.descriptor.${kind}`)
  const country = countryOf(address)
  return country === null ? told : `${told}, ${countryName(country, language)}`
}

function countryOf(address: string | null): string | null {
  const host = /^https?:\/\/[^/?#]*\.([a-z]{2})(?::\d+)?(?:[/?#]|$)/i.exec(address ?? '')?.[1]
  const domain = host?.toLowerCase()
  if (domain === undefined || ofNoCountry.has(domain)) return null
  return domain === 'uk' ? 'GB' : domain.toUpperCase()
}
