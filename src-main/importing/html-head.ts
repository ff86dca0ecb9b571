import type { DomDocument } from './dom.ts'
import { presentFields, type SourceHead, told, toldDay, toldLanguage } from './imported.ts'
import type { HeadField } from './head-line.ts'
import { type LinkedArticle, linkedArticle } from './json-ld.ts'
import type { Told } from './importer.ts'

/** Names of meta tags for each field, surest first. */
const metaNames: Partial<Record<HeadField, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'citation_title'],
  outlet: [
    'og:site_name',
    'publisher',
    'dc.publisher',
    'application-name',
    'citation_journal_title',
  ],
  author: ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'citation_author', 'byl'],
  address: ['og:url'],
  publishedOn: [
    'article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'dcterms.issued',
    'dc.date.issued',
    'pubdate',
    'publication_date',
    'citation_publication_date',
  ],
}

/**
 * What a page says of itself: JSON-LD first, then OpenGraph and meta tags, the canonical link, the
 * saved page's own address (`address`), the `time` element.
 */
export function pageHead(page: DomDocument, html: string, address?: string): SourceHead {
  const linked = linkedArticle(
    [...page.querySelectorAll('script')]
      .filter((script) => /ld\+json/i.test(script.getAttribute('type') ?? ''))
      .map((script) => script.textContent ?? ''),
  )
  const metas = new Map<string, string>()
  for (const meta of page.querySelectorAll('meta')) {
    const name =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    const content = meta.getAttribute('content')
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content)
  }
  const field = (name: HeadField & keyof LinkedArticle): Told | undefined =>
    told(linked[name], 'jsonLd') ?? ofMeta(metas, name)
  const canonical = page.querySelector('link[rel=canonical]')?.getAttribute('href')
  const language = toldLanguage(linked.language ?? languageOf(page, metas))
  const titled = page.querySelector('title')?.textContent
  const fields = presentFields({
    title: field('title') ?? told(withoutSite(titled, metas.get('og:site_name')), 'metaTag'),
    outlet: field('outlet'),
    author: asName(field('author')),
    publishedOn: asDay(field('publishedOn')) ?? asDay(told(firstTime(page), 'metaTag')),
    address: [
      field('address'),
      told(canonical, 'metaTag'),
      told(address, 'pageAddress'),
      told(/<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 2000))?.[1], 'pageAddress'),
    ].find((value) => value && /^https?:\/\/\S+$/i.test(value.value)),
    datelinePlace: told(linked.datelinePlace, 'jsonLd'),
  })
  return language ? { fields, language } : { fields }
}

function ofMeta(metas: ReadonlyMap<string, string>, field: HeadField): Told | undefined {
  const name = metaNames[field]?.find((candidate) => metas.has(candidate))
  return name ? told(metas.get(name), name.startsWith('og:') ? 'openGraph' : 'metaTag') : undefined
}

function languageOf(page: DomDocument, metas: ReadonlyMap<string, string>): string | undefined {
  return (
    metas.get('og:locale') ??
    metas.get('content-language') ??
    metas.get('dc.language') ??
    page.querySelector('article[lang]')?.getAttribute('lang') ??
    page.documentElement.getAttribute('lang') ??
    undefined
  )
}

/** The address of an author's page is not a name. */
function asName(author: Told | undefined): Told | undefined {
  return author && !/^https?:/i.test(author.value) ? author : undefined
}

function asDay(date: Told | undefined): Told | undefined {
  const day = toldDay(date?.value)
  return date && day ? { ...date, value: day } : undefined
}

function firstTime(page: DomDocument): string | null {
  const time = page.querySelector('time[datetime]')
  return time?.getAttribute('datetime') ?? null
}

/** « Un accord signé - Le Courrier » without the name of the site. */
function withoutSite(title: string | null | undefined, site: string | undefined): string | null {
  const whole = (title ?? '').trim()
  const parts = whole.split(/\s+[|–—-]\s+/)
  const last = parts.at(-1)
  if (parts.length < 2 || last === undefined) return whole
  const named = site !== undefined && last.toLowerCase() === site.trim().toLowerCase()
  const short = last.split(/\s+/).length <= 4 && whole.length - last.length > 20
  return named || short
    ? whole.slice(0, whole.lastIndexOf(last)).replace(/\s+[|–—-]\s+$/, '')
    : whole
}
