import type { BriefingDetails, Paper } from '../shared/briefing.ts'
import type { Language } from '../shared/language.ts'
import type { ScaleName } from '../shared/likelihood/scales.ts'
import type { Nature } from '../shared/markdown/bracketed-spans.ts'
import type { Marking } from '../shared/markings.ts'
import type { PageSpan } from '../shared/pages.ts'

/** A piece of text within a block. Texts are what a person reads: no entity, no Markdown mark. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis' | 'struck'; children: Inline[] }
  /** Words in a language of their own (BCP 47), a sentence told to be a fact, an assumption, a judgment. */
  | { kind: 'span'; language: string | null; nature: Nature | null; children: Inline[] }
  | { kind: 'code'; text: string }
  /** Only http, https and mailto; anything else has become plain text. */
  | { kind: 'link'; address: string; children: Inline[] }
  /** `use` counts the citations of one note from 1, so that the note can lead back to each. */
  | { kind: 'citation'; note: number; use: number }
  /** A citation whose passage is no longer in the record. */
  | { kind: 'missingCitation' }
  /** A footnote of the analyst's own, by its mark among `footnotes`. */
  | { kind: 'footnote'; mark: string }
  | { kind: 'lineBreak' }

/** An image the text shows, its bytes as they were kept. */
export type DocumentImage = {
  id: string
  mediaType: string
  width: number
  height: number
  bytes: Uint8Array
}

/** A footnote of the analyst's own: `a`, `b` … in order of first use. */
export type Footnote = { mark: string; children: Inline[] }

export type Alignment = 'left' | 'centre' | 'right'

/** Where a block was written: the section, and the offset in its text (UTF-16 units) at which the block begins. */
export type Origin = { sectionId: string; at: number }

/** Blocks that stand in another have no origin of their own. */
export type Block = { origin?: Origin } & BlockContent

type BlockContent =
  /** Level 1 is a section of the briefing; the document's title stands above, in the title block. */
  /** `anchor` names a section, for links to it. */
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; anchor?: string; children: Inline[] }
  /** `marking` is that of the paragraph alone, printed at its head. */
  | { kind: 'paragraph'; marking?: Marking; children: Inline[] }
  | { kind: 'table'; alignments: Alignment[]; head: Inline[][]; rows: Inline[][][] }
  /** `language` is set when the words quoted are a source's in another language than the document. */
  | { kind: 'quotation'; language: Language | null; blocks: Block[] }
  | { kind: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { kind: 'code'; text: string }
  | { kind: 'rule' }
  /** `image` is null when the store has none of that name; an empty description is a defect. */
  | { kind: 'image'; image: DocumentImage | null; description: string }

export type TitleBlock = {
  /** What the document calls itself, « Note de synthèse ». */
  form: string
  title: string
  issuer: string
  addressees: string[]
  /** The day printed, `YYYY-MM-DD`. */
  date: string
  reference: string
  drafter: string
}

/** An article the document rests on. */
export type Source = {
  /** 1, 2, 3 … in order of first use. */
  number: number
  articleId: string
  /** Shared by the articles that carry one dispatch. */
  originId: string
  title: string
  outlet: string | null
  author: string | null
  agency: string | null
  address: string | null
  publishedOn: string | null
  accessedOn: string | null
  language: Language
  /** Admiralty grade, `B2`; a half that is not known is `–`; null when nothing is. */
  grade: string | null
  /** SHA-256 of the original file. */
  originalHash: string
  originalName: string
  /** When a person typed off pages of it that are images; null for a text as it was read. */
  transcribedAt: string | null
  /** Numbers of the notes that rest on it: every use. */
  notes: number[]
  /** The pages of each of those notes. */
  pages: PageSpan[]
}

/** What a citation leads to. */
export type Endnote = PageSpan & {
  number: number
  passageId: string
  quote: string
  /** True when the passage's text is no longer found in the article. */
  orphan: boolean
  source: Source
  /** How many times the text cites it: citations 1 to `uses` lead back. */
  uses: number
}

/** How the document stands on paper. */
export type Layout = { paper: Paper } & Pick<BriefingDetails, 'contents' | 'watermark'>

/** A briefing as every exporter reads it. */
export type DocumentTree = {
  briefingId: string
  language: Language
  layout: Layout
  /** The highest of what was chosen and what its paragraphs carry. */
  marking: Marking | null
  /** A free mention that goes with a TLP label, which does not measure it. */
  mention: Marking | null
  /** The scale of likelihood it speaks in, whose percents are printed; whether it tells confidence. */
  vocabulary: { scale: ScaleName | null; confidence: boolean }
  titleBlock: TitleBlock
  /** False: the document says that nobody reviewed the proposals its facts came from. */
  reviewed: boolean
  blocks: Block[]
  footnotes: Footnote[]
  endnotes: Endnote[]
  sources: Source[]
}

/** The name by which a block is led to; null: nothing leads there. */
export function anchorOf(block: Block): string | null {
  if (block.kind === 'heading' && block.anchor !== undefined) return block.anchor
  return block.origin === undefined ? null : `at-${block.origin.sectionId}-${block.origin.at}`
}

/** The words of inline pieces, without their setting; citations have none. */
export function plainText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (child.kind === 'text' || child.kind === 'code') return child.text
      if (child.kind === 'lineBreak') return ' '
      return 'children' in child ? plainText(child.children) : ''
    })
    .join('')
}
