import { AppError } from '../shared/app-error.ts'
import type { GuessLanguage } from './article-head.ts'
import { assemble, type Block, solidLength } from './blocks.ts'
import { decodeText } from './decode-text.ts'
import { declaredEncoding, type ReadPage, readPage } from './from-html.ts'
import { parseMail } from './from-mail.ts'
import type { FileContent } from './importer.ts'
import { presentFields, type SourceHead, toImported } from './imported.ts'
import { mhtmlParts } from './mhtml-parts.ts'

/** A page or frame that keeps fewer characters than this holds no article. */
const fewestCharacters = 150

/**
 * A page saved as one file: the page itself, read as a web page. When it only arranges frames, or says
 * next to nothing, the frames that hold an article are read in their order; any other frame is set
 * aside. Images and scripts stored with it are not opened.
 * @throws AppError damagedFile, emptyText, tooComplex
 */
export async function readMhtml(
  bytes: Uint8Array,
  guessLanguage: GuessLanguage,
): Promise<FileContent> {
  const saved = await parseMail(bytes)
  const [html, ...others] = await pagesOf(bytes)
  if (html === undefined) throw new AppError('damagedFile', 'no page in the saved file')
  const header = (name: string) => saved.headers.find(({ key }) => key === name)?.value
  const address = header('snapshot-content-location') ?? header('content-location')
  const page = readPage(html, address)
  const frames = others.map((frame) => readPage(frame))
  const isFrameset = kept(page) < fewestCharacters
  const articles = isFrameset ? frames.filter((frame) => kept(frame) >= fewestCharacters) : []
  const blocks = [page, ...frames].flatMap((one) =>
    one === page || articles.includes(one) ? one.blocks : one.blocks.map(setAside),
  )
  const read = [page, ...frames].reduce((sum, one) => sum + one.read, 0)
  const head = headOf(page, articles)
  return { article: toImported(assemble(blocks, read), head, guessLanguage), files: [] }
}

/** The pages in the file, the one saved first, then its frames. */
async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const parts = mhtmlParts(bytes) ?? [{ bytes, mediaType: 'text/html', location: null }]
  const pages: string[] = []
  for (const part of parts) {
    if (!/^(?:text\/html|application\/xhtml\+xml|multipart\/\w+)$/.test(part.mediaType)) continue
    const { html, attachments } = await parseMail(part.bytes)
    if (html !== undefined) pages.push(html)
    else
      for (const { mimeType, content } of attachments)
        if (/html/.test(mimeType)) pages.push(htmlOf(content))
  }
  return pages
}

function htmlOf(content: string | ArrayBuffer | Uint8Array): string {
  if (typeof content === 'string') return content
  const bytes = new Uint8Array(content)
  return decodeText(bytes, declaredEncoding(bytes)).text
}

function kept({ blocks }: ReadPage): number {
  return blocks.reduce(
    (sum, { text, source, aside }) => sum + (aside === null ? solidLength(source ?? text) : 0),
    0,
  )
}

function setAside(block: Block): Block {
  return { ...block, aside: block.aside ?? 'frame' }
}

/** What the frame with the most words says of itself, at the address of the page. */
function headOf(page: ReadPage, articles: readonly ReadPage[]): SourceHead {
  const [longest] = articles.toSorted((one, other) => kept(other) - kept(one))
  if (longest === undefined) return page.head
  // The title of a page of frames is the site's.
  const { title: _site, address, ...others } = page.head.fields
  return {
    ...page.head,
    ...longest.head,
    fields: {
      ...others,
      ...longest.head.fields,
      ...presentFields({ address: address ?? longest.head.fields.address }),
    },
  }
}
