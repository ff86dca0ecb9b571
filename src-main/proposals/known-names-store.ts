import { foldName } from '../shared/fold.ts'
import type { KnownName } from '../shared/proposal.ts'
import type { Store } from '../store/open-store.ts'

type Row = {
  kind: 'person' | 'organisation' | 'state'
  name: string
  acronym: string | null
  country: string | null
  aliases: string
}

/**
 * The actors, then the places, that the record knows by a name which occurs in a text, each with all
 * its names, for extraction to recognise before anything else; groups are no names. Only names that
 * begin with a word of the text are looked at, so that a text costs the same in a large record.
 */
export function knownNames({ db }: Store, text: string): KnownName[] {
  const folded = ` ${foldName(text)} `
  const words = JSON.stringify([...new Set(folded.trim().split(' '))])
  const occurs = (name: string) => name !== '' && folded.includes(` ${name} `)
  const named = db
    .prepare<[string], { actorId: string; folded: string }>(
      `SELECT actorId, folded FROM actorNames
       WHERE substr(folded, 1, instr(folded || ' ', ' ') - 1) IN (SELECT value FROM json_each(?))`,
    )
    .all(words)
    .filter((one) => occurs(one.folded))
  const actors = db
    .prepare<[string], Row>(
      `SELECT a.kind, a.name, a.acronym, a.country,
         (SELECT json_group_array(DISTINCT n.name) FROM actors m JOIN actorNames n ON n.actorId = m.id
          WHERE m.canonicalId = a.id AND n.name <> a.name) AS aliases
       FROM actors a WHERE a.kind <> 'group' AND a.id IN (
         SELECT m.canonicalId FROM json_each(?) one JOIN actors m ON m.id = one.value)
       ORDER BY a.createdAt, a.id`,
    )
    .all(JSON.stringify(named.map(({ actorId }) => actorId)))
  const places = db
    .prepare<[], { name: string; country: string | null; folded: string }>(
      'SELECT name, country, folded FROM places ORDER BY id',
    )
    .all()
    .filter((place) => occurs(place.folded))
  return [
    ...actors.map(({ kind, name, acronym, country, aliases }) => ({
      kind: kind === 'state' ? ('place' as const) : kind,
      name,
      // An array of names made by the query above.
      aliases: JSON.parse(aliases) as string[],
      ...(acronym !== null && { acronym }),
      ...(country !== null && { country }),
    })),
    ...places.map(({ name, country }) => ({
      kind: 'place' as const,
      name,
      aliases: [],
      ...(country !== null && { country }),
    })),
  ]
}
