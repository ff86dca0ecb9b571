import { datelineFields, readDateline } from './dateline.ts'
import { readAuthor } from './bylines.ts'
import { readFullDate } from './full-date.ts'
import { readDate } from './head-dates.ts'
import { labelled, shifted, span, type HeadField, type HeadLine } from './head-line.ts'
import { isAgency, isOutlet } from './known-outlets.ts'

const labels: Record<string, HeadField | 'source'> = {
  titre: 'title',
  title: 'title',
  auteur: 'author',
  auteurs: 'author',
  author: 'author',
  authors: 'author',
  byline: 'author',
  source: 'source',
  journal: 'outlet',
  média: 'outlet',
  media: 'outlet',
  outlet: 'outlet',
  publication: 'outlet',
  publisher: 'outlet',
  site: 'outlet',
  agence: 'agency',
  agency: 'agency',
  date: 'publishedOn',
  'date de publication': 'publishedOn',
  publié: 'publishedOn',
  published: 'publishedOn',
  lieu: 'datelinePlace',
  place: 'datelinePlace',
  url: 'address',
  lien: 'address',
  link: 'address',
  adresse: 'address',
  address: 'address',
}

/** Buttons and notices that a copied page leaves between its headline and its text. */
const furniture =
  /^(?:partager|écouter (?:cet|l['’]) ?article|lire plus tard|réservé aux abonnés|article réservé aux abonnés|publicité|(?:temps de )?lecture\s*:?\s*\d+ ?min(?:utes?)?\.?|share|listen to this article|advertisement|\d+ min(?:ute)? read)$/i

/** A longer line is a paragraph; an address may be long. */
const longestHeadLine = 400

/**
 * Reads a line as part of an article's head: every piece of it (parted by « | », « • » or a dash)
 * must be a date, an author, an outlet, an agency or an address, else the line is text and null is
 * returned. `dayFirst` tells how « 03/04/2026 » is read.
 */
export function readHeadLine(line: string, dayFirst: boolean): HeadLine | null {
  if (line.length > longestHeadLine) return null
  const plain = line.replace(/[\u00a0\u202f]/g, ' ')
  const whole = readPiece(plain, dayFirst) ?? readBareDateline(plain)
  if (whole) return whole
  const merged: HeadLine = { fields: {}, weight: 'bare', doubtfulDate: false }
  const pieces = [...plain.matchAll(/(?:(?!\s+[|•·–—-]\s+).)+?(?=\s+[|•·–—-]\s+|$)/g)]
  if (pieces.length < 2) return null
  for (const piece of pieces) {
    const words = piece[0].replace(/^\s*[|•·–—-]\s+/, '')
    const found = readPiece(words, dayFirst)
    if (!found) return null
    const from = piece.index + piece[0].length - words.length
    for (const [field, reading] of Object.entries(found.fields))
      // Object.entries forgets that the keys are head fields.
      merged.fields[field as HeadField] ??= shifted(reading, from)
    if (found.weight === 'labelled') merged.weight = 'labelled'
    merged.doubtfulDate ||= found.doubtfulDate
  }
  return merged
}

function readPiece(written: string, dayFirst: boolean): HeadLine | null {
  const words = written.trim()
  const from = written.indexOf(words)
  if (furniture.test(words)) return labelled({})
  const found =
    readAddress(words) ??
    readLabelled(words, dayFirst) ??
    readAuthor(words) ??
    readDate(words, dayFirst) ??
    readNameAndDate(words, dayFirst) ??
    readName(words)
  if (!found) return null
  const fields: HeadLine['fields'] = {}
  for (const [field, reading] of Object.entries(found.fields))
    fields[field as HeadField] = shifted(reading, from)
  return { ...found, fields }
}

function readAddress(words: string): HeadLine | null {
  if (!/^https?:\/\/[^\s/]+\.\S+$/i.test(words)) return null
  return labelled({ address: span(words, 0) })
}

function readLabelled(words: string, dayFirst: boolean): HeadLine | null {
  const match = /^([\p{L} ]{3,20}?)\s*:\s+(\S.{0,200})$/u.exec(words)
  const field = labels[match?.[1]?.toLowerCase() ?? '']
  const said = match?.[2]
  if (!field || !said) return null
  const at = words.length - said.length
  if (field === 'publishedOn') {
    const date = readFullDate(said, dayFirst)
    return date
      ? labelled({ publishedOn: shifted(date, at) })
      : { fields: {}, weight: 'labelled', doubtfulDate: true }
  }
  if (/^https?:\/\//i.test(said)) return labelled({ address: span(said, at) })
  if (field === 'address') return null
  if (field !== 'source')
    return said.length > 100 && field !== 'title' ? null : labelled({ [field]: span(said, at) })
  if (said.length > 60 || /\.$/.test(said)) return null
  return labelled(isAgency(said) ? { agency: span(said, at) } : { outlet: span(said, at) })
}

/** « Canal Savane, le 18 février 2026 », « Niamey, le 18 février 2026 », « Reuters, June 19, 2025 ». */
function readNameAndDate(words: string, dayFirst: boolean): HeadLine | null {
  const comma = words.indexOf(',')
  if (comma < 2) return null
  const date = readDate(words.slice(comma + 1).trim(), dayFirst)
  const publishedOn = date?.fields.publishedOn
  if (!publishedOn) return null
  const who = words.slice(0, comma)
  const skipped = words.length - words.slice(comma + 1).trim().length
  const known = readName(who)
  if (known) return labelled({ ...known.fields, publishedOn: shifted(publishedOn, skipped) })
  // Who « Awa Sy » is to the article is not said: only the day is taken.
  if (/^\p{Lu}\S+(?: \p{Lu}\S+){1,3}$/u.test(who))
    return labelled({ publishedOn: shifted(publishedOn, skipped) })
  if (!/^\p{Lu}[\p{Ll}'’]+(?:-\p{L}+)*$/u.test(who)) return null
  return labelled({ datelinePlace: span(who, 0), publishedOn: shifted(publishedOn, skipped) })
}

function readName(words: string): HeadLine | null {
  if (words.length > 60) return null
  const signed = /^(.*?)\s*\(([\p{Lu}\d-]{2,8})\)$/u.exec(words)
  const long = signed?.[1] ?? words
  if (isAgency(words) || isAgency(long))
    return { fields: { agency: span(words, 0) }, weight: 'bare', doubtfulDate: false }
  const wire = /^(.+?) (?:avec|with) (?:l['’]|the )?(.+)$/i.exec(words)
  if (wire?.[1] && wire[2] && isOutlet(wire[1]) && isAgency(wire[2]))
    return labelled({
      outlet: span(wire[1], 0),
      agency: span(wire[2], words.length - wire[2].length),
    })
  if (!isOutlet(words)) return null
  return { fields: { outlet: span(words, 0) }, weight: 'bare', doubtfulDate: false }
}

function readBareDateline(line: string): HeadLine | null {
  const dateline = readDateline(line)
  if (!dateline || dateline.end < line.trimEnd().length) return null
  return labelled(datelineFields(dateline))
}
