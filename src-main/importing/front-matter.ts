import type { Reading } from './full-date.ts'

/** The block between two `---` lines at the top of a Markdown file: keys in lower case, values in order. */
export type FrontMatter = { fields: Map<string, Reading[]>; end: number }

const block = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/
const keyLine = /^([\p{L}_][\p{L}\d_ -]*?)[ \t]*:(?:[ \t]+(.*)|[ \t]*)$/u
const itemLine = /^[ \t]*-[ \t]+(.*)$/

/**
 * Reads the front matter that starts a text: `key: value`, quoted or not, and lists of values
 * (`- item` lines or `[a, b]`). This is the part of YAML that front matter is written in; what lies
 * outside it (nested maps, folded text) is passed over. Null when the text starts otherwise.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const match = block.exec(text)
  if (!match) return null
  const fields = new Map<string, Reading[]>()
  let current: Reading[] | null = null
  let offset = text.indexOf('\n') + 1
  for (const line of (match[1] ?? '').split('\n')) {
    const item: string | undefined = itemLine.exec(line)?.[1]
    const key = keyLine.exec(line)
    if (item !== undefined && current) current.push(value(item, offset + line.length - item.length))
    else if (key?.[1]) {
      const written = key[2] ?? ''
      current = values(written, offset + line.length - written.length)
      fields.set(key[1].toLowerCase(), current)
    }
    offset += line.length + 1
  }
  return { fields, end: match[0].length }
}

function values(written: string, start: number): Reading[] {
  if (written.trim() === '') return []
  const list = /^\[(.*)\]\s*$/.exec(written)?.[1]
  if (list === undefined || list.startsWith('[')) return [value(written, start)]
  const found: Reading[] = []
  for (const part of list.matchAll(/"[^"]*"|'[^']*'|[^,]+/g))
    if (part[0].trim()) found.push(value(part[0], start + 1 + part.index))
  return found
}

/** Takes off spaces, quotes and the brackets of a wiki link, keeping the offsets of what is left. */
function value(written: string, start: number): Reading {
  const inner = /^\s*(?:"(.*)"|'(.*)'|(.*?))\s*$/.exec(written)
  const quoted = inner?.[1] ?? inner?.[2] ?? inner?.[3] ?? ''
  const bare = /^\[\[(.*)\]\]$/.exec(quoted)?.[1] ?? quoted
  const from = start + written.indexOf(bare)
  const unescaped = inner?.[1] ? bare.replace(/\\(["\\])/g, '$1') : bare.replace(/''/g, "'")
  return { value: unescaped, start: from, end: from + bare.length }
}
