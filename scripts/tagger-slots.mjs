/** Fills the patterns written for the name tagger with names from the word lists and invented ones. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { sentenceOf } from './tagger-corpora.mjs'
import { ORGANISATIONS, THINGS } from './tagger-compounds.mjs'
import * as written from './tagger-patterns.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
let seed = 20251123

/** The same numbers at every run. */
export function random() {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
const pick = (list) => list[Math.floor(random() * list.length)]

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

const ONSETS =
  'b d f g h j k l m n p r s t v w y z b d k l m n s t br dr tr kr ch dj gb kp gn kh mb nd ng ny sh tch th'.split(
    ' ',
  )
const VOWELS = 'a a a e i i o o ou ou u é é è aï oua ie'.split(' ')
const ENDINGS = ['', '', '', '', '', 'n', 'm', 'l', 'r', 's', 'ng', 'k']
/** A name of no language, with the sounds of many: contexts must tell what it names. */
const invented = () => {
  const count = 2 + Math.floor(random() * 3)
  const name = Array.from({ length: count }, () => pick(ONSETS) + pick(VOWELS)).join('')
  return name.charAt(0).toUpperCase() + name.slice(1) + pick(ENDINGS)
}
const [, OTHER_FIRSTS, OTHER_LASTS] = readFileSync(
  join(root, 'resources/lexicons/people-names.txt'),
  'utf8',
)
  .split('\n')
  .map((line) => line.split('|'))
/** Half of the listed names only: the other half teaches what a list does not know. */
const half = (names) => names.filter((_, at) => at % 2 === 0)
const [moreFirsts, moreLasts] = [half(OTHER_FIRSTS), half(OTHER_LASTS)]
export const surname = () => {
  const style = random()
  return style < 0.25 ? invented() : style < 0.5 ? pick(moreLasts) : pick(written.SURNAMES)
}
const firstName = () => {
  const style = random()
  return style < 0.15 ? invented() : style < 0.4 ? pick(moreFirsts) : pick(firstNames)
}
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

const PARTICLES =
  'de ben Ben Ould Mint van von Ag Wallet El Al da dos bin Abou Ibn Oumar Dan'.split(' ')

export function person() {
  const style = random()
  if (style < 0.08) return `${firstName()} ${pick(PARTICLES)} ${surname()}`
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

/** A name made of words and other names: « Stade de {V} », « {S} Frères ». */
function compound(patterns, english) {
  return pick(patterns[english || random() < 0.15 ? 'english' : 'french'])
    .replace(/\{(\w)\}/g, (_, slot) => slotPieces(slot, english)[0].words)
    .replace(/([’']) /g, '$1')
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
    case 'X':
      return [{ words: compound(ORGANISATIONS, english), kind: 'organisation' }]
    case 'Y':
      return [{ words: compound(THINGS, english), kind: null }]
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

export function fill(template, english) {
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
