import type { ExaminedPassage } from '../examined.ts'
import type { Stretch } from '../read-prose.ts'
import { placeIn, type Rule } from '../rule.ts'

const digits =
  /(?<![\p{L}\d.,-])\d{1,3}(?:[\u00a0\u202f \u2009.,]\d{3})+(?![\d])(?:[.,]\d{1,2})?|(?<![\p{L}\d.,-])\d+(?:[.,]\d+)?(?![\p{L}\d])/gu
const scales: readonly [RegExp, number][] = [
  [/^\s*(?:milliers?|thousands?|mille)(?!\p{L})/iu, 1e3],
  [/^\s*(?:millions?)(?!\p{L})/iu, 1e6],
  [/^\s*(?:milliards?|billions?)(?!\p{L})/iu, 1e9],
]
const spelt: Record<string, number> = {
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9 },
  ...{ dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20 },
  ...{ trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100, mille: 1000 },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30 },
  ...{ forty: 40, fifty: 50, sixty: 60, hundred: 100, thousand: 1000, dozen: 12, douzaine: 12 },
}

/**
 * A number that no article cited in its sentence gives, in figures or in words. Numbers of dates have a
 * rule of their own.
 */
export const figureDiffers: Rule = {
  name: 'figureDiffers',
  severity: 'error',
  find: ({ sentences, passages, language, datesIn, day }) =>
    sentences.flatMap(({ section, block, text, start, passages: cited }) => {
      const sources = cited.flatMap((id) => passages.get(id) ?? [])
      if (sources.length === 0) return []
      const dates = datesIn(text, language, day)
      const told = new Set(sources.flatMap(numbersTold))
      return numbersIn(text)
        .filter(({ stretch, readings }) => {
          if (dates.some((date) => date.start < stretch.end && stretch.start < date.end))
            return false
          if (readings.some((reading) => told.has(reading))) return false
          const rounded = approximately.test(
            text.slice(Math.max(0, stretch.start - 24), stretch.start),
          )
          return !(rounded && readings.some((reading) => isNear(reading, told)))
        })
        .map(({ stretch }) => {
          const words = text.slice(stretch.start, stretch.end)
          const at = { start: start + stretch.start, end: start + stretch.end }
          return { place: placeIn(section, block, at), words, values: { figure: words } }
        })
    }),
}

/** Words that say a number is rounded, right before it. */
const approximately =
  /(?:près d[e’']|environ|quelque|autour de|à peu près|presque|plus de|moins de|une? (?:bonne )?|about|around|some|nearly|almost|roughly|approximately|more than|over|less than|under|close to)\s*$/iu

/** Whether a number told is within a tenth of one that is said to be rounded. */
function isNear(number: number, told: ReadonlySet<number>): boolean {
  return [...told].some((one) => Math.abs(one - number) <= Math.abs(number) / 10)
}

const read = new WeakMap<ExaminedPassage, number[]>()

/** Every number an article gives, in figures or in words; read once a passage. */
function numbersTold(passage: ExaminedPassage): number[] {
  const known = read.get(passage)
  if (known) return known
  const { articleText } = passage
  const inWords = (articleText.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap(
    (word) => spelt[word] ?? [],
  )
  const told = [...numbersIn(articleText).flatMap(({ readings }) => readings), ...inWords]
  read.set(passage, told)
  return told
}

/** Numbers in figures, each with what it may mean: « 1,5 million », « 1 500 000 ». */
function numbersIn(text: string): { stretch: Stretch; readings: number[] }[] {
  return [...text.matchAll(digits)].map(({ 0: written, index }) => {
    const stretch = { start: index, end: index + written.length }
    const scale = scales.find(([word]) => word.test(text.slice(stretch.end, stretch.end + 20)))
    const values = valuesOf(written)
    return {
      stretch,
      readings: scale === undefined ? values : values.flatMap((value) => [value * scale[1]]),
    }
  })
}

/** A comma parts decimals in French and thousands in English. */
function valuesOf(written: string): number[] {
  const bare = written.replace(/[\u00a0\u202f \u2009]/g, '')
  const readings = [
    bare.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'),
    bare.replace(',', '.'),
  ]
  return [...new Set(readings.map(Number).filter((value) => Number.isFinite(value)))]
}
