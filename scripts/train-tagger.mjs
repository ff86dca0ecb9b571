/**
 * Trains the name tagger: node scripts/train-tagger.mjs FOLDER
 * FOLDER holds newseye-fr/ (HIPE-2022 v2.1, CC BY 4.0) and europeana-fr/enp_FR.bnf.bio (CC0). Together with the sentences of
 * tagger-sentences.mjs they make an averaged perceptron of hashed features, written as one signed byte (the root) per weight to
 * resources/tagger/weights.bin. Fixed seed, fixed order: the same input gives the same bytes.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import * as written from './tagger-sentences.mjs'

const folder = process.argv[2]
if (folder === undefined) throw new Error('Give the folder that holds newseye-fr and europeana-fr')
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

let seed = 20251123
function random() {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
const pick = (list) => list[Math.floor(random() * list.length)]
const KIND = { PER: 'person', LOC: 'place', ORG: 'organisation' }

/** Pieces of text, each with its kind or null, to a sentence: text and spans. */
function sentenceOf(pieces) {
  let text = ''
  const spans = []
  for (const { words, kind, glued } of pieces) {
    if (text !== '' && !glued && !/[’'(«"“]$/.test(text) && !/^[.,)»”’']/.test(words)) text += ' '
    if (kind) spans.push({ start: text.length, end: text.length + words.length, kind })
    text += words
  }
  return { text, spans }
}

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
  return { tokens, marks: lexicalMarks(tokens, lexicons), labels }
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

function readColumns(path, kindOf) {
  const sentences = []
  let rows = []
  const flush = () => {
    if (rows.length > 3) sentences.push(toSentence(rows))
    rows = []
  }
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('#') || line.startsWith('TOKEN') || line.trim() === '') continue
    const [word, tag, opens] = kindOf(line)
    if (word === undefined || word === '') continue
    rows.push({ word, tag, opens })
    const before = rows.at(-2)?.word ?? ''
    if ((/^[.!?]$/.test(word) && before.length > 2) || rows.length > 90) flush()
  }
  flush()
  return sentences
}

function toSentence(rows) {
  const pieces = []
  for (let at = 0; at < rows.length;) {
    const { tag } = rows[at]
    let end = at + 1
    if (tag !== 'O') while (end < rows.length && rows[end].tag === tag && !rows[end].opens) end += 1
    const words = rows.slice(at, end).map((row) => row.word)
    const [from, to] = tag === 'PER' ? bareName(words) : [0, words.length]
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

const newseye = readdirSync(join(folder, 'newseye-fr'))
  .sort()
  .flatMap((name) =>
    readColumns(join(folder, 'newseye-fr', name), (line) => {
      const [word, tag = 'O'] = line.split('\t')
      const kind = tag.slice(2)
      return [word, KIND[kind] ? kind : 'O', tag.startsWith('B-')]
    }),
  )
const europeana = readColumns(join(folder, 'europeana-fr', 'enp_FR.bnf.bio'), (line) => {
  const [word, tag = 'O'] = line.trim().split(/\s+/)
  const kind = tag.slice(2)
  return [word, KIND[kind] ? kind : 'O', false]
})

const firstNames = readFileSync(join(root, 'resources/lexicons/first-names.txt'), 'utf8')
  .trim()
  .split(/\s+/)
const cities = readFileSync(join(root, 'resources/gazetteers/cities.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
const bigCities = cities.filter(([, , people]) => Number(people) > 150).map(([name]) => name)
const exonyms = readFileSync(join(root, 'resources/lexicons/exonyms.csv'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(';'))
  .filter((row) => row[2])
  .map((row) => row[0])
const countries = readFileSync(join(root, 'resources/lexicons/countries.csv'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(';'))
const organisations = readFileSync(join(root, 'resources/lexicons/organisations.csv'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(';'))
const acronyms = organisations.map((row) => row[0]).filter((acronym) => acronym.length > 1)
const longForms = organisations.flatMap((row) => [row[1], row[2]]).filter((name) => name.length > 5)

const ODD =
  'ba be bi bo da de di do fa ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to va ve vi wa ya za zou lou mou nou tou sou bré dra fla gué kan len mar nor pel ran sim tal ven'.split(
    ' ',
  )
const invented = () => {
  const name = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(ODD)).join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
const surname = () => (random() < 0.12 ? invented() : pick(written.SURNAMES))
const firstName = () => (random() < 0.08 ? invented() : pick(firstNames))
const letters = 'ABCDEFGILMNOPRSTUV'
const acronym = () =>
  random() < 0.5
    ? pick(acronyms)
    : Array.from({ length: 3 + Math.floor(random() * 3) }, () => pick(letters)).join('')
const town = () =>
  random() < 0.2
    ? invented()
    : random() < 0.3
      ? pick(exonyms)
      : pick(random() < 0.6 ? bigCities : cities.map((row) => row[0]))

function person() {
  const style = random()
  if (style < 0.08)
    return `${firstName()} ${pick(['de', 'ben', 'Ould', 'van', 'Ag', 'El', 'da'])} ${surname()}`
  if (style < 0.16) return `${firstName()} ${firstName()} ${surname()}`
  if (style < 0.22) return `${pick(letters)}. ${surname()}`
  if (style < 0.3) return `${surname()} ${firstName()}`
  if (style < 0.4) return `${firstName()} ${surname().toUpperCase()}`
  if (style < 0.48) return `${firstName()} ${surname()}`.toUpperCase()
  return `${firstName()} ${surname()}`
}

const BARE = new Set([
  'CU',
  'IL',
  'MG',
  'CY',
  'MT',
  'HT',
  'DJ',
  'SG',
  'TW',
  'OM',
  'BH',
  'MC',
  'MU',
  'SV',
  'FJ',
  'BB',
  'PW',
  'SM',
  'AD',
  'KI',
  'NR',
  'TV',
  'TO',
  'WS',
])
const PLURAL = new Set(['US', 'NL', 'AE', 'PH', 'SC', 'MV', 'KM', 'BS', 'MH', 'SB'])
const MASCULINE_E = new Set(['MX', 'MZ', 'ZW', 'KH', 'BZ', 'SR'])
function country(preposition) {
  const [code, name] = pick(countries)
  const vowel = /^[AEIOUÉÎ]/.test(name)
  const feminine = /e$/.test(name) && !MASCULINE_E.has(code)
  const forms = BARE.has(code)
    ? ['à', 'de', '']
    : PLURAL.has(code)
      ? ['aux', 'des', 'les']
      : [
          feminine || vowel ? 'en' : 'au',
          vowel ? "d'" : feminine ? 'de' : 'du',
          vowel ? "l'" : feminine ? 'la' : 'le',
        ]
  return { before: forms[{ en: 0, de: 1, le: 2 }[preposition] ?? 2], name }
}

function slotPieces(slot, english) {
  const w = (key) => pick(written.WORDS[(english ? 'E' : '') + key])
  switch (slot) {
    case 'P':
      return [{ words: person(), kind: 'person' }]
    case 'S':
      return [{ words: random() < 0.15 ? surname().toUpperCase() : surname(), kind: 'person' }]
    case 'F':
      return [{ words: firstName(), kind: 'person' }]
    case 'V':
      return [{ words: town(), kind: 'place' }]
    case 'R':
      return [{ words: random() < 0.2 ? invented() : pick(written.REGIONS), kind: 'place' }]
    case 'O':
      return [
        { words: random() < 0.5 ? pick(written.BODIES) : pick(longForms), kind: 'organisation' },
      ]
    case 'A':
      return [{ words: acronym(), kind: 'organisation' }]
    case 'K':
      return [
        {
          words:
            random() < 0.15
              ? invented()
              : random() < 0.15
                ? `FC ${town()}`
                : pick(written.COMPANIES),
          kind: 'organisation',
        },
      ]
    case 'U':
      return [{ words: pick(written.SCHOOLS).replace('{V}', town()), kind: 'organisation' }]
    case 'C':
      return [{ words: pick(countries)[english ? 2 : 1], kind: 'place' }]
    case 'W':
      return [
        {
          words: Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
            random() < 0.1 ? invented() : pick(written.TITLE_WORDS),
          ).join(' '),
          kind: null,
        },
      ]
    case 'D':
    case 'N':
    case 'G':
    case 'T':
      return [{ words: w(slot), kind: null }]
    default: {
      const { before, name } = country(slot.split(' ')[0])
      return [
        ...(before === '' ? [] : [{ words: before, kind: null }]),
        { words: name, kind: 'place' },
      ]
    }
  }
}

function fill(template, english) {
  const pieces = template
    .split(/(\{[^}]+\})/)
    .filter((part) => part.trim() !== '')
    .flatMap((part) => {
      const slot = /^\{(.+)\}$/.exec(part)?.[1]
      return slot === undefined ? [{ words: part.trim(), kind: null }] : slotPieces(slot, english)
    })
  const sentence = sentenceOf(pieces)
  return { ...sentence, text: sentence.text.charAt(0).toUpperCase() + sentence.text.slice(1) }
}

const COPIES = 40
const made = []
for (let copy = 0; copy < COPIES; copy += 1) {
  for (const template of written.FRENCH) made.push(fill(template, false))
  for (const template of written.ENGLISH) made.push(fill(template, true))
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

const press = [...newseye, ...europeana]
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
    const { tokens, marks, labels } = corpus[index]
    let [previous, earlier] = [0, 0]
    for (let at = 0; at < tokens.length; at += 1) {
      step += 1
      seen += 1
      const features = [
        ...wordFeatures(tokens, marks, at),
        ...labelFeatures(tokens, marks, at, previous, earlier),
      ]
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
writeFileSync(join(root, 'resources/tagger/weights.bin'), bytes)
console.log(`${bytes.filter((byte) => byte !== 0).length} weights written`)
