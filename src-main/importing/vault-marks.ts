import { codeRanges } from '../shared/markdown/code-ranges.ts'
import { solidLength } from './blocks.ts'
import type { SetAside } from './importer.ts'

/** A note of a vault made readable: its words, what they do not show, and how many characters were marks. */
export type VaultText = { text: string; setAside: SetAside[]; marks: number; shownAgain: number }

/** A comment, an embedded file, a link, the head of a callout. */
const mark =
  /%%([\s\S]{0,100000}?)%%|!\[\[([^[\]\n]{1,500})\]\]|\[\[([^[\]\n]{1,500})\]\]|^((?:[ \t]*>)+[ \t]?)\[!([\w-]{1,40})\][+-]?[ \t]*(?=(\S?))/gm

/**
 * Reads the marks that note-taking programs with vaults (Obsidian, Logseq …) add to Markdown. A link
 * becomes the words it is shown by, its label or the name of the note; a callout keeps its title; comments,
 * embedded files, and where a link leads when its words do not say so, are set aside. Code stays as it is.
 */
export function readVaultMarks(written: string): VaultText {
  const code = codeRanges(written)
  const read: VaultText = { text: '', setAside: [], marks: 0, shownAgain: 0 }
  let from = 0
  let within = 0
  for (const match of written.matchAll(mark)) {
    const { 0: whole, index } = match
    while ((code[within]?.end ?? Infinity) <= index) within += 1
    if ((code[within]?.start ?? Infinity) <= index) continue
    const [, comment, embedded, link, callout, kind = '', title = ''] = match
    read.text += written.slice(from, index)
    from = index + whole.length
    if (link !== undefined) read.text += shown(link, read)
    else if (callout !== undefined) {
      const words = callout + (title === '' ? kind : '')
      read.text += words
      read.marks += solidLength(whole) - solidLength(words)
    } else {
      const text = comment ?? embedded ?? ''
      if (text.trim() !== '')
        read.setAside.push({
          what: comment === undefined ? 'embedded' : 'comment',
          text: text.trim(),
        })
      read.marks += solidLength(whole) - solidLength(text)
      from += blankAfter(read.text, written.slice(from, from + 8))
    }
  }
  read.text += written.slice(from)
  return read
}

/** The words a link is shown by. */
function shown(link: string, read: VaultText): string {
  const bar = link.indexOf('|')
  const target = (bar === -1 ? link : link.slice(0, bar)).trim()
  const label = bar === -1 ? '' : link.slice(bar + 1).trim()
  const words = label || nameOf(target)
  if (label === '') read.shownAgain += target === words ? 0 : solidLength(words)
  read.marks += '[[]]'.length + (bar === -1 ? 0 : 1)
  if (target !== words && target !== '') read.setAside.push({ what: 'linkTarget', text: target })
  return words
}

/** « Dossiers/Niger#Chronologie » is the note « Niger »; « #Chronologie » is a heading of this one. */
function nameOf(target: string): string {
  const [note = '', heading = ''] = target.split('#')
  return note.slice(note.lastIndexOf('/') + 1).trim() || heading.replace(/^\^/, '').trim() || target
}

/** How many blanks to pass over where what stood alone on its lines is taken out. */
function blankAfter(before: string, after: string): number {
  if (before !== '' && !before.endsWith('\n')) return 0
  return /^[ \t]*\n{0,2}/.exec(after)?.[0].length ?? 0
}
