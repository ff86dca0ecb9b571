import { readFullDate } from './full-date.ts'
import type { Reading } from './full-date.ts'
import type { HeadLine } from './head-line.ts'
import { isAgency } from './known-outlets.ts'

/** What the opening words of a dispatch say: « Bamako, 20 juin (AFP) – ». Offsets into the line. */
export type Dateline = {
  place: Reading | null
  agency: Reading | null
  /** Only a full date: « 20 juin » alone says no year. */
  publishedOn: Reading | null
  /** Where the sentence starts, past the dash. */
  end: number
}

const place = String.raw`\p{Lu}[\p{L}'’]*(?:[ /-](?:(?:de|du|la|le|les|sur|l['’])[ -])?\p{Lu}[\p{L}'’]*){0,3}`
const date = String.raw`(?:le |the )?(?:[\p{L}]+\.? )?\d{1,2}(?:er|st|nd|rd|th)?(?: [\p{L}]+\.?)?(?:,? \d{4})?`
const full = new RegExp(
  `^\\(?(${place})(?:, \\p{Lu}[\\p{L} '’-]+(?= \\())?(?: \\(([^()]{2,50})\\))?(?:, (${date}))?\\)?` +
    `(?: \\(([^()]{2,50})\\))?(?:(?<=\\))\\s*(?:–|—|--?)\\s*|\\s*(?:–|—|--?|:)\\s+|\\s*$)`,
  'u',
)
const agencyAlone = /^\(([^()]{2,50})\)\s*(?:–|—|--?)\s*/u

/** Words that open a paragraph in capitals and name no place. */
const rubrics = new Set(
  (
    'EXCLUSIF URGENT ENTRETIEN INTERVIEW TRIBUNE ANALYSE ANALYSIS REPORTAGE ENQUÊTE ENQUETE DIRECT LIVE ' +
    'VIDÉO VIDEO BREAKING UPDATE OPINION ÉDITORIAL EDITORIAL ÉDITO EDITO FLASH COMMUNIQUÉ COMMUNIQUE ' +
    'DOSSIER PORTRAIT FOCUS EXCLUSIVE FACTBOX EXPLAINER CHRONIQUE RÉCIT DÉCRYPTAGE DIPLOMATIE ÉCONOMIE ' +
    'POLITIQUE SÉCURITÉ DÉFENSE SOCIÉTÉ CULTURE SPORT'
  ).split(' '),
)

/**
 * Reads the place line that opens a paragraph. Without an agency or a date beside it, a place is
 * believed only in capitals (« NIAMEY – »), and an agency only in brackets.
 */
export function readDateline(line: string): Dateline | null {
  const plainSpaces = line.replace(/[\u00a0\u202f]/g, ' ')
  const alone = readAgencyAlone(plainSpaces)
  if (alone) return alone
  const match = full.exec(plainSpaces)
  const name = match?.[1]
  if (!match || !name || rubrics.has(name)) return null
  const [, , firstBracket, day, lastBracket] = match
  const inCountry = firstBracket !== undefined && isCountry(firstBracket)
  const agency = lastBracket ?? (inCountry ? undefined : firstBracket)
  const hasDay = day !== undefined && /\d/.test(day)
  if (!hasDay && !agency && !inCountry && !isLoudPlace(name)) return null
  if (!agency && match[0].trimEnd() === plainSpaces.trim()) return null
  if (agency && /\d/.test(agency)) return null

  const opening = match[0]
  const placeStart = opening.indexOf(name)
  const dayReading = hasDay ? readFullDate(opening, true) : null
  const agencyStart = agency ? opening.lastIndexOf(`(${agency})`) + 1 : -1
  return {
    place: {
      value: name === name.toUpperCase() ? capitalised(name) : name,
      start: placeStart,
      end: placeStart + name.length,
    },
    agency: agency ? { value: agency, start: agencyStart, end: agencyStart + agency.length } : null,
    publishedOn: dayReading,
    end: opening.length,
  }
}

/** What a place line says, as fields of a head. */
export function datelineFields({ place, agency, publishedOn }: Dateline): HeadLine['fields'] {
  return {
    ...(place && { datelinePlace: place }),
    ...(agency && { agency }),
    ...(publishedOn && { publishedOn }),
  }
}

/** « (Agence Fleuve-Sahel) – Le ministre … » */
function readAgencyAlone(line: string): Dateline | null {
  const match = agencyAlone.exec(line)
  const name = match?.[1]
  if (!match || !name || !isAgency(name)) return null
  const agency = { value: name, start: 1, end: 1 + name.length }
  return { place: null, agency, publishedOn: null, end: match[0].length }
}

let countries: Set<string> | null = null

/** Whether a name is that of a country, in French or English. */
function isCountry(name: string): boolean {
  if (!countries) {
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
    const names = ['fr', 'en'].map(
      (locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }),
    )
    const codes = letters.flatMap((first) => letters.map((second) => first + second))
    countries = new Set(
      codes.flatMap((code) => names.map((of) => (of.of(code) ?? '').replace(/[’]/g, "'"))),
    )
  }
  return countries.has(name.replace(/[’]/g, "'"))
}

function isLoudPlace(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase() && !/\s/.test(name)
}

/** « COTONOU » → « Cotonou », « PORT-AU-PRINCE » → « Port-au-Prince ». */
function capitalised(name: string): string {
  return name
    .toLowerCase()
    .replace(
      /(^|[\s/'’-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/(?<=[\s-])(?:De|Du|La|Le|Les|Sur|Au)(?=[\s-])/g, (word) => word.toLowerCase())
}
