import { countryName, inCountry } from '../shared/country-names.ts'
import { showDateInSentence } from '../shared/dated-display.ts'
import { foldName } from '../shared/fold.ts'
import type { Language } from '../shared/language.ts'
import { writeRecordLink } from '../shared/markdown/references.ts'
import type { OpenMeeting } from '../shared/meeting.ts'
import type { MeetingStatus } from '../shared/proposal.ts'
import { format } from '../shared/messages/message.ts'
import { documentMessages } from '../shared/messages/document.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { type AssembledBlock, paragraph } from './blocks.ts'
import { capitalised, introduced } from './describe-person.ts'
import { eventSubject } from './event-subject.ts'
import { cited, sentence } from './sourced-text.ts'

/** How many people the essentials name; the table of participants names all. */
const named = 6

/** What, when, where and who in a sentence or two, then the outcome that was reported. */
export function assembleEssentials(meeting: OpenMeeting, language: Language): AssembledBlock[] {
  const present = meeting.participations.filter((one) => one.capacity !== 'absent')
  const absent = meeting.participations.filter((one) => one.capacity === 'absent')
  const opening = [
    held(meeting, language),
    people('tookPart', present, language),
    people('absent', absent, language),
    organiser(meeting, language),
  ]
  const outcome = meeting.outcome.trim()
  const paragraphs = [
    paragraph(`meeting:${meeting.id}`, opening.filter((one) => one !== '').join(' ')),
  ]
  if (outcome !== '') {
    // A list or a heading must begin its own line.
    const glue = /^(?:[-+*#>|]|\d+[.)])/.test(outcome) ? '\n\n' : ' '
    const told = `${translate(language, 'document.essentials.outcome')}${glue}${outcome}`
    paragraphs.push(paragraph(`outcome:${meeting.id}`, told))
  }
  return paragraphs
}

function held(meeting: OpenMeeting, language: Language): string {
  const link = (label: string) => writeRecordLink({ kind: 'meeting', id: meeting.id, label })
  const { subject, plural } = eventSubject(meeting.title, language, link)
  const circumstances = [
    meeting.date && showDateInSentence(meeting.date, language),
    whereabouts(meeting, language),
  ].filter((part) => part !== null && part !== '')
  const told = statusTold(meeting)
  const key = told === 'held' && circumstances.length === 0 ? 'heldSomewhere' : told
  const text = format(documentMessages[`document.essentials.${key}`], language, {
    n: plural ? 2 : 1,
    subject: capitalised(subject),
    circumstances: circumstances.join(' '),
  })
  // Without circumstances the text has two spaces in a row.
  return sentence(text.replace(/ (?=[ \u00a0\u202f;])/g, ''), meeting.evidence, language)
}

/** What the record says of the meeting's taking place, else what the days of its sources imply. */
function statusTold(meeting: OpenMeeting): MeetingStatus {
  return meeting.status ?? (onlyAnnounced(meeting) ? 'announced' : 'held')
}

/** Whether every source is dated and was published before the day: none tells that it was held. */
function onlyAnnounced({ date, evidence }: OpenMeeting): boolean {
  const day = date?.from
  if (day === null || day === undefined || evidence.length === 0) return false
  return evidence.every(({ publishedOn }) => publishedOn !== null && publishedOn < day)
}

/** « à Bamako, au Mali »; nothing that the title says already. */
function whereabouts(meeting: OpenMeeting, language: Language): string {
  const { country } = meeting
  const land = country === null ? '' : inCountry(country, language)
  const place = meeting.place?.trim() ?? ''
  const named = foldName(place)
  const isCountry = country !== null && named === foldName(countryName(country, language))
  if (place === '' || isCountry) return land
  if (` ${foldName(meeting.title)} `.includes(` ${named} `)) return land
  if (language === 'en') {
    return country === null ? `in ${place}` : `in ${place}, ${inCountry(country, 'en').slice(3)}`
  }
  const town = /^Les? (?=\p{Lu})/u.test(place)
    ? place.replace(/^Les /, 'aux ').replace(/^Le /, 'au ')
    : /^\p{Lu}/u.test(place)
      ? `à ${place}`
      : `(${place})`
  return land === '' ? town : `${town}, ${land}`
}

function people(
  key: 'tookPart' | 'absent',
  participations: OpenMeeting['participations'],
  language: Language,
): string {
  if (participations.length === 0) return ''
  const first = leading(participations)
  const sources = first.map((one) => cited(one.evidence, 1))
  // A source that holds for all is cited once, at the end.
  const common = sources.every((source) => source === sources[0])
  const listed = first.map((one, index) => {
    const person = { id: one.actorId, name: one.actorName, position: one.position }
    const source = common ? '' : sources[index]
    return `${introduced(person, language)}${aside(one, language)}${source}`
  })
  const others = participations.length - first.length
  if (others > 0) listed.push(translate(language, 'document.essentials.others', { n: others }))
  const text = format(documentMessages[`document.essentials.${key}`], language, {
    n: participations.length,
    people: listed.join(language === 'fr' ? '\u202f; ' : '; '),
  })
  return sentence(text, common ? (first[0]?.evidence.slice(0, 1) ?? []) : [], language)
}

/** The few to name when there are many: who chairs, then who holds a function, in their order. */
function leading(participations: OpenMeeting['participations']): OpenMeeting['participations'] {
  if (participations.length <= named) return participations
  const weight = (one: (typeof participations)[number]) =>
    one.capacity === 'chair' ? 0 : one.position?.title ? 1 : 2
  return participations.toSorted((one, other) => weight(one) - weight(other)).slice(0, named)
}

function aside(
  { capacity, alsoAs }: OpenMeeting['participations'][number],
  language: Language,
): string {
  if (capacity === 'absent') return ''
  const told = [capacity, ...alsoAs].filter((one) => one !== 'participant')
  if (told.length === 0) return ''
  return ` (${told.map((one) => translate(language, `document.capacity.${one}`)).join(', ')})`
}

function organiser(meeting: OpenMeeting, language: Language): string {
  if (meeting.organiser === null || meeting.organiser.trim() === '') return ''
  const name = meeting.organiser
  return `${translate(language, 'document.essentials.organiser', { name })}.`
}
