import { AppError } from '../shared/app-error.ts'
import type { GuessLanguage } from './article-head.ts'
import { assemble, type Block, solidLength } from './blocks.ts'
import { decodeText } from './decode-text.ts'
import {
  descendants,
  type DomElement,
  elementsOf,
  isElement,
  isText,
  parseXml,
  plainName,
} from './dom.ts'
import type { AsideKind, FileContent } from './importer.ts'
import { toImported } from './imported.ts'
import { officeProperties } from './office-properties.ts'
import { unpackNamed } from './zip-entries.ts'

const parts = new Set(['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml'])
/** What holds paragraphs and has no words of its own. */
const unwritten = new Set(['sequence-decls', 'variable-decls', 'user-field-decls', 'forms'])

/**
 * An OpenDocument text: headings, lists, tables and notes in order; page headers and footers,
 * annotations and deleted passages set aside.
 * @throws AppError damagedFile, archiveUnsafe, encrypted, emptyText, tooComplex
 */
export function readOdt(bytes: Uint8Array, guessLanguage: GuessLanguage): FileContent {
  const files = unpackNamed(bytes, (name) => parts.has(name))
  const xmlOf = (name: string) => {
    const part = files.get(name)
    return part ? parseXml(decodeText(part).text) : null
  }
  const manifest = files.get('META-INF/manifest.xml')
  if (manifest && decodeText(manifest).text.includes('encryption-data'))
    throw new AppError('encrypted', 'an encrypted OpenDocument')
  const content = xmlOf('content.xml')
  const body = content ? descendants(content, 'text')[0] : undefined
  if (!body) throw new AppError('damagedFile', 'no text in content.xml')
  const blocks = [...odtBlocks(body), ...runningLines(xmlOf('styles.xml'))]
  const read =
    writing(body) +
    blocks.reduce((sum, { text, aside }) => sum + (isRunning(aside) ? solidLength(text) : 0), 0)
  const head = { ...officeProperties(xmlOf('meta.xml')), textFirst: true }
  return { article: toImported(assemble(blocks, read), head, guessLanguage), files: [] }
}

function odtBlocks(body: DomElement): Block[] {
  const blocks: Block[] = []

  function walk(element: DomElement, aside: AsideKind | null, depth: number, mark: string): void {
    let lead = mark
    for (const child of elementsOf(element)) {
      const name = plainName(child)
      if (unwritten.has(name)) continue
      if (name === 'p' || name === 'h') {
        takeParagraph(child, aside, lead)
        lead = ' '.repeat(lead.length)
      } else if (name === 'tracked-changes') walk(child, 'deleted', depth, '')
      else if (name === 'list') walk(child, aside, depth + 1, '')
      else if (name === 'list-item' || name === 'list-header')
        walk(child, aside, depth, `${'   '.repeat(Math.max(depth - 1, 0))}- `)
      else if (name === 'table') takeTable(child, aside)
      else if (name !== 'change-info') walk(child, aside, depth, lead)
      else for (const each of descendants(child, 'p')) takeParagraph(each, 'comment', '')
    }
  }

  function takeParagraph(paragraph: DomElement, aside: AsideKind | null, lead: string): void {
    const later: Block[] = []
    const source = words(paragraph, later)
      .replace(/ *\n */g, '\n')
      .trim()
    const level =
      plainName(paragraph) === 'h' ? Number(paragraph.getAttribute('text:outline-level')) || 1 : 0
    const marks = level > 0 ? `${'#'.repeat(Math.min(level, 6))} ` : lead
    const bare = source.replace(noteMark, '')
    if (source !== '')
      blocks.push({
        text: marks + source.replace(noteMark, '[$1]'),
        source: bare,
        aside,
        ...(lead !== '' && level === 0 ? { tight: 'item' as const } : {}),
      })
    blocks.push(...later)
  }

  function takeTable(table: DomElement, aside: AsideKind | null): void {
    let first = true
    for (const row of descendants(table, 'table-row')) {
      const later: Block[] = []
      const cells = elementsOf(row)
        .filter((cell) => plainName(cell) === 'table-cell')
        .map((cell) =>
          words(cell, later)
            .replace(/\s*\n\s*/g, ' ')
            .trim(),
        )
      if (cells.every((cell) => cell === '')) continue
      const line = `| ${cells.join(' | ')} |`.replace(noteMark, '[$1]')
      const text = first ? `${line}\n|${' --- |'.repeat(cells.length)}` : line
      blocks.push(
        { text, source: cells.join(' ').replace(noteMark, ''), aside, tight: 'row' },
        ...later,
      )
      first = false
    }
  }

  walk(body, null, 0, '')
  return blocks
}

const noteMark = /\ue000([^\ue001]*)\ue001/g

/** The words of a paragraph; notes, annotations and frames inside it become blocks after it. */
function words(element: DomElement, later: Block[]): string {
  let text = ''
  for (const child of element.childNodes) {
    if (isText(child)) text += (child.textContent ?? '').replace(/[ \t\r\n]+/g, ' ')
    if (!isElement(child)) continue
    const name = plainName(child)
    if (name === 's') text += ' '.repeat(Math.min(Number(child.getAttribute('text:c')) || 1, 100))
    else if (name === 'tab') text += '\t'
    else if (name === 'line-break') text += '\n'
    else if (name === 'note') {
      const citation = descendants(child, 'note-citation')[0]?.textContent ?? ''
      const bodies = descendants(child, 'note-body').map((body) => words(body, later).trim())
      text += `\ue000${citation}\ue001`
      // The number is counted with the note, where the document keeps it.
      later.push({
        text: `[${citation}] ${bodies.join('\n')}`,
        source: `${citation} ${bodies.join('\n')}`,
        aside: null,
      })
    } else if (name === 'annotation')
      later.push({ text: words(child, later).trim(), aside: 'comment' })
    else if (name === 'text-box') {
      later.push(
        ...elementsOf(child).map((box): Block => ({ text: words(box, later).trim(), aside: null })),
      )
    } else {
      const isBox = name === 'p' || name === 'h'
      text += (isBox && text !== '' ? '\n' : '') + words(child, later)
    }
  }
  return text
}

/** Headers and footers of the page styles. */
function runningLines(styles: DomElement | null): Block[] {
  if (!styles) return []
  const kinds: [string, AsideKind][] = [
    ['header', 'pageHeader'],
    ['footer', 'pageFooter'],
  ]
  return kinds.flatMap(([name, aside]) =>
    descendants(styles, name)
      .flatMap((each) => descendants(each, 'p'))
      .map((each): Block => ({ text: (each.textContent ?? '').trim(), aside }))
      .filter(({ text }) => text !== ''),
  )
}

function isRunning(aside: AsideKind | null): boolean {
  return aside === 'pageHeader' || aside === 'pageFooter'
}

function writing(body: DomElement): number {
  const skipped = elementsOf(body).filter((child) => unwritten.has(plainName(child)))
  const without = skipped.reduce((sum, each) => sum + solidLength(each.textContent ?? ''), 0)
  return solidLength(body.textContent ?? '') - without
}
