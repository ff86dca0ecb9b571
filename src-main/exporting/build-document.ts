import { fold } from '../shared/fold.ts'
import type { Language } from '../shared/language.ts'
import { scaleOf, vocabularyOf } from '../shared/likelihood/vocabulary.ts'
import { withoutComments } from '../shared/markdown/comments.ts'
import { imagesOf } from '../shared/markdown/images.ts'
import { citedPassages } from '../shared/markdown/references.ts'
import { isUnwritten } from '../shared/markdown/prompt.ts'
import { documentMarking, portionMarkings, readMarking } from '../shared/markings.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { detailFields } from '../shared/templates/detail-fields.ts'
import { type Field, fillFields } from '../shared/templates/fields.ts'
import { typeset } from '../shared/typography/typeset.ts'
import { numberCitations } from './citations.ts'
import {
  type Block,
  type DocumentImage,
  type DocumentTree,
  type Endnote,
  type Inline,
  type Layout,
  plainText,
} from './document.ts'
import type { CitedPassage, ExportedBriefing } from './export-store.ts'
import { numberFootnotes } from './footnotes.ts'
import { readMarkdown } from './read-markdown.ts'
import { writtenPlaces } from '../record/written-places.ts'

/** Ids of every passage a briefing cites. */
export function passagesOf(briefing: ExportedBriefing): string[] {
  return briefing.sections.flatMap(({ body }) => citedPassages(withoutComments(body)))
}

/** Ids of every image a briefing shows. */
export function imagesShown(briefing: ExportedBriefing): string[] {
  return briefing.sections.flatMap(({ body }) => imagesOf(body).map(({ id }) => id))
}

/**
 * The document of a briefing. `passages` are those of `passagesOf` that the record holds, `images` those of `imagesShown`. Sections
 * without a word of the analyst or the record are left out, and comments everywhere; French texts are set by the rules of French printers.
 */
export function buildDocument(
  briefing: ExportedBriefing,
  passages: ReadonlyMap<string, CitedPassage>,
  images: ReadonlyMap<string, DocumentImage> = new Map(),
): DocumentTree {
  const { language } = briefing
  const numbers = numberCitations(passages)
  const footnotes = numberFootnotes()
  const fields = detailFields(briefing)
  const unresolved = ({ words }: Field) =>
    translate(language, 'document.field.unresolved', { field: words })
  const filled = (text: string) => fillFields(text, fields, unresolved)
  const set = (text: string) => (language === 'fr' ? typeset(filled(text), 'fr') : filled(text))
  const written = briefing.sections.filter(({ body }) => !isUnwritten(withoutComments(body)))
  const blocks = written.flatMap(({ id, heading, body }): Block[] => {
    const printed = set(withoutComments(body))
    const written = writtenPlaces(body, printed)
    const content = readMarkdown(printed, {
      cite: numbers.cite,
      quotation: (quoted) => quotation(quoted, language, numbers.endnotes),
      image: (shown, description) => ({
        kind: 'image',
        image: images.get(shown) ?? null,
        description,
      }),
      ...footnotes.ofText(id),
      origin: (at) => ({ sectionId: id, at: written(at) }),
    })
    if (content.length === 0 || heading.trim() === '') return content
    const children = [textOf(set(heading.trim()))]
    return [{ kind: 'heading', level: 1, anchor: `section-${id}`, children }, ...content]
  })
  return {
    briefingId: briefing.id,
    language,
    layout: pick(briefing),
    ...markingsOf(briefing.marking, written),
    vocabulary: vocabularyUsed(written),
    titleBlock: {
      form: set(briefing.form.trim() || translate(language, 'document.export.form')),
      title: set(briefing.title.trim()),
      issuer: set(briefing.issuer.trim()),
      addressees: lines(briefing.addressees).map(set),
      date: briefing.documentDate,
      reference: briefing.reference.trim(),
      drafter: briefing.drafter.trim(),
    },
    reviewed: briefing.reviewed,
    blocks: anchored(blocks),
    footnotes: footnotes.all(),
    endnotes: numbers.endnotes,
    sources: numbers.sources,
  }
}

type Bodies = readonly { body: string }[]

function markingsOf(chosen: string, written: Bodies): Pick<DocumentTree, 'marking' | 'mention'> {
  const portions = written.flatMap(({ body }) => portionMarkings(body))
  const { label, mention } = documentMarking(readMarking(chosen), portions)
  return label === null ? { marking: mention, mention: null } : { marking: label, mention }
}

/** What the analyst's own judgments speak in: a sentence that cites, or is told to be a fact, is a source's. */
function vocabularyUsed(written: Bodies): DocumentTree['vocabulary'] {
  const uses = written
    .flatMap(({ body }) => vocabularyOf(withoutComments(body)))
    .filter(({ sentence }) =>
      sentence.nature === null ? sentence.citations.length === 0 : sentence.nature !== 'fact',
    )
  return { scale: scaleOf(uses), confidence: uses.some(({ kind }) => kind === 'confidence') }
}

function pick({ paper, contents, watermark }: ExportedBriefing): Layout {
  return { paper, contents, watermark }
}

/** Every heading gets an anchor: that of its section, then a number. */
function anchored(blocks: readonly Block[]): Block[] {
  let section = 'section'
  let count = 0
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    if (block.anchor !== undefined) {
      section = block.anchor
      count = 0
      return block
    }
    count += 1
    return { ...block, anchor: `${section}-${count}` }
  })
}

/** Words quoted from a source in another language keep that language; a translation does not. */
function quotation(blocks: Block[], language: Language, endnotes: readonly Endnote[]): Block {
  const words = comparable(blocks.map(textOfBlock).join(' '))
  const source = citationsOf(blocks)
    .map((note) => endnotes[note - 1])
    .find((endnote) => endnote !== undefined && comparable(endnote.quote).includes(words))?.source
  const foreign = source !== undefined && source.language !== language && words !== ''
  return { kind: 'quotation', language: foreign ? source.language : null, blocks }
}

function comparable(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function textOfBlock(block: Block): string {
  return 'children' in block ? plainText(block.children) : ''
}

function citationsOf(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block) => ('children' in block ? citationsWithin(block.children) : []))
}

function citationsWithin(children: readonly Inline[]): number[] {
  return children.flatMap((child) => {
    if (child.kind === 'citation') return [child.note]
    return 'children' in child ? citationsWithin(child.children) : []
  })
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function textOf(text: string): Inline {
  return { kind: 'text', text }
}
