import { z } from 'zod'
import { call } from '../call.ts'
import { image } from '../image.ts'
import { nothing } from './common-shapes.ts'

export const imagesApi = {
  /**
   * Keeps images in the store: whole PNG, JPEG, WebP or GIF files, byte for byte, each once. All of
   * them or, when one is refused (`notAnImage`, `imageTooLarge`), none.
   */
  keep: call(
    z.object({ files: z.array(z.instanceof(Uint8Array)).min(1) }),
    z.object({ images: z.array(image) }),
  ),
  /** The same for files the person picks; none when they do not. */
  pick: call(nothing, z.object({ images: z.array(image) })),
} as const
