import { withoutComments } from '../../shared/markdown/comments.ts'
import { isUnwritten } from '../../shared/markdown/prompt.ts'
import type { SectionKind } from '../../shared/briefing.ts'
import { translate } from '../../shared/messages/catalogue.ts'
import type { Block, DocumentTree } from '../document.ts'
import type { ExportedBriefing } from '../export-store.ts'
import { withoutNotes } from './map-document.ts'

/** What a hurried reader reads. */
const kept: readonly SectionKind[] = ['essentials', 'assessment', 'outlook']

/** Sizes tried one after the other until the document takes one page. */
export const onePageSizes = [1, 0.94, 0.88, 0.82] as const

/**
 * The sections that the one-page version is made of: the essentials, the judgments and the outlook that are
 * written; where there are none of these, all.
 */
export function onePageBriefing(briefing: ExportedBriefing): ExportedBriefing {
  const chosen = briefing.sections.filter(
    ({ kind, body }) => kept.includes(kind) && !isUnwritten(withoutComments(body)),
  )
  const sections = chosen.length === 0 ? briefing.sections : chosen
  return { ...briefing, sections, contents: 'never' }
}

/**
 * The one-page version of a document: no citation, note or source but how many there are. `whole` when its
 * sections were not chosen: then the first block under each heading stands for it.
 */
export function onePageDocument(document: DocumentTree, whole: boolean): DocumentTree {
  const { sources, language } = document
  const bare = withoutNotes(document)
  const blocks = whole ? firstBlocks(bare.blocks) : bare.blocks
  const text = translate(language, 'document.onePage', { n: sources.length })
  const told: Block = {
    kind: 'paragraph',
    children: [{ kind: 'emphasis', children: [{ kind: 'text', text }] }],
  }
  return { ...bare, blocks: [...blocks, told] }
}

function firstBlocks(blocks: readonly Block[]): Block[] {
  return blocks.filter(
    (block, at) =>
      (block.kind === 'heading' && block.level === 1) ||
      at === 0 ||
      (blocks[at - 1]?.kind === 'heading' && block.kind !== 'heading'),
  )
}
