import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../store/database.ts'
import { plainSpelling } from './spell-checker.ts'

const word = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu

/** Adds the words of a name, whole and by the parts that hyphens and apostrophes join. */
export function addNameWords(names: Set<string>, name: string): void {
  for (const [whole] of plainSpelling(name).matchAll(word)) {
    names.add(whole)
    if (/['-]/.test(whole)) for (const part of whole.split(/['-]/)) if (part !== '') names.add(part)
  }
}

const lists = ['countries', 'organisations', 'exonyms']

/**
 * The words of the lists written for this project: countries and their people, organisations (also as
 * the press writes their acronyms: Otan), places.
 */
export function shippedNameWords(resources: string): Set<string> {
  const names = new Set<string>()
  for (const list of lists) {
    const text = readFileSync(join(resources, 'lexicons', `${list}.csv`), 'utf8')
    addNameWords(names, text.replace(/^#.*$/gm, ''))
  }
  for (const name of [...names])
    if (/^\p{Lu}{4,}$/u.test(name)) names.add(name.slice(0, 1) + name.slice(1).toLowerCase())
  return names
}

/**
 * The words of every name the record knows: actors, what they belong to, places, meetings, outlets,
 * authors, names proposed and not rejected, and all that the analyst keeps in the word lists.
 */
export function recordNameWords(db: Database): Set<string> {
  const names = new Set<string>()
  const told = db
    .prepare<[], string | null>(
      `SELECT name FROM actors UNION ALL SELECT acronym FROM actors UNION ALL
       SELECT name FROM actorNames UNION ALL SELECT organisation FROM positions UNION ALL
       SELECT name FROM places UNION ALL SELECT place FROM meetings UNION ALL
       SELECT organiser FROM meetings UNION ALL SELECT DISTINCT outlet FROM articles UNION ALL
       SELECT DISTINCT author FROM articles UNION ALL SELECT DISTINCT agency FROM articles UNION ALL
       SELECT DISTINCT datelinePlace FROM articles UNION ALL SELECT words FROM lexiconEntries UNION ALL
       SELECT value ->> 'name' FROM proposals
       WHERE kind IN ('person', 'organisation', 'place') AND status <> 'rejected'`,
    )
    .pluck()
  for (const name of told.iterate()) if (name !== null) addNameWords(names, name)
  return names
}
