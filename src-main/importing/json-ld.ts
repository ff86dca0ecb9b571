import { z } from 'zod'

/** What the JSON-LD of a page says of its article. */
export type LinkedArticle = {
  title?: string
  outlet?: string
  author?: string
  publishedOn?: string
  address?: string
  datelinePlace?: string
  language?: string
}

type Node = Record<string, unknown>

const node = z.record(z.string(), z.unknown())
const articleTypes = /^(?:\w*Article|Report|BlogPosting|LiveBlogPosting|Review)$/

/** Reads the blocks of JSON-LD of a page; one that is no JSON is passed over. */
export function linkedArticle(blocks: readonly string[]): LinkedArticle {
  const nodes = blocks.flatMap(parsed).flatMap(unfolded)
  const found = nodes.find((each) => typesOf(each).some((type) => articleTypes.test(type)))
  if (!found) return {}
  const said: Record<keyof LinkedArticle, string | undefined> = {
    title: text(found['headline']) ?? text(found['name']),
    outlet: nameOf(found['publisher'], nodes),
    author: nameOf(found['author'] ?? found['creator'], nodes),
    publishedOn: text(found['datePublished']) ?? text(found['dateCreated']),
    address: text(found['url']) ?? addressOf(found['mainEntityOfPage']),
    datelinePlace: text(found['dateline']),
    language: text(found['inLanguage']),
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}

function parsed(block: string): unknown[] {
  try {
    const value: unknown = JSON.parse(block)
    return Array.isArray(value) ? value : [value]
  } catch {
    return []
  }
}

function unfolded(value: unknown): Node[] {
  const found = node.safeParse(value)
  if (!found.success) return []
  const graph = found.data['@graph']
  const inside: unknown[] = Array.isArray(graph) ? graph : [found.data['mainEntity']]
  const others = inside.flatMap((each): Node[] => {
    const inner = node.safeParse(each)
    return inner.success ? [inner.data] : []
  })
  return [found.data, ...others]
}

function typesOf(found: Node): string[] {
  const type = found['@type']
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === 'string')
}

function text(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() !== '' ? plain(first) : undefined
}

/** The names of one or several people or organisations, which may be given by their id. */
function nameOf(value: unknown, nodes: readonly Node[]): string | undefined {
  const all: unknown[] = Array.isArray(value) ? value : [value]
  const names = all.flatMap((each) => {
    if (typeof each === 'string') return [plain(each)]
    const found = node.safeParse(each).data
    if (!found) return []
    const meant = found['name'] ? found : nodes.find((other) => other['@id'] === found['@id'])
    return text(meant?.['name']) ?? []
  })
  return names.length > 0 ? names.join(', ') : undefined
}

function addressOf(value: unknown): string | undefined {
  return text(value) ?? text(node.safeParse(value).data?.['@id'])
}

/** Values are sometimes escaped for HTML although they stand in a script. */
function plain(value: string): string {
  return value
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;|&apos;/g, '’')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&amp;/g, '&')
}
