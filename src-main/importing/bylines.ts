import { readFullDate } from './full-date.ts'
import { labelled, shifted, span, type HeadLine } from './head-line.ts'
import { isAgency, isOutlet } from './known-outlets.ts'

const particle = String.raw`(?:de|du|des|la|le|ben|bin|ould|ag|el|al|van|von|der|d['’])`
const name = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:${particle}\s*)*\p{Lu}[\p{L}\p{M}'’.-]*){1,4}`
const byline = new RegExp(
  `^(?:propos recueillis par|interview by|par|by)\\s*:?\\s+(${name}(?:(?:,| et| and| &)\\s+${name})*)` +
    `((?:,\\s*\\p{Ll}|\\s*[(/]|\\s+(?:à|in|at|from|avec|with|pour|for|le)\\s)[^\\n]*)?$`,
  'iu',
)
const ourCorrespondent = new RegExp(
  `^(?:[Dd]e (?:notre|nos)|[Ff]rom our) \\p{Ll}[^,]{5,60},\\s+(${name})$`,
  'u',
)

/**
 * « Par Awa Sy, envoyée spéciale à Niamey », « By John Smith and Awa Sy », « Par Le Monde avec AFP »,
 * « De notre correspondant à Bamako, Awa Sy »: names, nothing that could be a sentence.
 */
export function readAuthor(words: string): HeadLine | null {
  if (words.length > 140) return null
  const newsroom =
    /^(?:par|by)\s+(?:la rédaction(?:\s+avec\s+(.+))?|(?:le|la|les)?\s*(.+?)(?:\s+staff)?)$/i.exec(
      words,
    )
  const agency = newsroom?.[1] ?? newsroom?.[2]
  if (newsroom && (agency === undefined || isAgency(agency)))
    return labelled(agency === undefined ? {} : { agency: span(agency, words.indexOf(agency)) })
  if (/[^.\p{Lu}]\.$/u.test(words)) return null
  const correspondent = ourCorrespondent.exec(words)?.[1]
  if (correspondent)
    return labelled({ author: span(correspondent, words.length - correspondent.length) })
  const authors = byline.exec(words)?.[1]
  if (!authors) return null
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
