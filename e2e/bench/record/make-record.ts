import { createHash } from 'node:crypto'
import { foldName } from '../../../src-main/shared/fold.ts'
import type { Store } from '../../../src-main/store/open-store.ts'
import { type Draw, drawFrom } from '../press/draw.ts'

/** How much of each kind a made-up record holds. */
export type RecordSize = {
  actors: number
  meetings: number
  statements: number
  facts: number
  articles: number
}

const given =
  'Awa Issa Salif Mariam Oumar Fatou Boubacar Aminata Ibrahim Kadiatou Seydou Rokia Moussa Hawa Adama Yacouba Grace Samuel Ngozi Daniel'.split(
    ' ',
  )
const openings = 'Ba Bo Da De Di Do Fa Ga Go Ka Ke Ko La Ma Mo Na Ra Sa Se So Ta To Wa Yo Za'.split(
  ' ',
)
const middles = 'ba da ga gou ka la li ma mba na ndi ngo ra ri sa si ta ti wa za'.split(' ')
const endings = 'ba by dé do go ka kou la ly ma na ngo ra ré sso ta té ya yé zo'.split(' ')
const offices = [
  ...['ministre de la Défense', 'ministre de l’Eau', 'gouverneur', 'procureur', 'ambassadeur'],
  ...['chef de la mission', 'directrice de l’hôpital', 'porte-parole', 'préfet', 'conseillère'],
]
const bodies = ['Commission', 'Agence', 'Conseil', 'Office', 'Union', 'Syndicat', 'Comité']
const countries = ['ML', 'NE', 'BF', 'SN', 'CI', 'TG', 'BJ', 'MR', 'GN', 'GH']
const places = ['Bamako', 'Niamey', 'Ouagadougou', 'Dakar', 'Abidjan', 'Lomé', 'Cotonou', 'Accra']
const matters = ['le partage du fleuve', 'la relève', 'les écoles', 'la dette', 'le cessez-le-feu']

/**
 * Fills an empty store with a record of this size, the same for the same seed: persons, bodies and
 * groups with names and dated positions, meetings with participants, statements, and articles whose
 * passages each of them rests on. One person in a thousand is known by many more than the others.
 */
export function makeRecord(store: Store, size: RecordSize, seed = 2026): void {
  const draw = drawFrom(seed)
  const writer = writerOf(store)
  const ids = { actors: [] as string[], meetings: [] as string[], passages: [] as string[] }
  const inSlices = (count: number, write: (index: number) => void) => {
    for (let from = 0; from < count; from += 2000)
      store.operations.perform('createActor', '', () => {
        for (let index = from; index < Math.min(count, from + 2000); index++) write(index)
      })
  }
  inSlices(size.articles, (index) => {
    ids.passages.push(...writer.article(index, draw))
  })
  inSlices(size.actors, (index) => {
    ids.actors.push(writer.actor(index, draw, draw.one(ids.passages)))
  })
  // Few are met often: the first of every thousand.
  const someone = () =>
    draw.number(10) === 0
      ? (ids.actors[1000 * draw.number(Math.ceil(size.actors / 1000))] ?? draw.one(ids.actors))
      : draw.one(ids.actors)
  inSlices(size.meetings, () => {
    ids.meetings.push(writer.meeting(draw, someone, () => draw.one(ids.passages)))
  })
  inSlices(size.facts, () => writer.fact(draw, draw.one(ids.passages)))
  inSlices(size.statements, () => {
    writer.statement(draw, someone(), draw.one(ids.meetings), draw.one(ids.passages))
  })
}

function surname(draw: Draw): string {
  const middle = draw.number(3) === 0 ? '' : draw.one(middles)
  return draw.one(openings) + middle + draw.one(endings)
}

function day(draw: Draw): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${2005 + draw.number(21)}-${two(1 + draw.number(12))}-${two(1 + draw.number(28))}`
}

function range(from: string): string {
  return JSON.stringify({ from, to: from, precision: 'day', text: from })
}

/** The rows of each kind of record, as the application itself writes them. */
function writerOf({ db, newId }: Store) {
  const into = (table: string, columns: string) =>
    db.prepare(
      `INSERT INTO ${table} (${columns}) VALUES (${columns.replace(/\w+/g, (name) => `@${name}`)})`,
    )
  const at = '2026-01-05T08:00:00.000Z'
  const text = into('texts', 'hash, text')
  const original = into('originals', 'sha256, fileName, mediaType, byteLength, bytes, addedAt')
  const article = into(
    'articles',
    'id, title, outlet, publishedOn, language, textHash, originalHash, importedAt, readAt',
  )
  const passage = db.prepare(
    `INSERT INTO passages (id, articleId, start, "end", quote, before, after, state)
     VALUES (@id, @articleId, @start, @end, @quote, '', '', 'exact')`,
  )
  const actor = into(
    'actors',
    'id, kind, name, folded, acronym, country, description, createdAt, updatedAt, canonicalId',
  )
  const name = into('actorNames', 'id, actorId, name, kind, folded')
  const position = into(
    'positions',
    'id, actorId, rank, title, country, heldFrom, firstSeenOn, lastSeenOn',
  )
  const meeting = into(
    'meetings',
    'id, title, status, date, place, country, agenda, outcome, distribution, createdAt, updatedAt',
  )
  const participation = into('participations', 'id, meetingId, actorId, capacity, rankInList')
  const statement = into('statements', 'id, actorId, meetingId, type, text, language, saidOn')
  const fact = into('facts', 'id, date, text, createdAt')
  const evidence = into(
    'evidence',
    'id, recordKind, recordId, attribute, value, passageId, createdAt',
  )
  const rests = (recordKind: string, recordId: string, passageId: string) =>
    evidence.run({
      ...{ id: newId(), recordKind, recordId, attribute: '', value: null, passageId },
      createdAt: at,
    })

  return {
    /** An article of ten sentences; answers the ids of their passages. */
    article(index: number, draw: Draw): string[] {
      const sentences = Array.from(
        { length: 10 },
        () =>
          `${draw.one(given)} ${surname(draw)} a reçu la mission à ${draw.one(places)} sur ${draw.one(matters)}.`,
      )
      const body = `Dépêche ${index}\n\n${sentences.join(' ')}`
      const hash = createHash('sha256').update(body).digest('hex')
      const id = newId()
      const bytes = Buffer.from(body)
      text.run({ hash, text: body })
      original.run({
        ...{ sha256: hash, fileName: `depeche-${index}.txt`, mediaType: 'text/plain' },
        ...{ byteLength: bytes.length, bytes, addedAt: at },
      })
      article.run({
        ...{ id, title: `Dépêche ${index}`, outlet: 'Le Fleuve', publishedOn: day(draw) },
        ...{ language: 'fr', textHash: hash, originalHash: hash, importedAt: at, readAt: '{}' },
      })
      let start = body.indexOf('\n\n') + 2
      return sentences.map((quote) => {
        const passageId = newId()
        passage.run({ id: passageId, articleId: id, start, end: start + quote.length, quote })
        start += quote.length + 1
        return passageId
      })
    },
    actor(index: number, draw: Draw, passageId: string): string {
      const id = newId()
      const kind = index % 10 < 8 ? 'person' : index % 10 === 8 ? 'organisation' : 'group'
      const own =
        kind === 'person'
          ? `${draw.one(given)} ${surname(draw)}`
          : `${draw.one(bodies)} de ${surname(draw)}`
      const country = draw.one(countries)
      actor.run({
        ...{ id, kind, name: own, folded: foldName(own), acronym: null, country, description: '' },
        ...{ createdAt: at, updatedAt: at, canonicalId: id },
      })
      const nameId = newId()
      name.run({ id: nameId, actorId: id, name: own, kind: 'name', folded: foldName(own) })
      rests('actorNames', nameId, passageId)
      rests('actors', id, passageId)
      if (index % 3 === 0) {
        const last = own.split(' ').at(-1) ?? own
        const variant = { id: newId(), actorId: id, name: last, kind: 'variant' }
        name.run({ ...variant, folded: foldName(last) })
      }
      for (let held = 0; kind === 'person' && held < 1 + draw.number(3); held++) {
        const seen = day(draw)
        const positionId = newId()
        position.run({
          ...{ id: positionId, actorId: id, rank: index % 5 === 0 ? 'général' : null },
          ...{ title: draw.one(offices), country, heldFrom: range(seen) },
          ...{ firstSeenOn: seen, lastSeenOn: seen },
        })
        rests('positions', positionId, passageId)
      }
      return id
    },
    meeting(draw: Draw, someone: () => string, somewhere: () => string): string {
      const id = newId()
      const place = draw.one(places)
      const matter = draw.one(matters)
      meeting.run({
        ...{ id, title: `Réunion de ${place} sur ${matter}`, status: 'held' },
        ...{ date: range(day(draw)), place, country: draw.one(countries) },
        ...{ agenda: '', outcome: '', distribution: '', createdAt: at, updatedAt: at },
      })
      rests('meetings', id, somewhere())
      const present = new Set(Array.from({ length: 2 + draw.number(8) }, someone))
      ;[...present].forEach((actorId, rankInList) => {
        const participationId = newId()
        participation.run({
          ...{ id: participationId, meetingId: id, actorId, rankInList, capacity: 'participant' },
        })
        rests('participations', participationId, somewhere())
      })
      return id
    },
    fact(draw: Draw, passageId: string): void {
      const id = newId()
      const told = `Accord de ${draw.one(places)} sur ${draw.one(matters)}.`
      fact.run({ id, date: range(day(draw)), text: told, createdAt: at })
      rests('facts', id, passageId)
    },
    statement(draw: Draw, actorId: string, meetingId: string, passageId: string): void {
      const id = newId()
      statement.run({
        ...{ id, actorId, meetingId, type: 'verbatim', language: 'fr', saidOn: range(day(draw)) },
        text: `Nous tiendrons parole sur ${draw.one(matters)} avant la saison des pluies.`,
      })
      rests('statements', id, passageId)
    },
  }
}
