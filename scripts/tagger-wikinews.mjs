/** Reads the annotated Wikinews articles the name tagger learns from, French and English: a text and the spans of its names. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { KIND } from './tagger-corpora.mjs'

/** The outermost of spans that hold one another, in order. */
function outermost(spans) {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept = []
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}

/** A stretch of a text without the spaces that a wiki leaves before signs: text and spans. */
export function stretchOf(text, spans, from, to) {
  const pieces = []
  let at = from
  for (const span of spans.filter(({ start, end }) => start >= from && end <= to)) {
    pieces.push({ words: text.slice(at, span.start), kind: null })
    pieces.push({ words: text.slice(span.start, span.end), kind: span.kind })
    at = span.end
  }
  pieces.push({ words: text.slice(at, to), kind: null })
  const sentence = { text: '', spans: [] }
  for (const { words, kind } of pieces) {
    const clean = words
      .replace(/\s+([,.)\]])/g, '$1')
      .replace(/([([]|(?<!\p{L})(?:[ldjmtscn]|qu)['’])\s+/giu, '$1')
    const start = sentence.text.length
    if (kind) sentence.spans.push({ start, end: start + clean.length, kind })
    sentence.text += clean
  }
  return sentence
}

/** WiNER-fr (CC BY 4.0), French Wikinews: one text and one list of spans a document; `splitSentences` is the application's. */
export function readWikinews(folder, splitSentences) {
  const root = join(folder, 'winer-fr')
  const paths = readdirSync(root, { recursive: true })
    .filter((path) => path.endsWith('.ann'))
    .sort()
  return paths.flatMap((path) => {
    const text = readFileSync(join(root, path.replace(/ann$/, 'txt')), 'utf8')
    const marks = readFileSync(join(root, path), 'utf8').matchAll(/^T\d+\t(\S+) (\d+) (\d+)\t/gm)
    const spans = outermost(
      [...marks].map(([, tag, start, end]) => ({
        start: Number(start),
        end: Number(end),
        kind: KIND[tag] ?? null,
      })),
    )
    return splitSentences(text).map(({ start, end }) => stretchOf(text, spans, start, end))
  })
}

/** Rows of one GUM sentence: word, whether a proper noun, whether a space follows, and the entities that open and close there. */
function gumRows(block) {
  const rows = []
  let joined = { until: 0, glued: false }
  for (const line of block.split('\n')) {
    const [id = '', word, , , tag = '', , , , , more = ''] = line.split('\t')
    const range = /^\d+-(\d+)$/.exec(id)
    const glued = more.includes('SpaceAfter=No')
    if (range) joined = { until: Number(range[1]), glued }
    if (!/^\d+$/.test(id)) continue
    rows.push({
      word,
      proper: tag.startsWith('NNP'),
      glued: Number(id) < joined.until || (Number(id) === joined.until ? joined.glued : glued),
      brackets: /(?:^|\|)Entity=([^|]*)/.exec(more)?.[1] ?? '',
    })
  }
  return rows
}

/** The longest run of proper nouns of an entity, small words between them included: [from, to) or null. */
function properRun(rows, from, to) {
  let best = null
  for (let at = from; at < to; at += 1) {
    if (!rows[at].proper) continue
    let end = at + 1
    for (let ahead = end; ahead < to && ahead < end + 3; ahead += 1) {
      if (rows[ahead].proper) end = ahead + 1
      else if (!/^(?:of|the|for|&|'s|-|\.|in|de|du|la)$/i.test(rows[ahead].word)) break
    }
    if (best === null || end - at > best[1] - best[0]) best = [at, end]
    at = end
  }
  return best
}

/**
 * The Wikinews articles and interviews of GUM (texts CC BY 2.5, annotation CC BY 4.0). Entities there are whole noun phrases: the
 * proper nouns that end one are its name. `isPlaceName` tells countries, which GUM counts as organisations when they act.
 */
export function readGum(folder, bareName, isPlaceName) {
  const root = join(folder, 'gum', 'dep')
  const names = readdirSync(root).filter((name) => /^GUM_(?:news|interview)_/.test(name))
  const blocks = names
    .sort()
    .flatMap((name) => readFileSync(join(root, name), 'utf8').split(/\n\s*\n/))
  return blocks.flatMap((block) => {
    const rows = gumRows(block)
    const open = []
    const found = []
    for (const [at, { brackets }] of rows.entries()) {
      for (const [, id, tag, closed] of brackets.matchAll(
        /\((\d+(?:\[[^\]]*\])?)-([a-z]+)[^()]*?(?=[()]|\d+\)|$)(\))?/g,
      )) {
        if (closed) found.push({ tag, from: at, to: at + 1 })
        else open.push({ id, tag, from: at })
      }
      for (const [, id] of brackets.matchAll(/(?:^|\))(\d+(?:\[[^\]]*\])?)(?=\))/g)) {
        const index = open.findLastIndex((each) => each.id === id)
        if (index >= 0) found.push({ ...open.splice(index, 1)[0], to: at + 1 })
      }
    }
    const spans = found.flatMap(({ tag, from, to }) => {
      const kind = KIND[tag] ?? null
      const run = properRun(rows, from, to)
      if (run === null || !/^(?:person|place|organization|event|object|abstract)$/.test(tag))
        return []
      const words = rows.slice(run[0], run[1]).map((row) => row.word)
      if (rows.slice(run[1], to).some(({ word }) => /^\p{L}/u.test(word)) && run[1] !== to)
        return []
      const [start, end] = kind === 'person' ? bareName(words) : [0, words.length]
      if (start >= end) return []
      const isPlace = kind !== null && isPlaceName(words.slice(start, end).join(' '))
      if (isPlace && kind === 'person') return []
      return [{ start: run[0] + start, end: run[0] + end, kind: isPlace ? 'place' : kind }]
    })
    let text = ''
    const kept = outermost(spans)
    const marked = []
    const edges = rows.map(({ word, glued }) => {
      const start = text.length
      text += word + (glued ? '' : ' ')
      return [start, start + word.length]
    })
    for (const { start, end, kind } of kept)
      if (kind) marked.push({ start: edges[start][0], end: edges[end - 1][1], kind })
    return rows.length > 2 && !text.includes('[') ? [{ text: text.trimEnd(), spans: marked }] : []
  })
}
