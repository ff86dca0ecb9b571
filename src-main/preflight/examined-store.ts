import { actorStore } from '../actors/actors-store.ts'
import { positionStore } from '../actors/positions-store.ts'
import { originOf } from '../articles/origins-store.ts'
import { briefingStore } from '../briefings/briefings-store.ts'
import { readDates } from '../extracting/dates.ts'
import { splitSentences } from '../extracting/sentences.ts'
import { dayOf, readRange } from '../record/dated-column.ts'
import type { Article, Passage } from '../shared/article.ts'
import { type LinkKind, references } from '../shared/markdown/references.ts'
import type { Database } from '../store/database.ts'
import { readSection, sentencesOf } from './examine.ts'
import type { Examined, ExaminedActor, ExaminedPassage } from './examined.ts'

type PassageRow = Pick<Passage, 'id' | 'start' | 'end' | 'quote' | 'state'> &
  Pick<Article, 'language' | 'publishedOn' | 'originId'> & { articleId: string; textHash: string }

const tables: Record<LinkKind, string> = {
  actor: 'actors',
  meeting: 'meetings',
  note: 'notes',
  article: 'articles',
}

/**
 * Reads what the rules read of a briefing. `misspelt` tells the words of a Markdown text that no dictionary
 * knows.
 */
export function examinedStore(db: Database, misspelt: Examined['misspelt']) {
  const briefings = briefingStore(db)
  const reading = { db, newId: nothingWritten, now: nothingWritten }
  const actors = actorStore(reading)
  const positions = positionStore(db)
  const passages = db.prepare<[string], PassageRow>(
    `SELECT p.id, p.start, p."end", p.quote, p.state, a.id AS articleId, a.language, a.publishedOn,
       a.originId, a.textHash
     FROM passages p JOIN articles a ON a.id = p.articleId
     WHERE p.id IN (SELECT value FROM json_each(?))`,
  )
  const textOf = db.prepare<[string], string>('SELECT text FROM texts WHERE hash = ?').pluck()
  const meetingDate = db
    .prepare<[string | null], string | null>('SELECT date FROM meetings WHERE id = ?')
    .pluck()
  const longForms = db.prepare<[], { acronym: string; name: string }>(
    `SELECT acronym, name FROM actors WHERE acronym IS NOT NULL AND acronym <> name
     ORDER BY createdAt DESC, id`,
  )
  const held = Object.fromEntries(
    Object.entries(tables).map(([kind, table]) => [
      kind,
      db.prepare<[string], number>(`SELECT 1 FROM ${table} WHERE id = ?`).pluck(),
    ]),
  )

  function passagesOf(ids: readonly string[]): Map<string, ExaminedPassage> {
    const texts = new Map<string, string>()
    return new Map(
      passages.all(JSON.stringify(ids)).map(({ articleId, originId, textHash, ...passage }) => {
        const articleText = texts.get(textHash) ?? textOf.get(textHash) ?? ''
        texts.set(textHash, articleText)
        const origin = originOf({ id: articleId, originId })
        return [passage.id, { ...passage, articleText, originId: origin }]
      }),
    )
  }

  function actorOf(id: string, day: string): ExaminedActor | null {
    const actor = actors.find(id)
    if (actor === null) return null
    const others = actors.names(id).map(({ name }) => name)
    const { position } = positions.heldOn(id, day)
    return {
      id,
      names: [...new Set([actor.name, ...others])],
      acronym: actor.acronym,
      positions: positions.shown(id),
      heldThen: position,
    }
  }

  return {
    /** @throws AppError notFound */
    read(briefingId: string, pages: number | null = null): Examined {
      const briefing = briefings.get(briefingId)
      const sections = briefings.sections(briefingId).map(readSection)
      const found = sections.flatMap(({ body }) => references(body))
      const meeting = meetingDate.get(briefing.meetingId) ?? null
      const day = dayOf(readRange(meeting)) ?? briefing.documentDate
      const linked = found.flatMap((one) =>
        one.type === 'link' && one.kind === 'actor' ? one.id : [],
      )
      const cited = found.flatMap((one) => (one.type === 'citation' ? one.passageId : []))
      return {
        briefing,
        language: briefing.language,
        pages,
        day,
        sections,
        sentences: sections.flatMap(sentencesOf),
        passages: passagesOf(cited),
        actors: new Map(
          [...new Set(linked)].flatMap((id) => {
            const actor = actorOf(id, day)
            return actor === null ? [] : [[id, actor] as const]
          }),
        ),
        longForms: new Map(longForms.all().map(({ acronym, name }) => [acronym, name])),
        holds: (kind, id) => held[kind]?.get(id) !== undefined,
        misspelt,
        datesIn: (text, language, on) =>
          readDates(text, language, splitSentences(text), on ?? undefined),
      }
    },
  }
}

function nothingWritten(): never {
  throw new Error('the check of a document writes nothing')
}
