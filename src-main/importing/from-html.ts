import type { GuessLanguage } from './article-head.ts'
import { assemble, type Block, solidLength } from './blocks.ts'
import { decodeText } from './decode-text.ts'
import { type DomDocument, type DomNode, isElement, isText, parseHtml } from './dom.ts'
import { judgeBlocks } from './html-article.ts'
import { htmlBlocks, tightness, wordless } from './html-blocks.ts'
import { pageHead } from './html-head.ts'
import type { FileContent } from './importer.ts'
import { type SourceHead, toImported } from './imported.ts'

/**
 * A saved web page: the article as Readability finds it, with captions, quotations, lists and tables;
 * menus, adverts and the like set aside. Nothing in it runs and nothing is fetched.
 */
export function readHtml(bytes: Uint8Array, guessLanguage: GuessLanguage): FileContent {
  const { text, warnings } = decodeText(bytes, declaredEncoding(bytes))
  const { blocks, read, head } = readPage(text)
  const article = toImported(assemble(blocks, read), head, guessLanguage)
  article.head.warnings.unshift(...warnings)
  return { article, files: [] }
}

/** A page taken apart: its blocks, those that are not its article marked; its characters; what it says of itself. */
export type ReadPage = { blocks: Block[]; read: number; head: SourceHead }

/** Takes a page apart. @throws AppError tooComplex, damagedFile */
export function readPage(html: string, address?: string): ReadPage {
  const page = parseHtml(html)
  const blocks = judgeBlocks(htmlBlocks(page.body), html)
  return { blocks, read: writing(page), head: pageHead(page, html, address) }
}

/** Every block of a piece of HTML that is all writing: a chapter, a mail, a converted document. */
export function allBlocks(html: string): { blocks: Block[]; read: number } {
  const page = parseHtml(html)
  const blocks = htmlBlocks(page.body).map(({ text, source, hint, kind }) => ({
    text,
    source,
    aside: hint?.certain ? hint.kind : null,
    ...tightness(kind),
  }))
  return { blocks, read: writing(page) }
}

/** Characters of everything a page says, counted on the page itself. */
function writing(page: DomDocument): number {
  let text = ''
  const walk = (node: DomNode) => {
    for (const child of node.childNodes) {
      if (isText(child)) text += child.textContent ?? ''
      else if (isElement(child) && !wordless.has(child.localName.toLowerCase())) walk(child)
    }
  }
  walk(page.body)
  return solidLength(text)
}

/** The encoding a page says it is in, in its first kilobyte; null when it says none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? null
}
