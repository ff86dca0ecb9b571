import { AppError } from '../shared/app-error.ts'
import type { Image } from '../shared/image.ts'
import type { Database } from '../store/database.ts'

export type KeptImage = Image & { bytes: Buffer }

/**
 * The images of the store: immutable, each named by its hash. None is ever removed, so that an undo or
 * an earlier version of a text finds the one it shows.
 */
export function imagesStore(db: Database) {
  const add = db.prepare<[KeptImage & { addedAt: string }]>(
    `INSERT OR IGNORE INTO images (id, mediaType, byteLength, width, height, bytes, addedAt)
     VALUES (@id, @mediaType, @byteLength, @width, @height, @bytes, @addedAt)`,
  )
  const find = db.prepare<[string], KeptImage>(
    'SELECT id, mediaType, byteLength, width, height, bytes FROM images WHERE id = ?',
  )
  return {
    add: (image: KeptImage & { addedAt: string }): void => void add.run(image),
    /** Null when there is none of this id. */
    find: (id: string): KeptImage | null => find.get(id) ?? null,
    /** @throws AppError notFound */
    get(id: string): KeptImage {
      const found = find.get(id)
      if (found === undefined) throw new AppError('notFound', `no image ${id}`)
      return found
    },
  }
}
