import { AppError } from '../shared/app-error.ts'
import type { GuessLanguage } from './article-head.ts'
import { decodeText } from './decode-text.ts'
import { allBlocks, articleOfPage } from './from-html.ts'
import { parseMail } from './from-mail.ts'
import type { FileContent } from './importer.ts'
import { solidLength } from './blocks.ts'

/**
 * A page saved as one file: the page itself, read as a web page; what its frames say is set aside.
 * Images and scripts stored with it are not opened.
 * @throws AppError damagedFile, emptyText, tooComplex
 */
export async function readMhtml(
  bytes: Uint8Array,
  guessLanguage: GuessLanguage,
): Promise<FileContent> {
  const saved = await parseMail(bytes)
  const frames = saved.attachments.filter(({ mimeType }) => mimeType === 'text/html').map(htmlOf)
  const page = saved.html ?? frames.shift()
  if (page === undefined) throw new AppError('damagedFile', 'no page in the saved file')
  const header = (name: string) => saved.headers.find(({ key }) => key === name)?.value
  const address = header('snapshot-content-location') ?? header('content-location')
  const article = articleOfPage(page, guessLanguage, address)
  const aside = frames.flatMap((frame) => allBlocks(frame).blocks)
  const counted = aside.reduce((sum, { text, source }) => sum + solidLength(source ?? text), 0)
  const { read, kept, setAside } = article.counts
  return {
    article: {
      ...article,
      setAside: [
        ...article.setAside,
        ...aside.map(({ text, source }) => ({
          what: 'boilerplate' as const,
          text: source ?? text,
        })),
      ],
      counts: { read: read + counted, kept, setAside: setAside + counted },
    },
    files: [],
  }
}

function htmlOf({ content }: { content: string | ArrayBuffer | Uint8Array }): string {
  return typeof content === 'string' ? content : decodeText(new Uint8Array(content)).text
}
