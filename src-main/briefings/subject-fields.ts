import { showDate, showDay } from '../shared/dated-display.ts'
import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'
import type { FieldValues } from '../shared/templates/fields.ts'
import { officeHeld } from './assemble-participants.ts'
import type { Material } from './material.ts'

/** What the fields of a template stand for as far as the subject tells. */
export function subjectFields(material: Material, language: Language): FieldValues {
  const { subject, label, meetings, actor, asOf } = material
  const meeting =
    subject.kind === 'meeting' || subject.kind === 'series' ? meetings.at(-1) : undefined
  return {
    ...(label !== null && { subject: label }),
    ...(subject.kind === 'series' && { series: subject.name }),
    ...(subject.kind === 'country' && label !== null && { country: label }),
    ...(meeting && {
      meeting: meeting.title,
      meetingDate: meeting.date === null ? '' : showDate(meeting.date, language),
      place: meeting.place ?? '',
      series: meeting.series ?? '',
    }),
    ...(subject.kind === 'actor' &&
      actor && { actor: actor.page.name, position: officeHeld(actor.held, language) }),
    period: periodOf(material, language),
    asOf: showDay(asOf, language),
  }
}

/** The days asked for; else those of what is dated. */
function periodOf({ subject, facts, meetings }: Material, language: Language): string {
  const days = [...facts, ...meetings].flatMap(({ date }) => date?.from ?? date?.to ?? [])
  const told = days.toSorted()
  const asked = subject.kind === 'chronology' ? subject : { from: null, to: null }
  const from = asked.from ?? told[0]
  const to = asked.to ?? told.at(-1)
  if (from === undefined || to === undefined) return ''
  return translate(language, 'document.period', {
    from: showDay(from, language),
    to: showDay(to, language),
  })
}
