import type { DomElement } from './dom.ts'
import type { AsideKind } from './importer.ts'

/** What an element's own name, role or class says it is, beside the article. */
export type AsideHint = { kind: AsideKind; certain: boolean }

const classHints: readonly [RegExp, AsideKind][] = [
  [/^(?:nav|navbar|navigation|menu|breadcrumbs?|fil-ariane|ariane|sitemap)$/, 'menu'],
  [
    /^(?:ads?|advert|advertisement|publicite|pub|sponsor|sponsored|promo|dfp|outbrain|taboola)$/,
    'advert',
  ],
  [
    /^(?:share|sharing|partage|social|related|newsletter|comments?|commentaires|cookies?|consent|rgpd|gdpr|subscribe|abonnement|paywall|recommended|toolbar|widget|sidebar|popular|most-read|lire-aussi|a-lire)$/,
    'boilerplate',
  ],
]

const roles: Record<string, AsideKind> = {
  navigation: 'menu',
  banner: 'pageHeader',
  contentinfo: 'pageFooter',
  complementary: 'boilerplate',
  search: 'boilerplate',
  dialog: 'boilerplate',
}

/**
 * What an element is beside the article, by its tag, role, class and id; null when it says nothing.
 * Tags and hiding are certain; class names are a guess that what surrounds it may overrule.
 */
export function hintOf(element: DomElement): AsideHint | null {
  const name = element.localName.toLowerCase()
  if (isHidden(element)) return { kind: 'hidden', certain: true }
  if (name === 'nav' || name === 'menu') return { kind: 'menu', certain: true }
  if (name === 'noscript' || name === 'dialog') return { kind: 'boilerplate', certain: true }
  if (['form', 'button', 'select', 'aside'].includes(name))
    return { kind: 'boilerplate', certain: name !== 'aside' && name !== 'form' }
  if ((name === 'header' || name === 'footer') && !insideArticle(element))
    return { kind: name === 'header' ? 'pageHeader' : 'pageFooter', certain: false }
  const role = roles[element.getAttribute('role') ?? '']
  if (role) return { kind: role, certain: false }
  if (name === 'article' || name === 'main' || /^h[1-6]$/.test(name)) return null
  return hintOfClass(element)
}

function hintOfClass(element: DomElement): AsideHint | null {
  const words = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .slice(0, 400)
    .toLowerCase()
    .split(/\s+/)
  for (const word of words) {
    const parts = [word, ...word.split(/[-_]+/).slice(0, 2)]
    for (const [pattern, kind] of classHints)
      if (parts.some((part) => pattern.test(part))) return { kind, certain: false }
  }
  return null
}

function isHidden(element: DomElement): boolean {
  if (element.getAttribute('hidden') !== null) return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
}

function insideArticle(element: DomElement): boolean {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (['article', 'main'].includes(at.localName)) return true
  return false
}
