/**
 * Trains the name taggers: node scripts/train-tagger.mjs FOLDER fr|en
 * FOLDER holds, for French, winer-fr/, newseye-fr/ and europeana-fr/, for English, english/ and gum/; resources/tagger/DATA.md says
 * where they come from and under which licences. Together with the sentences and patterns written for the project they make one
 * conditional random field a language, written to resources/tagger. Fixed seed, fixed order: the same input gives the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { readFiles } from './tagger-annotated.mjs'
import { exchanged, inCapitals, otherApostrophes, renamed } from './tagger-augment.mjs'
import { readEnglish, readOldPress } from './tagger-corpora.mjs'
import { countedRows, trainField } from './tagger-field.mjs'
import * as written from './tagger-patterns.mjs'
import { fill, random } from './tagger-slots.mjs'
import { readGum, readWikinews } from './tagger-wikinews.mjs'

const [, , folder, language] = process.argv
if (folder === undefined || !/^(?:fr|en)$/.test(language ?? ''))
  throw new Error('Give the folder of the corpora and a language, fr or en')
const english = language === 'en'
const root = fileURLToPath(new URL('..', import.meta.url))
const load = async (name) =>
  (await runnerImport(join(root, 'src-main/extracting', name), { root, logLevel: 'error' })).module
const { fold, tokenise } = await load('tokens.ts')
const { splitSentences } = await load('sentences.ts')
const { loadLexicons } = await load('lexicons.ts')
const { matchPhrase } = await load('phrases.ts')
const { LABELS, NAT } = await load('tagger-weights.ts')
const { keyAfter, lexicalMarks, pairFeatures, wordFeatures } = await load('tagger-features.ts')
const { mayFollow } = await load('tagger-path.ts')
const lexicons = loadLexicons(join(root, 'resources'))

const COUNT = LABELS.length
/** How often each part of the data is taken. */
const MIX = { modern: 2, written: english ? 3 : 2, patterns: english ? 20 : 8 }
const OPTIONS = { passes: 5, rate: 0.2, pull: 0.0005, start: 1, enough: 0.999 }
/** A feature seen once teaches nothing; of the others the weightiest are kept, for files of less than 2.5 MB. */
const LEAST = 2
const KEPT = 220_000
const LONGEST = 300

/** A name of person without the titles before it or what follows a comma: [from, to). */
function bareName(words) {
  let [from, to] = [0, words.length]
  const comma = words.findIndex((word) => word === ',' || word === '(')
  if (comma > 0) to = comma
  for (let guard = 0; guard < 5 && from < to; guard += 1) {
    const tokens = tokenise(words.slice(from, to).join(' ').replace(/ \./g, '.'))
    const title = matchPhrase(lexicons.ranks, tokens, 0) ?? matchPhrase(lexicons.offices, tokens, 0)
    if (
      title === null ||
      (tokens[0].text.length > 4 && tokens[0].shape === 'capital' && tokens.length < 2)
    )
      break
    from += Math.max(1, title.length)
    if (words[from] === '.') from += 1
  }
  return [from, to]
}

/** What `make` gives for each item, made once for those that stand in the list several times. */
function mapped(list, make) {
  const made = new Map()
  return list.map((item) => {
    if (!made.has(item)) made.set(item, make(item))
    return made.get(item)
  })
}

const every = (list, step, first = 0) => list.filter((_, at) => at % step === first)
const repeated = (list, times) => Array.from({ length: times }, () => list).flat()

/** The sentences of others: old press once, half of the French; modern press more often. */
function press() {
  const modern = english
    ? readGum(folder, bareName, (name) => lexicons.countries.values.has(fold(name)))
    : readWikinews(folder, splitSentences)
  const others = english ? readEnglish(folder, bareName) : every(readOldPress(folder, bareName), 2)
  return [...others, ...repeated(modern, MIX.modern)]
}

/** The sentences of the project, with their names exchanged, in capitals and with the other apostrophes. */
function ownSentences() {
  const files = readFiles(join(root, 'scripts/tagger-sentences'), language)
  const own = files.flatMap(({ sentences }) => sentences)
  return [
    ...repeated(own, MIX.written),
    ...files.flatMap(({ sentences }) => exchanged(sentences)),
    ...every(own, 2).map(otherApostrophes),
    ...every(own, 4, 1).map(inCapitals),
  ]
}

/** Keys of the features of each token, and one label each. */
function labelled({ text, spans }) {
  const tokens = tokenise(text).slice(0, LONGEST)
  const labels = tokens.map(() => 0)
  for (const span of spans) {
    const opening = LABELS.indexOf(`B-${span.kind}`)
    const inside = [...tokens.keys()].filter(
      (at) => tokens[at].start < span.end && tokens[at].end > span.start,
    )
    inside.forEach((at, order) => (labels[at] = order === 0 ? opening : opening + 1))
  }
  const marks = lexicalMarks(tokens, lexicons, language)
  return {
    labels,
    words: tokens.map((_, at) => Int32Array.from(wordFeatures(tokens, marks, at))),
    pairs: tokens.map((_, at) => Int32Array.from(pairFeatures(tokens, marks, at))),
  }
}

const found = press()
const people = found.filter(({ spans }) => spans.some(({ kind }) => kind === 'person'))
const own = ownSentences()
const patterns = english ? written.ENGLISH : written.FRENCH
const made = repeated(patterns, MIX.patterns).map((pattern) => fill(pattern, english))
const corpus = mapped(
  [
    ...found,
    ...every(people, 2).map(renamed),
    ...every(people, 5).map(inCapitals),
    ...own,
    ...made,
  ],
  labelled,
).filter(({ labels }) => labels.length > 0)
console.log(`${found.length} press, ${own.length} written, ${made.length} patterns`)

const rows = countedRows(
  ({ labels, words, pairs }, see) => {
    words.forEach((keys) => keys.forEach((key) => see(key)))
    pairs.forEach((keys, at) =>
      keys.forEach((key) => see(keyAfter(key, at === 0 ? 0 : labels[at - 1]))),
    )
  },
  corpus,
  LEAST,
)
const known = (keys) => keys.filter((key) => rows.has(key)).map((key) => rows.get(key))
const sentences = mapped(corpus, ({ labels, words, pairs }) => ({
  labels,
  words: words.map(known),
  pairs: pairs.map((keys, at) =>
    Array.from({ length: at === 0 ? 1 : COUNT }, (_, previous) =>
      known(keys.map((key) => keyAfter(key, previous))),
    ),
  ),
}))
const weights = trainField(sentences, {
  ...OPTIONS,
  labels: COUNT,
  rowCount: rows.size,
  mayFollow,
  shuffle(order) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1))
      ;[order[at], order[other]] = [order[other], order[at]]
    }
  },
  say: console.log,
})

const largest = (row) =>
  weights
    .subarray(row * COUNT, (row + 1) * COUNT)
    .reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
const kept = [...rows]
  .map(([key, row]) => ({ key, row, size: largest(row) }))
  .sort((a, b) => b.size - a.size || a.key - b.key)
  .slice(0, KEPT)
  .sort((a, b) => a.key - b.key)
const bytes = new DataView(new ArrayBuffer(kept.length * (4 + COUNT)))
kept.forEach(({ key, row }, at) => {
  bytes.setInt32(4 * at, key, true)
  for (let label = 0; label < COUNT; label += 1) {
    const weight = weights[row * COUNT + label]
    const size = Math.min(127, Math.round(Math.sqrt(Math.abs(weight) * NAT)))
    bytes.setInt8(4 * kept.length + COUNT * at + label, Math.sign(weight) * size)
  }
})
writeFileSync(join(root, `resources/tagger/weights-${language}.bin`), new Uint8Array(bytes.buffer))
console.log(`${kept.length} of ${rows.size} features kept`)
