import { codeRanges, isInside } from './code-ranges.ts'

/** An image of the store in a text: `![description](image:SHA256)`. Offsets are UTF-16 units, end not included. */
export type ImageUse = {
  id: string
  /** What it shows, for those who do not see it; empty when nothing was written. */
  description: string
  start: number
  end: number
}

const target = /^image:([0-9a-f]{64})$/

/** Every image of the store that a Markdown text shows, in order; none inside code. */
export function imagesOf(markdown: string): ImageUse[] {
  const found = [
    ...markdown.matchAll(/\\[\s\S]|!\[((?:\\.|[^\\[\]\n])*)\]\(image:([0-9a-f]{64})\)/g),
  ]
  if (found.length === 0) return []
  const code = codeRanges(markdown)
  return found.flatMap(({ 0: whole, 1: written, 2: id, index }): ImageUse[] => {
    if (written === undefined || id === undefined || isInside(code, index)) return []
    return [{ id, description: describedAs(written), start: index, end: index + whole.length }]
  })
}

/** The image of the store that a destination (`image:SHA256`) names; null when it names none. */
export function storedImage(destination: string): string | null {
  return target.exec(destination)?.[1] ?? null
}

/** Writes an image; brackets in its description are escaped, line breaks made spaces. */
export function writeImage({ id, description }: { id: string; description: string }): string {
  const words = description.replace(/\s*\n\s*/g, ' ').replace(/[\\[\]]/g, String.raw`\$&`)
  return `![${words}](image:${id})`
}

function describedAs(written: string): string {
  return written.replace(/\\([\\[\]])/g, '$1').trim()
}
