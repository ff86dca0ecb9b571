import { positionStore } from '../actors/positions-store.ts'
import { meetingPageStore } from '../meetings/meeting-page-store.ts'
import { citationStore } from '../notes/citations-store.ts'
import { settingsStore } from '../settings/settings-store.ts'
import type { Position } from '../shared/actor.ts'
import { AppError } from '../shared/app-error.ts'
import type { Briefing, BriefingTemplate } from '../shared/briefing.ts'
import type { Language } from '../shared/language.ts'
import type { OpenMeeting } from '../shared/meeting.ts'
import { translate } from '../shared/messages/catalogue.ts'
import type { Store } from '../store/open-store.ts'
import { assembleFromMeeting, type Draft } from './assemble-from-meeting.ts'
import { briefingStore } from './briefings-store.ts'

export type BriefingRequest = {
  template: BriefingTemplate
  meetingId: string | null
  language: Language
  /** False when the facts come from proposals nobody reviewed; the document then says so. */
  reviewed?: boolean
}

/**
 * Starts a briefing, assembled from a meeting or blank, with the marking, issuer and drafter of the
 * preferences, as one operation. Returns its id.
 * @throws AppError notFound (no such meeting), invalidInput (the template needs a meeting)
 */
export function createBriefing(store: Store, request: BriefingRequest): string {
  const { template, meetingId, language } = request
  if (template === 'meeting' && meetingId === null)
    throw new AppError('invalidInput', 'this template needs a meeting', { field: 'meetingId' })
  const briefings = briefingStore(store.db)
  const citations = citationStore(store)
  const meeting = meetingId === null ? null : meetingPageStore(store).open(meetingId)
  const draft =
    template === 'meeting' && meeting !== null
      ? assembleFromMeeting({ meeting, positions: speakersOn(store, meeting) }, language)
      : blank(meeting, language)
  const preferred = settingsStore(store.db).read()
  const at = store.now()
  const briefing: Briefing = {
    id: store.newId(),
    template,
    title: draft.title,
    language,
    marking: preferred.marking,
    issuer: preferred.issuer,
    addressees: meeting?.distribution ?? '',
    drafter: meeting?.drafter ?? preferred.author,
    documentDate: localDay(at),
    reference: '',
    ...{ paper: 'A4', contents: 'auto', watermark: 'none' },
    meetingId,
    reviewed: request.reviewed ?? true,
    createdAt: at.toISOString(),
    updatedAt: at.toISOString(),
  }
  store.operations.perform('createBriefing', draft.title, () => {
    briefings.add(briefing)
    for (const [rankInBriefing, section] of draft.sections.entries()) {
      const id = store.newId()
      briefings.addSection({ ...section, id, briefingId: briefing.id, rankInBriefing })
      citations.rewrite('briefingSections', id, section.body)
    }
  })
  return briefing.id
}

function blank(meeting: OpenMeeting | null, language: Language): Draft {
  const title = meeting?.title ?? translate(language, 'document.blankTitle')
  return { title, sections: [{ kind: 'free', heading: '', body: '' }] }
}

/** What everyone who spoke held on the day of the meeting; today's when the meeting has no date. */
function speakersOn(store: Store, meeting: OpenMeeting): Map<string, Position | null> {
  const positions = positionStore(store.db)
  const day = meeting.date?.from ?? meeting.date?.to ?? localDay(store.now())
  const present = new Map(meeting.participations.map((one) => [one.actorId, one.position]))
  for (const { actorId } of meeting.statements)
    if (actorId !== null && !present.has(actorId))
      present.set(actorId, positions.heldOn(actorId, day).position)
  return present
}

/** The calendar day where the analyst is, `YYYY-MM-DD`. */
function localDay(at: Date): string {
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`
}
