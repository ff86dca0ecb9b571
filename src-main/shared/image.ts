import { z } from 'zod'
import { sha256 } from './identity.ts'

/** The kinds of image kept, told by their content. */
export const imageType = z.enum(['image/png', 'image/jpeg', 'image/webp', 'image/gif'])
export type ImageType = z.output<typeof imageType>

/** An image of the store; its id is the SHA-256 of its bytes. */
export const image = z.object({
  id: sha256,
  mediaType: imageType,
  byteLength: z.int().positive(),
  width: z.int().positive(),
  height: z.int().positive(),
})
export type Image = z.output<typeof image>

/** The largest image kept. */
export const imageLimits = { bytes: 20 * 1024 * 1024, pixels: 60_000_000 }
