import { readDateline } from './dateline.ts'
import { looksLikeDate, readFullDate } from './full-date.ts'
import type { Reading } from './full-date.ts'
import { isAgency, isOutlet } from './known-outlets.ts'

/** The fields a head can give, besides the title. */
export type HeadField =
  'title' | 'outlet' | 'author' | 'agency' | 'address' | 'datelinePlace' | 'publishedOn'

/** What one line of a head says; `weight` tells a line that announces itself from a bare one. */
export type HeadLine = {
  fields: Partial<Record<HeadField, Reading>>
  /** labelled: « Publié le … », « Source : … », an address; bare: a date, a name of an outlet alone. */
  weight: 'labelled' | 'bare'
  /** True when the line holds a date that could be read two ways or does not exist. */
  doubtfulDate: boolean
}

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

const particle = String.raw`(?:de|du|des|la|le|ben|bin|ould|ag|el|al|van|von|der|d['’])`
const name = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:${particle}\s*)*\p{Lu}[\p{L}\p{M}'’.-]*){1,4}`
const byline = new RegExp(
  `^(?:propos recueillis par|interview by|par|by)\\s*:?\\s+(${name}(?:(?:,| et| and| &)\\s+${name})*)` +
    `((?:,\\s*\\p{Ll}|\\s*[(/]|\\s+(?:à|in|at|from|avec|with|pour|for|le)\\s)[^\\n]*)?$`,
  'iu',
)
const publishedLabel =
  /^(?:publié[e]?|paru[e]?|mis[e]? en ligne|diffusé[e]?|posté[e]?|published|posted|issued|released)(?:\s+(?:le|on|à|at))?\s*:?\s*/i
const updatedLabel = /^(?:mis[e]? à jour|modifié[e]?|actualisé[e]?|(?:last )?updated|modified)\b/i
const dateSurrounds =
  /^(?:le\s+|on\s+|the\s+)?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)\.?,?\s+)?$/i
const timeAfter =
  /^(?:[\s,T–-]*(?:à|at|vers)?\s*\d{1,2}\s*(?:h|:|H)\s*(?:\d{2})?(?::\d{2})?(?:\.\d+)?\s*(?:am|pm|a\.m\.|p\.m\.)?\s*(?:\(?(?:GMT|UTC|TU|CET|CEST|HEC|Z)(?:[+-]\d+)?\)?|[+-]\d{2}:\d{2})?)?\s*$/i

/**
 * Reads a line as part of an article's head: every piece of it (parted by « | », « • » or a dash)
 * must be a date, an author, an outlet, an agency or an address, else the line is text and null is
 * returned. `dayFirst` tells how « 03/04/2026 » is read.
 */
export function readHeadLine(line: string, dayFirst: boolean): HeadLine | null {
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

function readAuthor(words: string): HeadLine | null {
  const newsroom =
    /^(?:par|by)\s+(?:la rédaction(?:\s+avec\s+(.+))?|(?:le|la|les)?\s*(.+?)(?:\s+staff)?)$/i.exec(
      words,
    )
  const agency = newsroom?.[1] ?? newsroom?.[2]
  if (newsroom && (agency === undefined || isAgency(agency)))
    return labelled(agency === undefined ? {} : { agency: span(agency, words.indexOf(agency)) })
  const match = byline.exec(words)
  const authors = match?.[1]
  if (!match || !authors || words.length > 140 || /[^.\p{Lu}]\.$/u.test(words)) return null
  // The flag « i » lets a name start small: the words must be capitals in the text itself.
  const capitals = new RegExp(`^${name}(?:(?:,| et| and| &)\\s+${name})*`, 'u').exec(authors)?.[0]
  if (!capitals) return null
  const at = words.indexOf(authors)
  const rest = words.slice(at + capitals.length)
  const field = isOutlet(capitals) ? 'outlet' : 'author'
  const fields: HeadLine['fields'] = { [field]: span(capitals, at) }
  const date = readFullDate(rest, true)
  if (date) fields.publishedOn = shifted(date, at + capitals.length)
  const wire = /(?:avec|with)\s+(?:l['’]|the\s+)?([^()]+?)\)?$/i.exec(rest)?.[1]
  if (wire && isAgency(wire)) fields.agency = span(wire, words.lastIndexOf(wire))
  return labelled(fields)
}

function readDate(words: string, dayFirst: boolean): HeadLine | null {
  if (updatedLabel.test(words)) return { fields: {}, weight: 'labelled', doubtfulDate: false }
  const label = publishedLabel.exec(words)?.[0] ?? ''
  const rest = words.slice(label.length)
  const date = readFullDate(rest, dayFirst)
  if (!date) {
    const doubtful = looksLikeDate(rest) && rest.length < 30
    return doubtful ? { fields: {}, weight: 'bare', doubtfulDate: true } : null
  }
  const before = rest.slice(0, date.start)
  const after = rest.slice(date.end)
  const updated = /^[\s,.;(–-]*(?:mis[e]? à jour|modifié|(?:last )?updated)/i.test(
    after.replace(/^[^\p{L}(]*(?:à|at)?\s*\d{1,2}\s*[hH:]\s*\d{0,2}/u, ''),
  )
  if (!dateSurrounds.test(before) || !(timeAfter.test(after) || updated)) return null
  const announced = label !== '' || before.trim().length > 3 || after.trim() !== ''
  const fields = { publishedOn: shifted(date, label.length) }
  return announced ? labelled(fields) : { fields, weight: 'bare', doubtfulDate: false }
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
  if (!/^\p{Lu}[\p{Ll}'’]+(?:-\p{L}+)*$/u.test(who)) return null
  return labelled({ datelinePlace: span(who, 0), publishedOn: shifted(publishedOn, skipped) })
}

function readName(words: string): HeadLine | null {
  if (words.length > 60) return null
  const signed = /^(.*?)\s*\(([\p{Lu}\d-]{2,8})\)$/u.exec(words)
  const long = signed?.[1] ?? words
  if (isAgency(words) || isAgency(long))
    return { fields: { agency: span(words, 0) }, weight: 'bare', doubtfulDate: false }
  if (!isOutlet(words)) return null
  return { fields: { outlet: span(words, 0) }, weight: 'bare', doubtfulDate: false }
}

function readBareDateline(line: string): HeadLine | null {
  const dateline = readDateline(line)
  if (!dateline || dateline.end < line.trimEnd().length) return null
  const fields: HeadLine['fields'] = { datelinePlace: dateline.place }
  if (dateline.agency) fields.agency = dateline.agency
  if (dateline.publishedOn) fields.publishedOn = dateline.publishedOn
  return labelled(fields)
}

function labelled(fields: HeadLine['fields']): HeadLine {
  return { fields, weight: 'labelled', doubtfulDate: false }
}

function span(value: string, start: number): Reading {
  return { value, start, end: start + value.length }
}

function shifted(reading: Reading, by: number): Reading {
  return { ...reading, start: reading.start + by, end: reading.end + by }
}
