import { posix } from 'node:path'
import { AppError } from '../shared/app-error.ts'
import type { GuessLanguage } from './article-head.ts'
import { assemble, type Block } from './blocks.ts'
import { decodeText } from './decode-text.ts'
import { descendants, type DomElement, parseXml } from './dom.ts'
import { allBlocks } from './from-html.ts'
import type { FileContent } from './importer.ts'
import {
  presentFields,
  type SourceHead,
  toImported,
  told,
  toldDay,
  toldLanguage,
} from './imported.ts'
import { unpackNamed } from './zip-entries.ts'

const written = /\.(?:xhtml|html?|xml|opf)$/i

/**
 * An EPUB book: its chapters in reading order, its contents list set aside.
 * @throws AppError damagedFile, archiveUnsafe, encrypted, emptyText, tooComplex
 */
export function readEpub(bytes: Uint8Array, guessLanguage: GuessLanguage): FileContent {
  const files = unpackNamed(bytes, (name) => written.test(name))
  const textOf = (name: string) => {
    const part = files.get(name)
    return part ? decodeText(part).text : null
  }
  const container = textOf('META-INF/container.xml')
  const opfName =
    container && descendants(parseXml(container), 'rootfile')[0]?.getAttribute('full-path')
  const opfText = opfName ? textOf(opfName) : null
  if (!opfName || opfText === null) throw new AppError('damagedFile', 'no package document')
  const opf = parseXml(opfText)
  const locked = textOf('META-INF/encryption.xml') ?? ''
  const blocks: Block[] = []
  let read = 0
  for (const { name, isContents } of spine(opf, opfName)) {
    if (locked.includes(`URI="${name}"`)) throw new AppError('encrypted', `encrypted: ${name}`)
    const page = textOf(name)
    if (page === null) throw new AppError('damagedFile', `a missing chapter: ${name}`)
    const chapter = allBlocks(page.replace(/^<\?xml[^>]*\?>/, ''))
    read += chapter.read
    const aside = isContents ? ('menu' as const) : null
    blocks.push(...chapter.blocks.map((block) => (aside ? { ...block, aside } : block)))
  }
  return { article: toImported(assemble(blocks, read), headOf(opf), guessLanguage), files: [] }
}

function spine(opf: DomElement, opfName: string): { name: string; isContents: boolean }[] {
  const items = new Map(descendants(opf, 'item').map((item) => [item.getAttribute('id'), item]))
  return descendants(opf, 'itemref').flatMap((reference) => {
    const item = items.get(reference.getAttribute('idref'))
    const href = item?.getAttribute('href')
    if (!item || !href) return []
    const name = posix.join(posix.dirname(opfName), decoded(href.replace(/#.*$/, '')))
    const isContents = (item.getAttribute('properties') ?? '').split(/\s+/).includes('nav')
    return [{ name, isContents }]
  })
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}

function headOf(opf: DomElement): SourceHead {
  const value = (name: string) => descendants(opf, name)[0]?.textContent
  const language = toldLanguage(value('language'))
  const authors = descendants(opf, 'creator').map((each) => (each.textContent ?? '').trim())
  const fields = presentFields({
    title: told(value('title'), 'properties'),
    author: told(authors.join(', '), 'properties'),
    outlet: told(value('publisher'), 'properties'),
    publishedOn: told(toldDay(value('date')), 'properties'),
  })
  return language ? { fields, language } : { fields }
}
