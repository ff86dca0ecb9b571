import { foldName } from '../shared/fold.ts'
import type { Database } from '../store/database.ts'

/** A place that is no state: a town, a region, a river. */
export type Place = { id: string; name: string; country: string | null }

export type PlaceStore = ReturnType<typeof placeStore>

export function placeStore(db: Database) {
  const add = db.prepare(
    'INSERT INTO places (id, name, country, folded) VALUES (@id, @name, @country, @folded)',
  )
  const setCountry = db.prepare('UPDATE places SET country = ? WHERE id = ?')
  const named = db.prepare<[string], Place>(
    'SELECT id, name, country FROM places WHERE folded = ? ORDER BY id',
  )
  const all = db.prepare<[], Place>('SELECT id, name, country FROM places ORDER BY id')
  return {
    add: (place: Place): void => void add.run({ ...place, folded: foldName(place.name) }),
    setCountry: (id: string, country: string): void => void setCountry.run(country, id),
    /** The place of this name, in this country or in one not known. */
    like: (name: string, country: string | null): Place | null => {
      const places = named.all(foldName(name))
      const agreeing = places.find((place) => place.country === country)
      return agreeing ?? places.find((place) => place.country === null || country === null) ?? null
    },
    all: (): Place[] => all.all(),
  }
}
