import { createHash } from 'node:crypto'
import { AppError } from '../../shared/app-error.ts'
import { translate } from '../../shared/messages/catalogue.ts'
import type { Store } from '../../store/open-store.ts'
import type { DocumentTree } from '../document.ts'
import { type Exporting, imagesOfTree } from '../export-briefing.ts'
import { exportStore } from '../export-store.ts'
import { freeName } from '../free-name.ts'
import { printedDay } from '../source-texts.ts'
import { toMarkdown } from '../to-markdown.ts'
import {
  inContext,
  type PassageInContext,
  passagesToCsv,
  passagesToHtml,
} from './cited-passages.ts'

/** A file of the pack: its path has `/` between folders and is unlike any other, whatever the case. */
export type PackedFile = { path: string; bytes: Uint8Array }

/** How far the making is, and whether to go on. */
export type Making = {
  onProgress: (done: number, total: number) => void
  cancelled: () => boolean
}

/**
 * Everything a briefing rests on, as files that are read without the application: the briefing as PDF,
 * Markdown and HTML, the passages cited in their context, the original files, a read-me in the language of
 * the document, and `SHA256SUMS`, which `sha256sum -c` takes, last.
 * @throws AppError notFound, printFailed, cancelled
 */
export function evidencePacks(store: Store, exports: Exporting) {
  const records = exportStore(store.db)

  return async function* evidence(
    briefingId: string,
    { onProgress, cancelled }: Making,
  ): AsyncGenerator<PackedFile> {
    const tree = exports.document(briefingId)
    const { language, titleBlock } = tree
    const named = (name: 'briefing' | 'passages' | 'originals' | 'images' | 'readme') =>
      translate(language, `evidence.${name}`)
    const images = new Map(imagesOfTree(tree.blocks).map((one) => [one.id, one]))
    const total = tree.sources.length + images.size + 7
    const sums: string[] = []
    const pack = (path: string, content: Uint8Array | string): PackedFile => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
      onProgress(sums.length, total)
      return { path, bytes }
    }
    /** Lets the window breathe between two files, and the person end it. */
    const goOn = async () => {
      await new Promise((resolve) => setImmediate(resolve))
      if (cancelled()) throw new AppError('cancelled', 'the evidence pack was given up')
    }

    onProgress(0, total)
    await goOn()
    yield pack(`${named('briefing')}.pdf`, (await exports.pdf(briefingId)).bytes)
    const files = new Map<string, string>()
    const taken = new Set<string>()
    for (const { articleId, originalHash, originalName } of tree.sources) {
      await goOn()
      const path = `${named('originals')}/${freeName(originalName, taken)}`
      files.set(articleId, path)
      yield pack(path, records.original(originalHash))
    }
    const pictures = new Map<string, string>()
    for (const { id, mediaType, bytes } of images.values()) {
      await goOn()
      const path = `${named('images')}/${pictures.size + 1}.${mediaType.slice(6)}`
      pictures.set(id, path)
      yield pack(path, bytes)
    }
    await goOn()
    yield pack(`${named('briefing')}.md`, toMarkdown(tree, files, pictures))
    yield pack(`${named('briefing')}.html`, exports.html(tree))
    const passages = passagesOf(tree, files)
    yield pack(`${named('passages')}.html`, passagesToHtml(passages, tree))
    yield pack(`${named('passages')}.csv`, passagesToCsv(passages, language))
    const words = translate(language, 'evidence.readmeText', {
      ...{ title: titleBlock.title, date: printedDay(titleBlock.date, language) },
      ...{ briefing: named('briefing'), passages: named('passages') },
      originals: named('originals'),
    })
    yield pack(named('readme'), words)
    await goOn()
    const list = new TextEncoder().encode(sums.join(''))
    onProgress(total, total)
    yield { path: 'SHA256SUMS', bytes: list }
  }

  function passagesOf(tree: DocumentTree, files: ReadonlyMap<string, string>): PassageInContext[] {
    const known = records.passages(tree.endnotes.map(({ passageId }) => passageId))
    return tree.endnotes.map((endnote): PassageInContext => {
      const { articleId } = endnote.source
      const file = files.get(articleId) ?? ''
      const span = known.get(endnote.passageId)
      if (span === undefined || endnote.orphan)
        return { endnote, before: '', passage: endnote.quote, after: '', file }
      return { endnote, ...inContext(records.articleText(articleId), span), file }
    })
  }
}
