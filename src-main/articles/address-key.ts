/** Parameters that say how a reader came to a page, not which page it is. */
const tracking =
  /^(utm_|at_|mc_|pk_|xtor|fbclid|gclid|yclid|igshid|ref|source|src|origin|amp|share)/i

/**
 * What tells whether two web addresses lead to the same article: without scheme, « www. », port,
 * fragment, tracking parameters, trailing slash; other parameters in order of name. Null for what is no web
 * address, and for a home page, which holds another article each day.
 */
export function addressKey(address: string | null): string | null {
  if (address === null) return null
  const trimmed = address.trim()
  const written = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`
  if (!URL.canParse(written)) return null
  const { protocol, hostname, pathname, searchParams } = new URL(written)
  if ((protocol !== 'http:' && protocol !== 'https:') || !hostname.includes('.')) return null
  const kept = [...searchParams]
    .filter(([name]) => !tracking.test(name))
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([name, value]) => `${name}=${value}`)
  const path = pathname.replace(/\/(index\.\w+)?$/, '')
  if (path === '' && kept.length === 0) return null
  const query = kept.length === 0 ? '' : `?${kept.join('&')}`
  return `${hostname.replace(/^www\./, '')}${path}${query}`
}
