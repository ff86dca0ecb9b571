/** Reads the press corpora the name tagger learns from, as sentences: a text and the spans of its names. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export const KIND = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  person: 'person',
  location: 'place',
  corporation: 'organisation',
  group: 'organisation',
  Person: 'person',
  Location: 'place',
  Organisation: 'organisation',
  Organization: 'organisation',
  place: 'place',
  organization: 'organisation',
}

/** Pieces of text, each with its kind or null, to a sentence: text and spans. */
export function sentenceOf(pieces) {
  let text = ''
  const spans = []
  for (const { words, kind, glued } of pieces) {
    if (text !== '' && !glued && !/[’'(«"“]$/.test(text) && !/^[.,)»”’']/.test(words)) text += ' '
    if (kind) spans.push({ start: text.length, end: text.length + words.length, kind })
    text += words
  }
  return { text, spans }
}

function toSentence(rows, bareName) {
  const pieces = []
  for (let at = 0; at < rows.length;) {
    const { tag } = rows[at]
    let end = at + 1
    if (tag !== 'O') while (end < rows.length && rows[end].tag === tag && !rows[end].opens) end += 1
    const words = rows.slice(at, end).map((row) => row.word)
    const [from, to] = KIND[tag] === 'person' ? bareName(words) : [0, words.length]
    for (const word of words.slice(0, from)) pieces.push({ words: word, kind: null })
    if (to > from)
      pieces.push({
        words: words
          .slice(from, to)
          .join(' ')
          .replace(/ ([.,-]) ?/g, '$1 ')
          .replace(/([’']) /g, '$1')
          .trim(),
        kind: KIND[tag] ?? null,
      })
    for (const word of words.slice(to)) pieces.push({ words: word, kind: null })
    at = end
  }
  return sentenceOf(pieces)
}

/** Old press has no sentences: they end at a full stop. */
function readPress(path, rowOf, bareName) {
  const sentences = []
  let rows = []
  const flush = () => {
    if (rows.length > 3) sentences.push(toSentence(rows, bareName))
    rows = []
  }
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('#') || line.startsWith('TOKEN') || line.trim() === '') continue
    const [word, tag, opens] = rowOf(line)
    if (word === undefined || word === '') continue
    rows.push({ word, tag, opens })
    const before = rows.at(-2)?.word ?? ''
    if ((/^[.!?]$/.test(word) && before.length > 2) || rows.length > 90) flush()
  }
  flush()
  return sentences
}

/** NewsEye (CC BY 4.0) and Europeana Newspapers (CC0). */
export function readOldPress(folder, bareName) {
  const newseye = readdirSync(join(folder, 'newseye-fr'))
    .sort()
    .flatMap((name) =>
      readPress(
        join(folder, 'newseye-fr', name),
        (line) => {
          const [word, tag = 'O'] = line.split('\t')
          return [word, KIND[tag.slice(2)] ? tag.slice(2) : 'O', tag.startsWith('B-')]
        },
        bareName,
      ),
    )
  const europeana = readPress(
    join(folder, 'europeana-fr', 'enp_FR.bnf.bio'),
    (line) => {
      const [word, tag = 'O'] = line.trim().split(/\s+/)
      return [word, KIND[tag.slice(2)] ? tag.slice(2) : 'O', false]
    },
    bareName,
  )
  return [...newseye, ...europeana]
}

/** Columns with a blank line between sentences; those with the marks of short messages are left out. */
function readBlocks(path, bareName) {
  return readFileSync(path, 'utf8')
    .split(/\n\s*\n/)
    .flatMap((block) => {
      const rows = block
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const cells = line.split(/\s+/)
          const tag = cells.at(-1) ?? 'O'
          const kind = tag.slice(2)
          return { word: cells[0], tag: KIND[kind] ? kind : 'O', opens: tag.startsWith('B-') }
        })
      if (rows.length < 4 || rows.some(({ word }) => /^(?:[@#]|RT$|https?:|-DOCSTART)/.test(word)))
        return []
      return [toSentence(rows, bareName)]
    })
}

/** WikiGold, Broad Twitter Corpus, WNUT 2017 (CC BY 4.0) and the reports of governments in re3d. */
export function readEnglish(folder, bareName) {
  return readdirSync(join(folder, 'english'))
    .sort()
    .flatMap((name) => readBlocks(join(folder, 'english', name), bareName))
}
