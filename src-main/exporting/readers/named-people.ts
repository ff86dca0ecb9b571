import { foldName } from '../../shared/fold.ts'
import type { Database } from '../../store/database.ts'
import type { Named } from './sanitise.ts'

type Row = { actorId: string; shown: string; name: string; folded: string }

/** A surname shorter than this is too likely another word. */
const shortestSurname = 4

/** The people on record whom a text names, with everything they are called, the name shown first. */
export function namedPeople(db: Database) {
  const all = db.prepare<[], Row>(
    `SELECT a.id AS actorId, a.name AS shown, n.name, n.folded
     FROM actors a JOIN actorNames n ON n.actorId = a.id
     WHERE a.kind = 'person' ORDER BY a.folded, a.id`,
  )
  return function named(text: string): Named[] {
    const said = ` ${foldName(text)} `
    const isSaid = (name: string) => said.includes(` ${foldName(name)} `)
    const people = new Map<string, { actorId: string; names: Set<string> }>()
    for (const { actorId, shown, name } of all.iterate()) {
      const one = people.get(actorId) ?? { actorId, names: new Set([shown]) }
      one.names.add(name)
      people.set(actorId, one)
    }
    return [...people.values()].flatMap(({ actorId, names }) => {
      const surnames = [...names].flatMap((name) => {
        const last = name.split(/\s+/).at(-1) ?? ''
        return last.length >= shortestSurname && last !== name ? [last] : []
      })
      const every = [...new Set([...names, ...surnames])]
      return every.some(isSaid) ? [{ actorId, names: every }] : []
    })
  }
}
