import { AppError } from '../shared/app-error.ts'
import { type ImageType, imageLimits } from '../shared/image.ts'

/** What an image says of itself. */
export type ImageFacts = { mediaType: ImageType; width: number; height: number }

/**
 * Reads what kind of image the bytes are and how large it is, from the bytes alone: whole PNG, JPEG,
 * WebP and GIF files. Nothing is decoded.
 * @throws AppError notAnImage for anything else, or a file cut short; imageTooLarge
 */
export function readImage(bytes: Uint8Array): ImageFacts {
  if (bytes.byteLength > imageLimits.bytes) throw tooLarge(bytes.byteLength)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let facts: ImageFacts | null
  try {
    facts = readPng(view) ?? readJpeg(view) ?? readWebp(view) ?? readGif(view)
  } catch (error) {
    // The view ends before what the file announces.
    if (!(error instanceof RangeError)) throw error
    facts = null
  }
  if (facts === null || facts.width === 0 || facts.height === 0)
    throw new AppError('notAnImage', 'no whole PNG, JPEG, WebP or GIF')
  if (facts.width * facts.height > imageLimits.pixels) throw tooLarge(bytes.byteLength)
  return facts
}

function tooLarge(size: number): AppError {
  return new AppError('imageTooLarge', `${size} bytes`, {
    megabytes: String(imageLimits.bytes / 1024 / 1024),
    megapixels: String(imageLimits.pixels / 1_000_000),
  })
}

/** Signature, size in its first chunk, and the chunk that ends it. */
function readPng(view: DataView): ImageFacts | null {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return null
  if (text(view, 12, 4) !== 'IHDR') return null
  for (let at = 8; ;) {
    const name = text(view, at + 4, 4)
    const next = at + 12 + view.getUint32(at)
    if (name === 'IEND')
      return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
    if (next > view.byteLength) return null
    at = next
  }
}

/** Segments up to the one that tells the size; the mark that ends the image stands somewhere after. */
function readJpeg(view: DataView): ImageFacts | null {
  if (view.getUint16(0) !== 0xffd8) return null
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) return null
    const mark = view.getUint8(at + 1)
    if (mark === 0xff) {
      at += 1
      continue
    }
    // Frames are C0 to CF, but for the tables C4, C8 and CC.
    if (mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      return endsJpeg(view, at) ? { mediaType: 'image/jpeg', width, height } : null
    }
    at += 2 + view.getUint16(at + 2)
  }
}

function endsJpeg(view: DataView, from: number): boolean {
  for (let at = view.byteLength - 2; at > from; at--) if (view.getUint16(at) === 0xffd9) return true
  return false
}

function readWebp(view: DataView): ImageFacts | null {
  if (text(view, 0, 4) !== 'RIFF' || text(view, 8, 4) !== 'WEBP') return null
  if (view.getUint32(4, true) + 8 > view.byteLength) return null
  const kind = text(view, 12, 4)
  const sized = (width: number, height: number): ImageFacts => ({
    mediaType: 'image/webp',
    width,
    height,
  })
  if (kind === 'VP8X') return sized(threeBytes(view, 24) + 1, threeBytes(view, 27) + 1)
  if (kind === 'VP8 ')
    return sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)
  if (kind !== 'VP8L') return null
  const bits = view.getUint32(21, true)
  return sized((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1)
}

function readGif(view: DataView): ImageFacts | null {
  if (!['GIF87a', 'GIF89a'].includes(text(view, 0, 6))) return null
  // The trailer, after which some programs leave zeros.
  let last = view.byteLength - 1
  while (last > 0 && view.getUint8(last) === 0) last -= 1
  if (view.getUint8(last) !== 0x3b) return null
  return { mediaType: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

function text(view: DataView, from: number, length: number): string {
  return Array.from({ length }, (_, at) => String.fromCharCode(view.getUint8(from + at))).join('')
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) + (view.getUint8(at + 2) << 16)
}
