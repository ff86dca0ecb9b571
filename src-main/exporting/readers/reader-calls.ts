import type { HandlersOf } from '../../shared/contract.ts'
import type {
  ReaderExport,
  ReaderFormat,
  ReaderVersion,
  Sanitising,
} from '../../shared/reader-version.ts'
import { translate } from '../../shared/messages/catalogue.ts'
import type { Database } from '../../store/database.ts'
import type { DocumentTree } from '../document.ts'
import type { Exporting } from '../export-briefing.ts'
import { fileName } from '../file-name.ts'
import { toMarkdown } from '../to-markdown.ts'
import { toPlainText } from '../to-text.ts'
import { descriptorOf } from './descriptors.ts'
import { keptBack } from './kept-back.ts'
import { asText, pdfChannels, pdfPages } from './pdf-channels.ts'
import { type Channel, leaksIn } from './leaks.ts'
import { namedPeople } from './named-people.ts'
import { onePageBriefing, onePageDocument, onePageSizes } from './one-page.ts'
import { type Named, partsOf, sanitise } from './sanitise.ts'

type Tools = {
  /** Asks where to save a file; null when the person cancels. */
  askPath: (proposedName: string) => Promise<string | null>
  /** Writes a file whole or not at all. @throws AppError cannotWriteFile, diskFull */
  writeFile: (path: string, bytes: Uint8Array) => void
}

const extensions: Record<ReaderFormat, string> = {
  ...{ pdf: '.pdf', markdown: '.md', html: '.html', text: '.txt' },
}
const nothing: ReaderExport = { path: null, leaks: [], over: null }

/** The calls about versions of a briefing for different readers. */
export function readerCalls(
  db: Database,
  exports: Exporting,
  { askPath, writeFile }: Tools,
): Pick<HandlersOf<'briefings'>, 'readerChoices' | 'exportForReader'> {
  const named = namedPeople(db)

  async function bytesOf(tree: DocumentTree, format: ReaderFormat): Promise<Uint8Array> {
    if (format === 'pdf') return (await exports.print(tree)).bytes
    const words = { markdown: toMarkdown, html: exports.html, text: toPlainText }[format]
    return new TextEncoder().encode(words(tree))
  }

  async function save(
    tree: DocumentTree,
    format: ReaderFormat,
    bytes: Uint8Array,
  ): Promise<ReaderExport> {
    const { date, title } = tree.titleBlock
    const path = await askPath(`${date} ${fileName(title)}${extensions[format]}`)
    if (path !== null) writeFile(path, bytes)
    return { ...nothing, path }
  }

  /** The largest size at which it takes one page; how much it is over when it takes more at all. */
  async function onePage(id: string, format: ReaderFormat): Promise<ReaderExport> {
    const briefing = exports.briefing(id)
    const chosen = onePageBriefing(briefing)
    const whole = chosen.sections.length === briefing.sections.length
    const tree = {
      ...onePageDocument(exports.documentOf(chosen), whole),
    }
    let last: { bytes: Uint8Array; pages: number } | null = null
    for (const size of onePageSizes) {
      last = await exports.print(tree, size)
      if (last.pages === 1)
        return save(tree, format, format === 'pdf' ? last.bytes : await bytesOf(tree, format))
    }
    const pages = last === null ? [] : await pdfPages(last.bytes)
    const words =
      pages
        .slice(1)
        .join(' ')
        .match(/\p{L}[\p{L}\p{N}’'-]*/gu)?.length ?? 0
    return { ...nothing, over: { pages: pages.length, words } }
  }

  async function sanitised(
    id: string,
    chosen: Sanitising,
    format: ReaderFormat,
  ): Promise<ReaderExport> {
    const whole = exports.document(id)
    const people = named(wordsIn(whole))
    const tree = sanitise(whole, chosen, people)
    const bytes = await bytesOf(tree, format)
    const channels = [
      ...(format === 'pdf' ? await pdfChannels(bytes) : textChannels(bytes)),
      { place: 'fileName' as const, page: null, text: fileName(tree.titleBlock.title) },
    ]
    const leaks = leaksIn(channels, keptBack(whole, tree, chosen, people))
    return leaks.length > 0 ? { ...nothing, leaks } : save(tree, format, bytes)
  }

  return {
    readerChoices({ id }) {
      const document = exports.document(id)
      const { language, sources } = document
      return {
        paragraphs: partsOf(document).map(({ key, heading, text }) => ({ key, heading, text })),
        sources: sources.map((source) => ({
          articleId: source.articleId,
          label: [source.outlet, source.title].filter(Boolean).join(' – '),
          descriptor: descriptorOf(source, language),
        })),
        people: named(wordsIn(document)).map(({ actorId, names }: Named) => ({
          ...{ actorId, name: names[0] ?? '' },
          descriptor: translate(language, 'document.descriptor.person'),
        })),
      }
    },
    exportForReader: ({
      id,
      version,
      format,
    }: {
      id: string
      version: ReaderVersion
      format: ReaderFormat
    }) =>
      version.kind === 'onePage' ? onePage(id, format) : sanitised(id, version.sanitising, format),
  }
}

function wordsIn(document: DocumentTree): string {
  const { title, addressees } = document.titleBlock
  return [
    title,
    ...addressees,
    ...partsOf(document).flatMap(({ heading, text }) => [heading, text]),
  ].join('\n')
}

/** A text file as it is, and what its embedded images hold. */
function textChannels(bytes: Uint8Array): Channel[] {
  const text = Buffer.from(bytes).toString('utf8')
  const images = [...text.matchAll(/data:image\/[\w+.-]+;base64,([A-Za-z0-9+/=]+)/g)]
  return [
    { place: 'text', page: null, text },
    // Tags taken away: words set in several pieces are one again.
    { place: 'text', page: null, text: text.replace(/<[^>]*>/g, '') },
    ...images.flatMap(([, packed = '']) =>
      asText(Buffer.from(packed, 'base64')).map((held): Channel => ({
        place: 'image',
        page: null,
        text: held,
        raw: true,
      })),
    ),
  ]
}
