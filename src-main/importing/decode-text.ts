import { AppError } from '../shared/app-error.ts'
import type { ImportWarning } from '../shared/article.ts'
import { limits } from './limits.ts'

/** Largest file taken in, in bytes. */
export const largestFile = limits.fileBytes

/** UTF-16 without a mark is believed when this share of one byte in two is nought. */
const zeroShareOfUtf16 = 0.3

/**
 * The text in the bytes of a text file, in NFC with `\n` line ends, without
 * byte order mark or blank end.
 * UTF-8 and UTF-16 are known by their marks or by their shape; what is not UTF-8 is Windows-1252,
 * or ISO-8859-15 when its bytes for œ, Œ, Ÿ and € stand where French puts them.
 * A `declared` encoding is believed when the bytes are none of these by their marks or shape.
 * @throws AppError fileTooLarge (above 20 MB; `limit` in MB), binaryFile (holds NUL characters)
 */
export function decodeText(
  bytes: Uint8Array,
  declared: string | null = null,
): { text: string; warnings: ImportWarning[] } {
  if (bytes.byteLength > largestFile)
    throw new AppError('fileTooLarge', `${bytes.byteLength} bytes`, {
      limit: String(largestFile / (1024 * 1024)),
    })
  const decoded = new TextDecoder(encodingOf(bytes, declared)).decode(bytes)
  if (decoded.includes('\0')) throw new AppError('binaryFile', 'the text holds NUL characters')
  // C1 controls are no writing: they are what is left of an encoding nobody knows.
  const undecodable = /[\ufffd\u0080-\u0084\u0086-\u009f]/.test(decoded)
  return { text: cleanText(decoded), warnings: undecodable ? ['undecodableBytes'] : [] }
}

/** A text as it is kept: NFC, line ends as `\n`, no byte order mark, no blank end. */
export function cleanText(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd()
    .normalize('NFC')
}

function encodingOf(bytes: Uint8Array, declared: string | null): string {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const shaped = utf16Shape(bytes)
  if (shaped) return shaped
  if (isUtf8(bytes)) return 'utf-8'
  if (declared !== null && isKnown(declared)) return declared
  return isLatin9(bytes) ? 'iso-8859-15' : 'windows-1252'
}

/** Western text in UTF-16 has a nought in most high bytes and hardly any in the low ones. */
function utf16Shape(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 4 || bytes.byteLength % 2 !== 0) return null
  let even = 0
  let odd = 0
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (index % 2 === 0) even++
    else odd++
  }
  const half = sample.length / 2
  if (odd / half > zeroShareOfUtf16 && even / half < 0.05) return 'utf-16le'
  if (even / half > zeroShareOfUtf16 && odd / half < 0.05) return 'utf-16be'
  return null
}

/** Declared UTF-8 that is not is written in the encoding of old machines. */
function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'utf-8' && !/^utf-?16/i.test(label)
  } catch {
    return false
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * The two differ in eight letters and in 0x80–0x9F, which only Windows-1252 writes with. In
 * ISO-8859-15, 0xBC and 0xBD are Œ and œ, beside a letter; in Windows-1252 they are ¼ and ½, beside
 * a digit or a space. 0xA4 is € there and ¤, which nobody types, in Windows-1252.
 */
function isLatin9(bytes: Uint8Array): boolean {
  if (bytes.some((byte) => byte >= 0x80 && byte <= 0x9f)) return false
  return bytes.some(
    (byte, index) =>
      byte === 0xa4 || ((byte === 0xbc || byte === 0xbd) && isLetter(bytes[index + 1])),
  )
}

function isLetter(byte: number | undefined): boolean {
  if (byte === undefined) return false
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0
}
