import { briefingStore } from '../briefings/briefings-store.ts'
import { type CitingKind, citationStore } from '../notes/citations-store.ts'
import { AppError } from '../shared/app-error.ts'
import type { OneText, TextMoment } from '../shared/text-version.ts'
import type { Store } from '../store/open-store.ts'
import { type RowImage, rowImages } from '../store/row-image.ts'
import { versionsStore } from './versions-store.ts'

/** Texts made what they were, in place or as copies, from the images of their rows in the journal. */
export function restoring(store: Store) {
  const { db, newId } = store
  const { perform } = store.operations
  const versions = versionsStore(db)
  const rows = rowImages(db)
  const citations = citationStore(store)
  const briefings = briefingStore(db)
  const meetingIsThere = db
    .prepare<[unknown], number>('SELECT 1 FROM meetings WHERE id = ?')
    .pluck()
  const now = () => store.now().toISOString()

  function existing(moment: TextMoment): RowImage {
    const image = versions.image(moment)
    if (image === null) throw new AppError('notFound', `${moment.kind} ${moment.id} was not there`)
    return image
  }

  /** Writes a row that holds a text, and what it cites. */
  function write(kind: CitingKind, image: RowImage): void {
    const id = String(image['id'])
    rows.write(kind, id, image)
    citations.rewrite(kind, id, String(image['body']))
  }

  function writeBriefing(image: RowImage): void {
    const meetingId = meetingIsThere.get(image['meetingId']) === 1 ? image['meetingId'] : null
    rows.write('briefings', String(image['id']), { ...image, meetingId: meetingId ?? null })
  }

  function restoreSection(moment: TextMoment): void {
    const image = existing(moment)
    const briefing = briefings.get(String(image['briefingId']))
    const there = rows.read('briefingSections', moment.id)
    const place = there === null ? {} : { rankInBriefing: there['rankInBriefing'] ?? 0 }
    perform('restoreVersion', briefing.title, () => {
      write('briefingSections', { ...image, ...place })
      briefings.touch(briefing.id, now())
    })
  }

  function restoreBriefing(moment: TextMoment): void {
    const image = existing(moment)
    const sections = versions.sections(moment.id, moment.entry)
    const kept = new Set(sections.map((section) => section['id']))
    perform('restoreVersion', String(image['title']), () => {
      writeBriefing({ ...image, updatedAt: now() })
      for (const { id } of briefings.sections(moment.id)) {
        if (kept.has(id)) continue
        citations.remove('briefingSections', id)
        briefings.removeSection(id)
      }
      for (const section of sections) write('briefingSections', section)
    })
  }

  function copyBriefing(image: RowImage, entry: number, title: string): string {
    const sections = versions.sections(String(image['id']), entry)
    const id = newId()
    perform('copyVersion', title, () => {
      writeBriefing({ ...image, id, title, createdAt: now(), updatedAt: now() })
      for (const section of sections)
        write('briefingSections', { ...section, id: newId(), briefingId: id })
    })
    return id
  }

  function copySection(image: RowImage, heading: string): string {
    const briefing = briefings.get(String(image['briefingId']))
    const rankInBriefing = (briefings.sections(briefing.id).at(-1)?.rankInBriefing ?? -1) + 1
    perform('copyVersion', briefing.title, () => {
      write('briefingSections', { ...image, id: newId(), heading, kind: 'free', rankInBriefing })
      briefings.touch(briefing.id, now())
    })
    return briefing.id
  }

  return {
    /** Makes the text what it was. @throws AppError notFound when it was not there, or its briefing is not */
    inPlace(moment: TextMoment): void {
      if (moment.kind === 'briefings') return restoreBriefing(moment)
      if (moment.kind === 'briefingSections') return restoreSection(moment)
      const image = existing(moment)
      perform('restoreVersion', String(image['title']), () =>
        write('notes', { ...image, updatedAt: now() }),
      )
    },
    /** Makes a new text of what it was, with `title` made from its own; answers which to open. */
    asCopy(moment: TextMoment, titled: (title: string) => string): OneText {
      const image = existing(moment)
      const title = titled(String(image['title'] ?? image['heading']))
      if (moment.kind === 'briefings')
        return { kind: 'briefings', id: copyBriefing(image, moment.entry, title) }
      if (moment.kind === 'briefingSections')
        return { kind: 'briefings', id: copySection(image, title) }
      const id = newId()
      perform('copyVersion', title, () =>
        write('notes', { ...image, id, title, createdAt: now(), updatedAt: now() }),
      )
      return { kind: 'notes', id }
    },
  }
}
