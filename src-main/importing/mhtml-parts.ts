import { AppError } from '../shared/app-error.ts'
import { limits } from './limits.ts'

/** A part of a saved page as it stands in the file: its headers, an empty line, its content. */
export type MhtmlPart = { bytes: Uint8Array; mediaType: string; location: string | null }

const headEnd = /\r?\n\r?\n/

/**
 * The parts of a page saved as one file (MIME `multipart/related`, RFC 2557), not decoded; null when it is
 * no multipart.
 * @throws AppError tooComplex
 */
export function mhtmlParts(bytes: Uint8Array): MhtmlPart[] | null {
  // One character a byte: offsets into this text are offsets into the bytes.
  const text = new TextDecoder('latin1').decode(bytes)
  const head = headerOf(text)
  const [, quoted, plain] =
    /^content-type:\s*multipart\/[^\n]*?boundary\s*=\s*(?:"([^"\n]+)"|([^\s;"]+))/im.exec(head) ??
    []
  const boundary = quoted ?? plain
  if (boundary === undefined) return null
  const mark = new RegExp(
    `(?:^|\\r?\\n)--${boundary.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}(?:--)?[ \\t]*(?=\\r?\\n|$)`,
    'g',
  )
  const marks = [...text.matchAll(mark)]
  if (marks.length > limits.archiveEntries)
    throw new AppError('tooComplex', `${marks.length} parts in a saved page`)
  return marks.slice(0, -1).flatMap((found, index) => {
    const from = found.index + found[0].length
    const part = text.slice(from, marks[index + 1]?.index)
    const start = from + (/^\r?\n/.exec(part)?.[0].length ?? 0)
    const headers = headerOf(part.trimStart())
    const mediaType = /^content-type:\s*([\w.+-]+\/[\w.+-]+)/im.exec(headers)?.[1] ?? 'text/plain'
    return [
      {
        bytes: bytes.subarray(start, marks[index + 1]?.index),
        mediaType: mediaType.toLowerCase(),
        location: /^content-location:\s*(\S+)/im.exec(headers)?.[1] ?? null,
      },
    ]
  })
}

/** The headers before the first empty line, those folded over several lines put on one. */
function headerOf(text: string): string {
  const start = text.slice(0, 65_536)
  return start.slice(0, headEnd.exec(start)?.index).replace(/\r?\n[ \t]+/g, ' ')
}
