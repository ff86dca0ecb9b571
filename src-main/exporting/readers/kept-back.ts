import { foldName } from '../../shared/fold.ts'
import type { Sanitising } from '../../shared/reader-version.ts'
import { type Block, type DocumentTree, plainText } from '../document.ts'
import { type Named, partsOf } from './sanitise.ts'

/** Words of a paragraph from which a stretch of it is told from what anyone might write. */
const fewestWords = 3

/**
 * The words that a sanitised file may hold nowhere: the sentences of the parts left out, what tells the
 * sources (title, outlet, author, agency, address, file, hash, ids), the words of their passages but those
 * the text that is kept says itself, and the names replaced.
 */
export function keptBack(
  whole: DocumentTree,
  sanitised: DocumentTree,
  { removed, people }: Sanitising,
  named: readonly Named[],
): string[] {
  const gone = partsOf(whole).filter(({ key }) => removed.includes(key))
  const sentences = gone
    .flatMap(({ text }) => [text, ...text.split(/(?<=[.!?…])\s+/u)])
    .filter((text) => foldName(text).split(' ').length >= fewestWords)
  const sources = whole.sources.flatMap((source) => [
    ...[source.title, source.outlet, source.author, source.agency, source.address],
    ...[source.originalName, source.originalHash, source.articleId],
  ])
  const said = foldName(sanitised.blocks.map(wordsOf).join(' '))
  const quotes = whole.endnotes
    .map(({ quote }) => quote)
    .filter((quote) => !said.includes(foldName(quote)))
  const names = named
    .filter(({ actorId }) => Object.hasOwn(people, actorId))
    .flatMap((one) => one.names)
  return [...sentences, ...sources, ...quotes, ...names].filter(
    (words): words is string => words !== null && words.trim() !== '',
  )
}

function wordsOf(block: Block): string {
  if ('children' in block) return plainText(block.children)
  if (block.kind === 'quotation') return block.blocks.map(wordsOf).join(' ')
  if (block.kind === 'list') return block.items.flat().map(wordsOf).join(' ')
  if (block.kind === 'table') return [block.head, ...block.rows].flat().map(plainText).join(' ')
  return ''
}
