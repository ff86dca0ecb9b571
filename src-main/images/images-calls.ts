import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { AppError } from '../shared/app-error.ts'
import type { HandlersOf } from '../shared/contract.ts'
import { type Image, imageLimits } from '../shared/image.ts'
import type { Store } from '../store/open-store.ts'
import { imagesStore } from './images-store.ts'
import { readImage } from './read-image.ts'

/** The calls about images. `askFiles` asks for image files with the system's dialog; none when cancelled. */
export function imagesCalls(
  store: Store,
  askFiles: () => Promise<readonly string[]>,
): HandlersOf<'images'> {
  const images = imagesStore(store.db)

  /** All of them or, when one is refused, none. */
  function keep(files: readonly Uint8Array[]): Image[] {
    const kept = files.map((bytes) => {
      const id = createHash('sha256').update(bytes).digest('hex')
      return { id, ...readImage(bytes), byteLength: bytes.byteLength, bytes: Buffer.from(bytes) }
    })
    const addedAt = store.now().toISOString()
    store.operations.perform('addImages', '', () => {
      for (const image of kept) images.add({ ...image, addedAt })
    })
    return kept.map(({ id, mediaType, byteLength, width, height }) => ({
      ...{ id, mediaType, byteLength, width, height },
    }))
  }

  return {
    keep: ({ files }) => ({ images: keep(files) }),
    async pick() {
      const paths = await askFiles()
      if (paths.length === 0) return { images: [] }
      return { images: keep(await Promise.all(paths.map(readWithinLimit))) }
    },
  }
}

async function readWithinLimit(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    // A file of gigabytes is refused by its length, without being read.
    return size > imageLimits.bytes ? new Uint8Array(imageLimits.bytes + 1) : await readFile(path)
  } catch (error) {
    throw new AppError('fileUnreadable', error instanceof Error ? error.message : String(error), {
      path,
    })
  }
}
