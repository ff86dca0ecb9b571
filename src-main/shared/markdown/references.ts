import { codeRanges, isInside } from './code-ranges.ts'

/** The kinds of record a text may link to; each is the scheme of its links. */
export const linkKinds = ['actor', 'meeting', 'note', 'article'] as const
export type LinkKind = (typeof linkKinds)[number]

/** A link to a record: `[@Salifou Mody](actor:ID)`. Offsets are UTF-16 units, end not included. */
export type RecordLink = {
  type: 'link'
  kind: LinkKind
  id: string
  /** What is shown, without the `@` or `#` that recalls how it was typed. */
  label: string
  start: number
  end: number
}

/** A place that rests on a passage: `[^PASSAGE-ID]`. */
export type Citation = { type: 'citation'; passageId: string; start: number; end: number }

export type Reference = RecordLink | Citation

const uuid = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}'
const label = String.raw`(?:\\.|[^\\\[\]\n])*`
const prefixes: Record<LinkKind, string> = { actor: '@', meeting: '#', note: '', article: '' }
const target = new RegExp(`^(${linkKinds.join('|')}):(${uuid})$`)

/** Matches a citation at the start of a text; the passage's id is the first group. */
export const citationAtStart = new RegExp(String.raw`^\[\^(${uuid})\]`)

/** Every link to a record and every citation of a Markdown text, in order; none inside code. */
export function references(markdown: string): Reference[] {
  const code = codeRanges(markdown)
  const pattern = new RegExp(
    String.raw`\\[\s\S]|\[\^(${uuid})\]|\[(${label})\]\((${linkKinds.join('|')}):(${uuid})\)`,
    'g',
  )
  return [...markdown.matchAll(pattern)].flatMap((match): Reference[] => {
    const [whole, passageId, text, kind, id] = match
    const at = { start: match.index, end: match.index + whole.length }
    if (isInside(code, match.index)) return []
    if (passageId !== undefined)
      return [{ type: 'citation', passageId: passageId.toLowerCase(), ...at }]
    if (text === undefined || id === undefined || !isLinkKind(kind)) return []
    return [{ type: 'link', kind, id: id.toLowerCase(), label: shownLabel(kind, text), ...at }]
  })
}

/** The record a link destination names (`actor:ID`), or null when it names none. */
export function linkedRecord(destination: string): { kind: LinkKind; id: string } | null {
  const [, kind, id] = target.exec(destination) ?? []
  return isLinkKind(kind) && id !== undefined ? { kind, id: id.toLowerCase() } : null
}

/** Writes a link to a record; brackets in the label are escaped, line breaks made spaces. */
export function writeRecordLink(link: { kind: LinkKind; id: string; label: string }): string {
  const text = link.label.replace(/\s*\n\s*/g, ' ').replace(/[\\[\]]/g, String.raw`\$&`)
  return `[${prefixes[link.kind]}${text}](${link.kind}:${link.id})`
}

/** Writes the citation of a passage. */
export function writeCitation(passageId: string): string {
  return `[^${passageId}]`
}

/** Ids of the passages a text cites, each once, in order of first use. */
export function citedPassages(markdown: string): string[] {
  const ids = references(markdown).flatMap((one) => (one.type === 'citation' ? one.passageId : []))
  return [...new Set(ids)]
}

/** The text of a link's brackets as it is shown: `@` or `#` dropped, escapes undone. */
export function shownLabel(kind: LinkKind, written: string): string {
  const prefix = prefixes[kind]
  const bare = prefix !== '' && written.startsWith(prefix) ? written.slice(1) : written
  return bare.replace(/\\([\\[\]])/g, '$1')
}

function isLinkKind(kind: string | undefined): kind is LinkKind {
  return linkKinds.some((one) => one === kind)
}
