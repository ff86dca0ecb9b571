import { readFullDate } from './full-date.ts'
import type { Reading } from './full-date.ts'

/** What the opening words of a dispatch say: « Bamako, 20 juin (AFP) – ». Offsets into the line. */
export type Dateline = {
  place: Reading
  agency: Reading | null
  /** Only a full date: « 20 juin » alone says no year. */
  publishedOn: Reading | null
  /** Where the sentence starts, past the dash. */
  end: number
}

const place = String.raw`\p{Lu}[\p{L}'’]*(?:[ /-](?:(?:de|du|la|le|les|sur|l['’])[ -])?\p{Lu}[\p{L}'’]*){0,3}`
const date = String.raw`(?:le |the )?(?:[\p{L}]+\.? )?\d{1,2}(?:er|st|nd|rd|th)?(?: [\p{L}]+\.?)?(?:,? \d{4})?`
const full = new RegExp(
  `^\\(?(${place})(?: \\(\\p{Lu}[\\p{L} '’-]+\\)|, \\p{Lu}[\\p{L} '’-]+(?= \\())?(?:, (${date}))?\\)?` +
    `(?: \\(([^()]{2,50})\\))?(?:\\s*(?:–|—|--?|:)\\s+|\\s*$)`,
  'u',
)

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
  const match = full.exec(plainSpaces)
  const name = match?.[1]
  if (!match || !name || rubrics.has(name)) return null
  const [, , day, agency] = match
  const hasDay = day !== undefined && /\d/.test(day)
  if (!hasDay && !agency && !isLoudPlace(name)) return null
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

function isLoudPlace(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase() && !/\s/.test(name)
}

/** « COTONOU » → « Cotonou », « PORT-AU-PRINCE » → « Port-au-Prince ». */
export function capitalised(name: string): string {
  return name
    .toLowerCase()
    .replace(
      /(^|[\s/'’-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/(?<=[\s-])(?:De|Du|La|Le|Les|Sur|Au)(?=[\s-])/g, (word) => word.toLowerCase())
}
