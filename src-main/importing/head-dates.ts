import { readAuthor } from './bylines.ts'
import { looksLikeDate, readFullDate } from './full-date.ts'
import { labelled, shifted, span, type HeadLine } from './head-line.ts'

const publishedLabel =
  /^(?:publié[e]?|paru[e]?|mis[e]? en ligne|diffusé[e]?|posté[e]?|published|posted|issued|released)(?:\s+(?:par|by)\s+(?:la rédaction|newsroom))?(?:\s+(?:le|on|à|at))?\s*:?\s*/i
const updatedLabel = /^(?:mis[e]? à jour|modifié[e]?|actualisé[e]?|(?:last )?updated|modified)\b/i
const dateSurrounds =
  /^(?:le\s+|on\s+|the\s+)?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)\.?,?\s+)?$/i
const timeAfter =
  /^(?:[\s,T–-]*(?:à|at|vers)?\s*\d{1,2}\s*(?:h|:|H)\s*(?:\d{2})?(?::\d{2})?(?:\.\d+)?\s*(?:am|pm|a\.m\.|p\.m\.)?\s*(?:\(?(?:GMT|UTC|TU|CET|CEST|HEC|Z)(?:[+-]\d+)?\)?|[+-]\d{2}:\d{2})?)?\s*$/i
/** What follows the date when the page was changed since. */
const changed = /[\s,.;(–-]*(?:mis[e]? à jour|modifié|(?:last )?updated).*$/i
/** A day that is no date by itself: « hier à 18 h », « le 20 juin », « il y a 2 heures ». */
const vagueDay = /^(?:hier|aujourd['’]hui|il y a|yesterday|today|\d).{0,30}$/i

/**
 * « Publié le jeudi 19 juin 2025 à 10 h 30 », « June 19, 2025 », « Mis à jour hier », « Publié le
 * 3 juillet 2025 par Awa Sy ». The day of a change is not that of publication and is not taken.
 */
export function readDate(words: string, dayFirst: boolean): HeadLine | null {
  if (updatedLabel.test(words)) return { fields: {}, weight: 'labelled', doubtfulDate: false }
  const label = publishedLabel.exec(words)?.[0] ?? ''
  const rest = words.slice(label.length)
  const date = readFullDate(rest, dayFirst)
  if (!date) {
    if (label !== '' && vagueDay.test(rest)) return { ...labelled({}), doubtfulDate: true }
    const doubtful = looksLikeDate(rest) && rest.length < 30
    return doubtful ? { fields: {}, weight: 'bare', doubtfulDate: true } : null
  }
  const signed = /\s+(?:par|by)\s+\S.*$/iu.exec(rest.slice(date.end))
  const author = label !== '' && signed ? readAuthor(signed[0].trim())?.fields.author : undefined
  const before = rest.slice(0, date.start)
  const after = author
    ? rest.slice(date.end, date.end + (signed?.index ?? 0))
    : rest.slice(date.end)
  const unchanged = after.replace(changed, '')
  if (!dateSurrounds.test(before) || !timeAfter.test(unchanged)) return null
  const announced = label !== '' || before.trim().length > 3 || after.trim() !== ''
  const fields: HeadLine['fields'] = { publishedOn: shifted(date, label.length) }
  if (author) fields.author = span(author.value, words.lastIndexOf(author.value))
  return announced ? labelled(fields) : { fields, weight: 'bare', doubtfulDate: false }
}
