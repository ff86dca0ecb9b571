import { type AssembledBlock, emptyKey } from './blocks.ts'
import { comparable, locate } from './located-blocks.ts'

/**
 * What the record says otherwise than when a section was last assembled.
 *
 * `standing` tells what is in the section of the block as it was: `asAssembled`, word for word;
 * `rewritten`, the analyst changed it, took it out or left it out.
 */
export type Difference = {
  key: string
  change: 'new' | 'changed' | 'gone'
  /** What the record said; null for what is new. */
  before: string | null
  /** What it says; null for what is gone. */
  after: string | null
  standing: 'asAssembled' | 'rewritten'
}

/**
 * Compares what was assembled, what the section holds and what the record says now. What the analyst
 * wrote is no difference; nor is what the section holds already.
 */
export function compareSection(
  body: string,
  baseline: readonly AssembledBlock[],
  fresh: readonly AssembledBlock[],
): Difference[] {
  const standing = new Set(locate(body, baseline).map(({ owner }) => owner))
  const already = new Set(locate(body, fresh).map(({ owner }) => owner))
  const before = new Map(baseline.map((block) => [block.key, block]))
  const keys = new Set(fresh.map(({ key }) => key))
  const written = fresh.flatMap((block): Difference[] => {
    const old = before.get(block.key)
    if (already.has(block.key) || (old !== undefined && sameText(old, block))) return []
    const base = { key: block.key, after: block.text }
    return old === undefined
      ? [{ ...base, change: 'new', before: null, standing: 'asAssembled' }]
      : [
          {
            ...base,
            ...{ change: 'changed', before: old.text },
            standing: standing.has(block.key) ? 'asAssembled' : 'rewritten',
          },
        ]
  })
  const gone = baseline
    .filter(({ key }) => !keys.has(key))
    .map((block): Difference => ({
      ...{ key: block.key, change: 'gone', before: block.text, after: null },
      standing: standing.has(block.key) ? 'asAssembled' : 'rewritten',
    }))
  // That the record has nothing to say comes and goes with what it says.
  return [...written, ...gone].filter(({ key }) => key !== emptyKey)
}

function sameText(one: AssembledBlock, other: AssembledBlock): boolean {
  const bare = ({ text }: AssembledBlock) => text.split('\n').map(comparable).join('\n')
  return bare(one) === bare(other)
}
