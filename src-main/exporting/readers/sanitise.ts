import { createHash } from 'node:crypto'
import { foldWithMap, foldName } from '../../shared/fold.ts'
import type { Sanitising } from '../../shared/reader-version.ts'
import { translate } from '../../shared/messages/catalogue.ts'
import { type Block, type DocumentTree, type Inline, plainText, type Source } from '../document.ts'
import { mapInlines } from './map-document.ts'

/** A part of a document that can be left out by itself: a paragraph, an item of a list, a table. */
export type Part = {
  key: string
  heading: string
  text: string
  block: number
  item: number | null
}

/** A person, and everything they are called. */
export type Named = { actorId: string; names: readonly string[] }

/** The parts of a document, in order. A key stays the same while the words do. */
export function partsOf({ blocks }: DocumentTree): Part[] {
  const told = new Map<string, number>()
  let heading = ''
  const parts: Part[] = []
  const add = (text: string, block: number, item: number | null) => {
    const count = (told.get(text) ?? 0) + 1
    told.set(text, count)
    const key = createHash('sha256').update(`${count} ${text}`).digest('hex').slice(0, 24)
    parts.push({ key, heading, text, block, item })
  }
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading') heading = plainText(block.children)
    else if (block.kind === 'list')
      for (const [index, item] of block.items.entries()) add(item.map(wordsOf).join(' '), at, index)
    else if (block.kind !== 'rule') add(wordsOf(block), at, null)
  }
  return parts
}

/**
 * The document for readers who are not to know its sources: parts chosen are left out, headings that lead to
 * nothing with them; each source is called by its descriptor, in a list at the end; names chosen are replaced.
 */
export function sanitise(
  document: DocumentTree,
  { removed, sources, people }: Sanitising,
  named: readonly Named[],
): DocumentTree {
  const without = leaveOut(document, new Set(removed))
  const cited = withDescriptors(without, sources)
  const names = named.flatMap(({ actorId, names: all }) => {
    const instead = people[actorId]
    return instead === undefined ? [] : all.map((name) => ({ folded: foldName(name), instead }))
  })
  const longestFirst = names.toSorted((one, two) => two.folded.length - one.folded.length)
  return rename(cited, longestFirst)
}

function leaveOut(document: DocumentTree, removed: ReadonlySet<string>): DocumentTree {
  const gone = partsOf(document).filter(({ key }) => removed.has(key))
  const isGone = (block: number, item: number | null) =>
    gone.some((one) => one.block === block && one.item === item)
  const blocks = document.blocks.flatMap((block, at): Block[] => {
    if (block.kind !== 'list') return isGone(at, null) ? [] : [block]
    const items = block.items.filter((_, index) => !isGone(at, index))
    return items.length === 0 ? [] : [{ ...block, items }]
  })
  return { ...document, blocks: blocks.filter((block, at) => leadsSomewhere(blocks, block, at)) }
}

function leadsSomewhere(blocks: readonly Block[], block: Block, at: number): boolean {
  if (block.kind !== 'heading') return true
  const after = blocks.slice(at + 1)
  const end = after.findIndex((one) => one.kind === 'heading' && one.level <= block.level)
  return after.slice(0, end === -1 ? undefined : end).some(({ kind }) => kind !== 'heading')
}

/** Citations become the number of their source in a list of descriptors; no note, title or address is left. */
function withDescriptors(document: DocumentTree, descriptors: Sanitising['sources']): DocumentTree {
  const { language, endnotes, sources } = document
  const addresses = new Set(sources.flatMap(({ address }) => address ?? []))
  const used: Source[] = []
  const numberOf = (note: number): number => {
    const source = endnotes[note - 1]?.source
    if (source === undefined) return 0
    if (!used.includes(source)) used.push(source)
    return used.indexOf(source) + 1
  }
  const bare = mapInlines(document, (inline): Inline[] => {
    if (inline.kind === 'citation')
      return [{ kind: 'text', text: `\u00a0[${numberOf(inline.note)}]` }]
    if (inline.kind === 'link' && addresses.has(inline.address)) return inline.children
    return inline.kind === 'missingCitation' ? [] : [inline]
  })
  const told = used.map((source): Block[] => [
    {
      kind: 'paragraph',
      children: [
        text(descriptors[source.articleId] ?? translate(language, 'document.descriptor.press')),
      ],
    },
  ])
  const list: Block[] =
    told.length === 0
      ? []
      : [
          {
            kind: 'heading',
            level: 1,
            children: [text(translate(language, 'document.export.sources'))],
          },
          { kind: 'list', ordered: true, start: 1, items: told },
        ]
  return { ...bare, briefingId: '', blocks: [...bare.blocks, ...list], endnotes: [], sources: [] }
}

type Replacement = { folded: string; instead: string }

function rename(document: DocumentTree, names: readonly Replacement[]): DocumentTree {
  if (names.length === 0) return document
  const say = (words: string) => names.reduce((so, name) => replaced(so, name), words)
  const renamed = mapInlines(document, (inline) =>
    inline.kind === 'text' || inline.kind === 'code'
      ? [{ ...inline, text: say(inline.text) }]
      : [inline],
  )
  const { titleBlock } = renamed
  return {
    ...renamed,
    titleBlock: {
      ...titleBlock,
      title: say(titleBlock.title),
      addressees: titleBlock.addressees.map(say),
    },
  }
}

/** Every place where a name stands, however it is cased and accented, says something else. */
function replaced(words: string, { folded: name, instead }: Replacement): string {
  if (name === '') return words
  const { folded, origin } = foldWithMap(words)
  const pattern = name
    .split(' ')
    .map((part) => part.replace(/[^\p{L}\p{N}]/gu, ''))
    .join('[^\\p{L}\\p{N}]{1,3}')
  let said = ''
  let from = 0
  for (const match of folded.matchAll(
    new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu'),
  )) {
    const start = origin[match.index] ?? 0
    const end = origin[match.index + match[0].length] ?? words.length
    said += words.slice(from, start) + instead
    from = end
  }
  return said + words.slice(from)
}

function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'quotation':
      return block.blocks.map(wordsOf).join(' ')
    case 'list':
      return block.items.map((item) => item.map(wordsOf).join(' ')).join(' ')
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(plainText).join(' ')).join(' ')
    case 'code':
      return block.text
    case 'image':
      return block.description
    case 'rule':
      return ''
    case 'heading':
    case 'paragraph':
      return plainText(block.children)
  }
}

function text(words: string): Inline {
  return { kind: 'text', text: words }
}
