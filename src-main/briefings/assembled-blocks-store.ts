import type { Store } from '../store/open-store.ts'
import type { AssembledBlock } from './blocks.ts'

/** What the record said when a section was last assembled or refreshed. Writes must be made inside an operation. */
export function assembledBlockStore({ db, newId }: Store) {
  const of = db.prepare<[string], AssembledBlock>(
    `SELECT key, shape, text, head FROM assembledBlocks WHERE sectionId = ? ORDER BY rankInSection`,
  )
  const remove = db.prepare('DELETE FROM assembledBlocks WHERE sectionId = ?')
  const insert = db.prepare(
    `INSERT INTO assembledBlocks (id, sectionId, key, shape, text, head, rankInSection)
     VALUES (@id, @sectionId, @key, @shape, @text, @head, @rankInSection)`,
  )

  return {
    /** In the order of the record. */
    of: (sectionId: string): AssembledBlock[] => of.all(sectionId),
    /** Makes these what the section was assembled from; nothing is written when they are the same. */
    replace(sectionId: string, blocks: readonly AssembledBlock[]): void {
      if (JSON.stringify(of.all(sectionId)) === JSON.stringify(blocks.map(bare))) return
      remove.run(sectionId)
      for (const [rankInSection, block] of blocks.entries())
        insert.run({ ...bare(block), id: newId(), sectionId, rankInSection })
    },
    remove: (sectionId: string): void => void remove.run(sectionId),
  }
}

function bare({ key, shape, text, head }: AssembledBlock): AssembledBlock {
  return { key, shape, text, head }
}
