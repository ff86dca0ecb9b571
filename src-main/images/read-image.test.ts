import { describe, expect, it } from 'vitest'
import { pngImage } from './images-for-tests.ts'
import { readImage } from './read-image.ts'

const bytes = (...parts: (string | readonly number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : [...part],
    ),
  )

describe('the kind and size of an image are read from its bytes', () => {
  it('PNG', () => {
    expect(readImage(pngImage(7, 9))).toEqual({ mediaType: 'image/png', width: 7, height: 9 })
  })
  it('JPEG, whatever stands before its frame', () => {
    const jpeg = bytes(
      [0xff, 0xd8, 0xff, 0xe1, 0, 6, 1, 2, 3, 4, 0xff, 0xc4, 0, 3, 0],
      [0xff, 0xc2, 0, 11, 8, 0, 20, 0, 30, 1, 0, 0, 0, 1, 2, 0xff, 0xd9],
    )
    expect(readImage(jpeg)).toEqual({ mediaType: 'image/jpeg', width: 30, height: 20 })
  })
  it('GIF', () => {
    const gif = bytes('GIF89a', [5, 0, 4, 0, 0, 0, 0, 0x3b, 0])
    expect(readImage(gif)).toEqual({ mediaType: 'image/gif', width: 5, height: 4 })
  })
  it('WebP of all three kinds', () => {
    const riff = (kind: string, ...rest: readonly number[]) =>
      bytes('RIFF', [12 + rest.length, 0, 0, 0], 'WEBP', kind, [0, 0, 0, 0], rest, [0, 0, 0, 0])
    const size = { mediaType: 'image/webp', width: 16, height: 8 }
    expect(readImage(riff('VP8X', 0, 0, 0, 0, 15, 0, 0, 7, 0, 0))).toEqual(size)
    expect(readImage(riff('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, 16, 0, 8, 0))).toEqual(size)
    expect(readImage(riff('VP8L', 0x2f, 15, 0xc0, 1, 0))).toEqual(size)
  })
})
