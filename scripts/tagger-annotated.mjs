/** Reads the sentences written for the name tagger: « Le général [P Salifou Mody] a quitté [L Bamako]. », one a line. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const KIND = { P: 'person', O: 'organisation', L: 'place' }
const NAME = /\[([POL]) ([^[\]]*\S)\]/g

/**
 * One line to a text and the spans of its names, as offsets into that text.
 * @throws when a bracket is left over, so that a slip of the pen does not teach the tagger.
 */
export function readAnnotated(line) {
  let text = ''
  const spans = []
  let from = 0
  for (const match of line.matchAll(NAME)) {
    text += line.slice(from, match.index)
    spans.push({ start: text.length, end: text.length + match[2].length, kind: KIND[match[1]] })
    text += match[2]
    from = match.index + match[0].length
  }
  text += line.slice(from)
  if (/[[\]]/.test(text)) throw new Error(`A bracket is left over: ${line}`)
  return { text, spans }
}

/** The sentences of a file's text; empty lines and those that open with « # » are left out. */
export function readLines(content) {
  return content
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readAnnotated)
}

/** The files of one language in a folder, in order: each with its name and sentences. */
export function readFiles(folder, language) {
  const opening = language === 'en' ? 'english-' : 'french-'
  return readdirSync(folder)
    .filter((name) => name.startsWith(opening) && name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, sentences: readLines(readFileSync(join(folder, name), 'utf8')) }))
}
