import { createHash } from 'node:crypto'
import type { BriefingDetails, BriefingSection } from '../shared/briefing.ts'
import type { Store } from '../store/open-store.ts'

export type SampleArticle = Record<string, string | number | null> & { text: string }

/** Writes an article and its original, a plain text, inside an operation. */
export function addArticle(store: Store, { text, ...row }: SampleArticle): void {
  const hash = createHash('sha256').update(text).digest('hex')
  store.db
    .prepare(`INSERT INTO originals VALUES (?, ?, 'text/plain', ?, ?, '')`)
    .run(hash, `${row['id']}.txt`, Buffer.byteLength(text), Buffer.from(text))
  store.db.prepare('INSERT INTO texts VALUES (?, ?)').run(hash, text)
  store.db
    .prepare(
      `INSERT INTO articles (id, title, outlet, author, agency, address, publishedOn, accessedOn,
         language, sourceReliability, informationCredibility, textHash, originalHash, importedAt, readAt)
       VALUES (@id, @title, @outlet, @author, @agency, @address, @publishedOn, '2025-03-14',
         @language, @sourceReliability, @informationCredibility, @hash, @hash, '2025-03-14T09:00:00Z', '{}')`,
    )
    .run({ ...row, hash })
}

/** Anchors a span of an article's text. */
export function addPassage(
  store: Store,
  id: string,
  articleId: string,
  text: string,
  [start, end]: readonly [number, number],
): void {
  store.db
    .prepare(
      `INSERT INTO passages (id, articleId, start, "end", quote, before, after, state)
       VALUES (?, ?, ?, ?, ?, '', '', 'exact')`,
    )
    .run(id, articleId, start, end, text.slice(start, end))
}

export type SampleBriefing = {
  id: string
  details: BriefingDetails
  reviewed: boolean
  sections: readonly Pick<BriefingSection, 'kind' | 'heading' | 'body'>[]
}

/** Writes a briefing of no meeting; the sections' ids count from `…e000…0`. */
export function addBriefing(
  store: Store,
  { id, details, reviewed, sections }: SampleBriefing,
): void {
  store.db
    .prepare(
      `INSERT INTO briefings (id, template, title, language, marking, issuer, addressees, drafter,
         documentDate, reference, form, lengthLimit, paper, contents, watermark, meetingId, reviewed, createdAt, updatedAt)
       VALUES (@id, 'meeting', @title, @language, @marking, @issuer, @addressees, @drafter,
         @documentDate, @reference, @form, @lengthLimit, @paper, @contents, @watermark, NULL, @reviewed, '2025-03-14T09:00:00Z', '2025-03-14T09:00:00Z')`,
    )
    .run({ ...details, id, reviewed: reviewed ? 1 : 0 })
  const add = store.db.prepare(
    `INSERT INTO briefingSections (id, briefingId, kind, heading, body, rankInBriefing)
     VALUES (?, ?, ?, ?, ?, ?)`,
  )
  for (const [rank, { kind, heading, body }] of sections.entries())
    add.run(
      `0197e000-0000-7000-8000-${String(rank).padStart(12, '0')}`,
      id,
      kind,
      heading,
      body,
      rank,
    )
}
