/**
 * Trains the name taggers: node scripts/train-tagger.mjs FOLDER [fr|en]
 * FOLDER holds newseye-fr/ (HIPE-2022 v2.1, CC BY 4.0), europeana-fr/enp_FR.bnf.bio (CC0) and english/ (WikiGold, Broad Twitter
 * Corpus and WNUT 2017, CC BY 4.0). Together with the patterns of tagger-patterns.mjs they make one averaged perceptron of hashed
 * features a language, written as one signed byte (the root) per weight to resources/tagger. Fixed seed, fixed order: the same
 * input gives the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { readEnglish, readFrenchPress } from './tagger-corpora.mjs'
import { fill, person, random, surname } from './tagger-slots.mjs'
import * as written from './tagger-patterns.mjs'

const folder = process.argv[2]
const english = process.argv[3] === 'en'
if (folder === undefined || !/^(?:fr|en)$/.test(process.argv[3] ?? ''))
  throw new Error('Give the folder of the corpora and a language, fr or en')
const language = english ? 'en' : 'fr'
const root = fileURLToPath(new URL('..', import.meta.url))
const load = async (name) =>
  (await runnerImport(join(root, 'src-main/extracting', name), { root, logLevel: 'error' })).module
const { tokenise } = await load('tokens.ts')
const { loadLexicons } = await load('lexicons.ts')
const { SLOTS, LABELS } = await load('tagger-weights.ts')
const { wordFeatures, labelFeatures, lexicalMarks } = await load('tagger-features.ts')
const { mayFollow } = await load('tagger.ts')
const { matchPhrase } = await load('phrases.ts')
const lexicons = loadLexicons(join(root, 'resources'))

/** Tokens of the application with one label each. */
function labelled({ text, spans }) {
  const tokens = tokenise(text)
  const labels = tokens.map(() => 0)
  for (const span of spans) {
    const index = LABELS.indexOf(`B-${span.kind}`)
    const inside = tokens.flatMap((token, at) =>
      token.start < span.end && token.end > span.start ? [at] : [],
    )
    inside.forEach((at, order) => (labels[at] = order === 0 ? index : index + 1))
  }
  const marks = lexicalMarks(tokens, lexicons, language)
  const features = tokens.map((_, at) => Int32Array.from(wordFeatures(tokens, marks, at)))
  return { tokens, marks, labels, features }
}

/** A name of person without the titles before it or what follows a comma. */
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

const COPIES = english ? 30 : 25
const made = []
for (let copy = 0; copy < COPIES; copy += 1) {
  for (const template of english ? written.ENGLISH : written.FRENCH)
    made.push(fill(template, english))
}

/** Names of people in capitals, as signature lines have them. */
function inCapitals({ text, spans }) {
  const letters = [...text]
  if (letters.length !== text.length) return { text, spans }
  for (const { start, end, kind } of spans) {
    if (kind === 'person')
      for (let at = start; at < end; at += 1)
        if (text[at].toUpperCase().length === 1) letters[at] = text[at].toUpperCase()
  }
  return { text: letters.join(''), spans }
}

/** Another name in the place of each name of person, so that contexts are learned and not names. */
function renamed({ text, spans }) {
  let shift = 0
  let result = text
  const moved = []
  for (const { start, end, kind } of spans) {
    const old = text.slice(start, end)
    const words = kind === 'person' ? (old.includes(' ') ? person() : surname()) : old
    result = result.slice(0, start + shift) + words + result.slice(end + shift)
    moved.push({ start: start + shift, end: start + shift + words.length, kind })
    shift += words.length - old.length
  }
  return { text: result, spans: moved }
}

const press = english ? readEnglish(folder, bareName) : readFrenchPress(folder, bareName)
const withPeople = press.filter(({ spans }) => spans.some(({ kind }) => kind === 'person'))
const corpus = [
  ...press,
  ...withPeople.filter((_, at) => at % 2 === 0).map(renamed),
  ...withPeople.filter((_, at) => at % 5 === 0).map(inCapitals),
  ...made,
]
  .map(labelled)
  .filter(({ tokens }) => tokens.length > 0)
console.log(`${press.length} press sentences, ${made.length} written ones, ${corpus.length} in all`)

const COUNT = LABELS.length
const weights = new Float64Array(SLOTS * COUNT)
const totals = new Float64Array(SLOTS * COUNT)
const stamps = new Uint32Array(SLOTS * COUNT)
let step = 0
function update(at, by) {
  totals[at] += (step - stamps[at]) * weights[at]
  stamps[at] = step
  weights[at] += by
}

const order = corpus.map((_, at) => at)
const scores = new Float64Array(COUNT)
const EPOCHS = 5
for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other], order[at]]
  }
  let wrong = 0
  let seen = 0
  for (const index of order) {
    const { tokens, marks, labels, features: known } = corpus[index]
    let [previous, earlier] = [0, 0]
    for (let at = 0; at < tokens.length; at += 1) {
      step += 1
      seen += 1
      const features = [...known[at], ...labelFeatures(tokens, marks, at, previous, earlier)]
      scores.fill(0)
      for (const feature of features)
        for (let label = 0; label < COUNT; label += 1)
          scores[label] += weights[feature * COUNT + label]
      let best = 0
      for (let label = 1; label < COUNT; label += 1)
        if (mayFollow(label, previous) && scores[label] > scores[best]) best = label
      // After a wrong label the true one may be out of reach: opening the same kind is then the lesson.
      const gold = mayFollow(labels[at], previous) ? labels[at] : labels[at] - 1
      if (best !== gold) {
        wrong += 1
        for (const feature of features) {
          update(feature * COUNT + gold, 1)
          update(feature * COUNT + best, -1)
        }
      }
      earlier = previous
      previous = best
    }
  }
  console.log(`pass ${epoch + 1}: ${((100 * wrong) / seen).toFixed(2)} % of labels corrected`)
}

for (let at = 0; at < weights.length; at += 1)
  weights[at] = (totals[at] + (step - stamps[at]) * weights[at]) / step
let scale = 0
for (const weight of weights) scale = Math.max(scale, Math.abs(weight))
const rooted = (weight) => Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale) * 127)
const bytes = Int8Array.from(weights, rooted)
writeFileSync(join(root, `resources/tagger/weights-${language}.bin`), bytes)
console.log(`${bytes.filter((byte) => byte !== 0).length} weights written`)
