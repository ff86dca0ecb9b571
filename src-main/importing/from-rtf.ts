import { AppError } from '../shared/app-error.ts'
import type { GuessLanguage } from './article-head.ts'
import { assemble, type Block, solidLength } from './blocks.ts'
import type { AsideKind, FileContent } from './importer.ts'
import { presentFields, toImported, told } from './imported.ts'
import { limits } from './limits.ts'
import { type RtfToken, rtfTokens } from './rtf-tokens.ts'

/** Groups that hold no writing. */
const wordless = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl generator pict object objdata themedata colorschememapping datastore latentstyles xmlnstbl filetbl fldinst listtext pntext bkmkstart bkmkend mmathPr operator company category keywords comment doccomm subject manager creatim revtim printim buptim atnid atnauthor atnref'.split(
    ' ',
  ),
)
const asides: Record<string, AsideKind> = {
  header: 'pageHeader',
  headerl: 'pageHeader',
  headerr: 'pageHeader',
  headerf: 'pageHeader',
  footer: 'pageFooter',
  footerl: 'pageFooter',
  footerr: 'pageFooter',
  footerf: 'pageFooter',
  annotation: 'comment',
}
const signs: Record<string, string> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  line: '\n',
}
/** Encodings of `\ansicpg` and font tables that differ from Windows-1252. */
const codePages: Record<number, string> = {
  1250: 'windows-1250',
  1251: 'windows-1251',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1256: 'windows-1256',
  10000: 'macintosh',
  65001: 'utf-8',
}

type Group = {
  skipped: boolean
  /** Which list of blocks its words go to. */
  into: 'text' | 'note' | 'title' | 'author' | AsideKind
  /** How many characters stand for one `\u`. */
  fallback: number
  hidden: boolean
  deleted: boolean
}

/**
 * An RTF file. The reader is our own, so that what is left out is known and said. Words, tables and notes are kept; headers, footers, hidden and deleted
 * words are set aside; pictures and objects are never opened.
 * @throws AppError damagedFile, emptyText, tooComplex
 */
export function readRtf(bytes: Uint8Array, guessLanguage: GuessLanguage): FileContent {
  const rtf = new TextDecoder('latin1').decode(bytes)
  if (!/^\s*\{\\rtf/.test(rtf)) throw new AppError('damagedFile', 'no RTF')
  const { blocks, title, author } = rtfBlocks(rtf)
  const read = blocks.reduce((sum, { text, source }) => sum + solidLength(source ?? text), 0)
  const fields = presentFields({
    title: told(title, 'properties'),
    author: told(author, 'properties'),
  })
  const assembled = assemble(blocks, read)
  return { article: toImported(assembled, { fields, textFirst: true }, guessLanguage), files: [] }
}

function rtfBlocks(rtf: string): { blocks: Block[]; title: string; author: string } {
  const blocks: Block[] = []
  const notes: Block[] = []
  const properties = { title: '', author: '' }
  const words = new Map<Group['into'], string>()
  let group: Group = { skipped: false, into: 'text', fallback: 1, hidden: false, deleted: false }
  const outer: Group[] = []
  let bytes: number[] = []
  let encoding = 'windows-1252'
  let toSkip = 0
  let starred = false
  let cells: string[] = []
  let item = false
  let firstRow = true

  function flushBytes(): void {
    if (bytes.length === 0) return
    const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes))
    bytes = []
    add(text)
  }

  function add(text: string): void {
    if (group.skipped) return
    const into = group.deleted ? 'deleted' : group.hidden ? 'hidden' : group.into
    words.set(into, (words.get(into) ?? '') + text)
  }

  function endParagraph(into: Group['into']): void {
    flushBytes()
    const text = (words.get(into) ?? '').trim()
    words.set(into, '')
    if (text === '') return
    if (into === 'title' || into === 'author') properties[into] = text
    else if (into === 'note') notes.push({ text, aside: null })
    else if (into !== 'text') blocks.push({ text, aside: into })
    else if (item) blocks.push({ text: `- ${text}`, source: text, aside: null, tight: 'item' })
    else blocks.push({ text, aside: null })
    item = false
    if (into === 'text') firstRow = true
  }

  function endRow(): void {
    flushBytes()
    if ((words.get('text') ?? '').trim() !== '') endCell()
    if (cells.every((cell) => cell === '')) cells = []
    if (cells.length === 0) return
    const line = `| ${cells.join(' | ')} |`
    const text = firstRow ? `${line}\n|${' --- |'.repeat(cells.length)}` : line
    blocks.push({ text, source: cells.join(' '), aside: null, tight: 'row' })
    cells = []
    firstRow = false
  }

  function endCell(): void {
    flushBytes()
    cells.push((words.get('text') ?? '').trim().replace(/\s*\n\s*/g, ' '))
    words.set('text', '')
  }

  function open(): void {
    flushBytes()
    outer.push(group)
    group = { ...group }
    if (outer.length > limits.nesting) throw new AppError('tooComplex', 'groups too deep')
  }

  function close(): void {
    flushBytes()
    const before = outer.pop()
    if (!before) return
    if (group.into !== before.into && !group.skipped) endParagraph(group.into)
    group = before
    toSkip = 0
  }

  function command(name: string, number: number | null): void {
    if (name === 'u') {
      flushBytes()
      add(String.fromCharCode(((number ?? 0) + 0x10000) & 0xffff))
      toSkip = group.fallback
      return
    }
    flushBytes()
    if (wordless.has(name)) group.skipped = true
    else if (asides[name]) group.into = asides[name]
    else if (name === 'footnote') group.into = 'note'
    else if (name === 'title' || name === 'author') group.into = name
    else if (starred && name !== 'shptxt' && name !== 'shpinst') group.skipped = true
    else if (name === 'par' || name === 'sect' || name === 'page') endParagraph(group.into)
    else if (name === 'cell' && group.into === 'text') endCell()
    else if (name === 'row' && group.into === 'text') endRow()
    else if (name === 'uc') group.fallback = Math.min(Math.max(number ?? 1, 0), 10)
    else if (name === 'v') group.hidden = number !== 0
    else if (name === 'deleted') group.deleted = number !== 0
    else if (name === 'plain') group.hidden = false
    else if (name === 'ls' || name === 'pnlvlblt') item = true
    else if (name === 'pard') item = false
    else if (name === 'ansicpg') encoding = codePages[number ?? 0] ?? 'windows-1252'
    else if (name === 'mac') encoding = 'macintosh'
    else if (signs[name] !== undefined) add(signs[name])
  }

  function take(token: RtfToken): void {
    if (token.kind === 'open') open()
    else if (token.kind === 'close') close()
    else if (token.kind === 'star') starred = true
    else if (token.kind === 'word') {
      command(token.name, token.number)
      starred = false
    } else if (token.kind === 'byte') {
      if (toSkip > 0) toSkip -= 1
      else bytes.push(token.byte)
    } else {
      flushBytes()
      const skipped = Math.min(toSkip, token.text.length)
      toSkip -= skipped
      add(token.text.slice(skipped))
    }
  }

  for (const token of rtfTokens(rtf)) take(token)
  flushBytes()
  if (cells.length > 0) endRow()
  for (const into of [...words.keys()]) endParagraph(into)
  return { blocks: [...blocks, ...notes], ...properties }
}
