import { readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import type { ExportFormat } from '../shared/export-format.ts'
import type { Store } from '../store/open-store.ts'
import { buildDocument, imagesShown, passagesOf } from './build-document.ts'
import type { Block, DocumentImage, DocumentTree } from './document.ts'
import { articleExport } from './export-article.ts'
import { type ExportedBriefing, exportStore } from './export-store.ts'
import { freeName } from './free-name.ts'
import { withoutNotes } from './readers/map-document.ts'
import { toHtml } from './to-html.ts'
import { toMarkdown } from './to-markdown.ts'
import { toPlainText } from './to-text.ts'
import { type Finish, type Print, type Printed, toPdf } from './to-pdf.ts'
import { writeFileSafely } from './write-file-safely.ts'

export type Exporting = {
  document: (briefingId: string) => DocumentTree
  /** The same of a briefing whose sections were chosen. */
  documentOf: (briefing: ExportedBriefing) => DocumentTree
  /** @throws AppError notFound */
  briefing: (briefingId: string) => ExportedBriefing
  /** A document on paper, `size` times its usual size. @throws AppError printFailed */
  print: (document: DocumentTree, size?: number) => Promise<Printed>
  /** A document as one HTML file. */
  html: (document: DocumentTree) => string
  /** The document on paper. @throws AppError notFound, printFailed */
  pdf: (briefingId: string) => Promise<Printed>
  /** The pages its body takes, without notes and sources. @throws AppError notFound, printFailed */
  bodyPages: (briefingId: string) => Promise<number>
  /** @throws AppError notFound, printFailed, cannotWriteFile, diskFull */
  writePdf: (briefingId: string, path: string) => Promise<{ pages: number }>
  /**
   * Writes the Markdown and, beside it in `<name>-files/`, the images it shows, the original of each source and, as JSON that
   * can be imported again, the article it was read into.
   * @throws AppError notFound, cannotWriteFile, diskFull
   */
  writeMarkdown: (briefingId: string, path: string) => void
  /** One file that needs no other, for a browser without a network. @throws AppError notFound, cannotWriteFile, diskFull */
  writeHtml: (briefingId: string, path: string) => void
  /** @throws AppError notFound, cannotWriteFile, diskFull */
  writeText: (briefingId: string, path: string) => void
  /** For Word and its like. @throws AppError notFound, cannotWriteFile, diskFull */
  writeDocx: (briefingId: string, path: string) => Promise<void>
  /** Any of these; `pages` is told of a PDF. @throws AppError as they do */
  write: (
    format: ExportFormat,
    briefingId: string,
    path: string,
  ) => Promise<{ pages: number | null }>
}

/** What exports are made with; `resources` is the application's folder of that name. */
export type ExportTools = { print: Print; finish?: Finish; resources: string }

/** Exports of the briefings of a store. */
export function exporting(store: Store, options: ExportTools): Exporting {
  const records = exportStore(store.db)
  const exportArticle = articleExport(store)
  let read: string | null = null
  const style = () =>
    (read ??= readFileSync(join(options.resources, 'document', 'print.css'), 'utf8'))

  function documentOf(briefing: ExportedBriefing): DocumentTree {
    return buildDocument(
      briefing,
      records.passages(passagesOf(briefing)),
      records.images(imagesShown(briefing)),
    )
  }

  const document = (briefingId: string) => documentOf(records.briefing(briefingId))

  function printTree(tree: DocumentTree, size = 1): Promise<Printed> {
    const sized = size === 1 ? style() : `${style()}\nbody { zoom: ${size}; }`
    return toPdf(tree, { ...options, style: sized, at: store.now() })
  }
  const printed = (briefingId: string) => printTree(document(briefingId))

  const outlets = {
    document,
    documentOf,
    briefing: (briefingId: string) => records.briefing(briefingId),
    print: printTree,
    html: (tree: DocumentTree) => toHtml(tree, style(), 'screen'),
    pdf: printed,
    bodyPages: async (briefingId: string) =>
      (await printTree(withoutNotes(document(briefingId)))).pages,
    async writePdf(briefingId: string, path: string) {
      const { bytes, pages } = await printed(briefingId)
      writeFileSafely(path, bytes)
      return { pages }
    },
    writeHtml: (briefingId: string, path: string) =>
      writeFileSafely(path, toHtml(document(briefingId), style(), 'screen')),
    writeText: (briefingId: string, path: string) =>
      writeFileSafely(path, toPlainText(document(briefingId))),
    writeMarkdown: (briefingId: string, path: string): void => {
      const tree = document(briefingId)
      const folder = `${parse(path).name}-files`
      const attachments = new Map<string, string>()
      const taken = new Set<string>()
      for (const { articleId, originalHash, originalName } of tree.sources) {
        const name = freeName(originalName, taken)
        writeFileSafely(join(parse(path).dir, folder, name), records.original(originalHash))
        const asJson = freeName(`${name}.article.json`, taken)
        writeFileSafely(join(parse(path).dir, folder, asJson), exportArticle(articleId))
        attachments.set(articleId, `${folder}/${name}`)
      }
      const pictures = new Map<string, string>()
      for (const { id, mediaType, bytes } of imagesOfTree(tree.blocks)) {
        if (pictures.has(id)) continue
        const name = freeName(`image-${pictures.size + 1}.${mediaType.slice(6)}`, taken)
        writeFileSafely(join(parse(path).dir, folder, name), bytes)
        pictures.set(id, `${folder}/${name}`)
      }
      writeFileSafely(path, toMarkdown(tree, attachments, pictures))
    },
    writeDocx: async (briefingId: string, path: string): Promise<void> => {
      // Loaded when needed: a megabyte that most commands never use.
      const { toDocx } = await import('./docx/to-docx.ts')
      writeFileSafely(path, await toDocx(document(briefingId), store.now()))
    },
  }
  const writers: Record<
    Exclude<ExportFormat, 'pdf'>,
    (briefingId: string, path: string) => void | Promise<void>
  > = {
    docx: outlets.writeDocx,
    markdown: outlets.writeMarkdown,
    html: outlets.writeHtml,
    text: outlets.writeText,
  }
  return {
    ...outlets,
    async write(format, briefingId, path) {
      if (format === 'pdf') return outlets.writePdf(briefingId, path)
      await writers[format](briefingId, path)
      return { pages: null }
    },
  }
}

/** Every image a document shows, in order. */
export function imagesOfTree(blocks: readonly Block[]): DocumentImage[] {
  return blocks.flatMap((block): DocumentImage[] => {
    if (block.kind === 'image') return block.image === null ? [] : [block.image]
    if (block.kind === 'quotation') return imagesOfTree(block.blocks)
    return block.kind === 'list' ? block.items.flatMap(imagesOfTree) : []
  })
}
