// Its other entry declares `require`, which the bundler declares too.
import { zipSync } from 'fflate/browser'
import mammoth from 'mammoth'
import type { GuessLanguage } from './article-head.ts'
import { assemble, type Block, solidLength } from './blocks.ts'
import { inLibrary } from './damaged.ts'
import { decodeText } from './decode-text.ts'
import { descendants, type DomElement, elementsOf, parseXml, plainName } from './dom.ts'
import { allBlocks } from './from-html.ts'
import type { AsideKind, FileContent } from './importer.ts'
import { toImported } from './imported.ts'
import { officeProperties } from './office-properties.ts'
import { unpackNamed } from './zip-entries.ts'

const parts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/.+\.rels|docProps\/core\.xml)$/
/** Around the number of a note, which the document does not hold as text. */
const noteMark = /\ue000(\d+)\ue001/g

/**
 * A Word document. mammoth turns its body into HTML (headings, lists, tables, notes); headers, footers,
 * comments and deleted words are set aside. It is handed only the parts that are written in XML, already
 * unpacked within limits: images, macros and what they link to are never opened.
 * @throws AppError damagedFile, archiveUnsafe, encrypted, emptyText, tooComplex
 */
export async function readDocx(
  bytes: Uint8Array,
  guessLanguage: GuessLanguage,
): Promise<FileContent> {
  const files = unpackNamed(bytes, (name) => parts.test(name))
  const body = xmlOf(files, 'word/document.xml')
  const html = await inLibrary('mammoth', async () => {
    const packed = zipSync(Object.fromEntries(files), { level: 0 })
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(packed) },
      { convertImage: noImage, styleMap: ['u => u', 'strike => s'] },
    )
    return value
  })
  const written = allBlocks(withNoteMarks(html)).blocks.map((block) => ({
    ...block,
    text: block.text.replace(noteMark, '[$1]'),
    source: (block.source ?? block.text).replace(noteMark, ''),
  }))
  const aside = [...asides(files), ...deleted(body)]
  const read =
    [body, xmlOf(files, 'word/footnotes.xml'), xmlOf(files, 'word/endnotes.xml')].reduce(
      (sum, part) => sum + (part ? textLength(part) : 0),
      0,
    ) + aside.reduce((sum, { text }) => sum + solidLength(text), 0)
  const head = { ...officeProperties(xmlOf(files, 'docProps/core.xml')), textFirst: true }
  return {
    article: toImported(assemble([...written, ...aside], read), head, guessLanguage),
    files: [],
  }
}

const noImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))

function withNoteMarks(html: string): string {
  return html
    .replace(/<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, '')
    .replace(
      /<a href="#(?:foot|end)note-[^"]*" id="[^"]*">\[(\d+)\]<\/a>/g,
      (_, number: string) => `\ue000${number}\ue001`,
    )
}

function xmlOf(files: ReadonlyMap<string, Uint8Array>, name: string): DomElement | null {
  const part = files.get(name)
  return part ? parseXml(decodeText(part).text) : null
}

/** Headers, footers and comments, each paragraph once: a header is stored for several kinds of page. */
function asides(files: ReadonlyMap<string, Uint8Array>): Block[] {
  const found: Block[] = []
  const kinds: [RegExp, AsideKind][] = [
    [/^word\/header\d*\.xml$/, 'pageHeader'],
    [/^word\/footer\d*\.xml$/, 'pageFooter'],
    [/^word\/comments\.xml$/, 'comment'],
  ]
  for (const [pattern, aside] of kinds)
    for (const name of [...files.keys()].filter((each) => pattern.test(each)).sort()) {
      const root = xmlOf(files, name)
      const paragraphs = root ? descendants(root, 'p').map((each) => textOf(each, 't')) : []
      for (const text of paragraphs)
        if (
          text.trim() !== '' &&
          !found.some((other) => other.text === text && other.aside === aside)
        )
          found.push({ text, aside })
    }
  return found
}

/** Words that were struck out with changes tracked. */
function deleted(body: DomElement | null): Block[] {
  const paragraphs = body ? descendants(body, 'p').map((each) => textOf(each, 'deltext')) : []
  return paragraphs.filter((text) => text.trim() !== '').map((text) => ({ text, aside: 'deleted' }))
}

function textOf(root: DomElement, name: string): string {
  return descendants(root, name)
    .map((each) => each.textContent ?? '')
    .join('')
}

/** Characters of the body as stored; a text box is stored twice, for new readers and for old ones. */
function textLength(root: DomElement): number {
  let length = 0
  const walk = (element: DomElement) => {
    for (const child of elementsOf(element)) {
      const name = plainName(child)
      if (name === 'choice') continue
      if (name === 't') length += solidLength(child.textContent ?? '')
      else walk(child)
    }
  }
  walk(root)
  return length
}
