import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The earliest day a zip can tell: parts of a document have none of their own. */
const noDay = new Date('1980-01-01T00:00:00')

/** Names of links, entries of the contents and watermarks: drawn by chance, or counted over all documents of a process. */
const drawnNames = /(?<=\brId)[a-z0-9_-]{10,}(?=")|(?<=_Toc)\d+|(?<=WaterMarkObject)[\w-]+/g

/** Numbers of bookmarks, which are counted over all documents of a process too. */
const bookmark = /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)/g

/**
 * A DOCX whose bytes depend on nothing but what it says and the instant given: names that were drawn by chance
 * become numbers in their order, parts lose the time at which they were packed.
 */
export function settleDocx(packed: Uint8Array, at: Date): Uint8Array {
  const names = new Map<string, string>()
  const bookmarks: string[] = []
  const settled = Object.entries(unzipSync(packed)).map(([path, bytes]) => {
    if (!/\.(?:xml|rels)$/.test(path)) return [path, bytes] as const
    const text = strFromU8(bytes)
      .replace(
        /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
        (_, tag: string) => `${tag}${at.toISOString().slice(0, 19)}Z`,
      )
      .replace(drawnNames, (drawn) => numbered(names, drawn))
      .replace(bookmark, (_, tag: string, drawn: string) => `${tag}${placeOf(bookmarks, drawn)}`)
    return [path, strToU8(text)] as const
  })
  const images = new Map<string, string>()
  const parts = settled.map(([path, bytes]) => [pathOf(path, images), bytes] as const)
  const last = parts.map(([path, bytes]) => [path, withImages(path, bytes, images)] as const)
  return zipSync(
    Object.fromEntries(
      last.map(([path, bytes]) => [path, [bytes, { level: 6 as const, mtime: noDay }] as const]),
    ) as unknown as Parameters<typeof zipSync>[0],
  )
}

/** The place of a number among those met, from 1. */
function placeOf(met: string[], drawn: string): number {
  if (!met.includes(drawn)) met.push(drawn)
  return met.indexOf(drawn) + 1
}

function numbered(names: Map<string, string>, drawn: string): string {
  const known = names.get(drawn) ?? `n${names.size + 1}`
  names.set(drawn, known)
  return known
}

/** Images are packed under names drawn by chance. */
function pathOf(path: string, images: Map<string, string>): string {
  const [, name, extension] = /^word\/media\/(.+)\.(\w+)$/.exec(path) ?? []
  if (name === undefined || extension === undefined) return path
  const settled = `image${images.size + 1}.${extension}`
  images.set(`${name}.${extension}`, settled)
  return `word/media/${settled}`
}

function withImages(path: string, bytes: Uint8Array, images: Map<string, string>): Uint8Array {
  if (!path.endsWith('.rels') || images.size === 0) return bytes
  let text = strFromU8(bytes)
  for (const [drawn, settled] of images) text = text.replaceAll(drawn, settled)
  return strToU8(text)
}
