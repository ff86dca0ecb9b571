import type { KnownName } from '../shared/proposal.ts'
import type { Store } from '../store/open-store.ts'

type Row = {
  kind: 'person' | 'organisation' | 'state'
  name: string
  acronym: string | null
  country: string | null
  aliases: string
}

/** Every name the record knows, for extraction to recognise before anything else: actors, then places; groups are no names. */
export function knownNames({ db }: Store): KnownName[] {
  const actors = db
    .prepare<[], Row>(
      `SELECT a.kind, a.name, a.acronym, a.country,
         (SELECT json_group_array(DISTINCT n.name) FROM actors m JOIN actorNames n ON n.actorId = m.id
          WHERE m.canonicalId = a.id AND n.name <> a.name) AS aliases
       FROM actors a WHERE a.canonicalId = a.id AND a.kind <> 'group' ORDER BY a.createdAt, a.id`,
    )
    .all()
  const places = db
    .prepare<[], { name: string; country: string | null }>(
      'SELECT name, country FROM places ORDER BY id',
    )
    .all()
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
