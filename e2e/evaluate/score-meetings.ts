import type { Extracted } from '../../src-main/shared/proposal.ts'
import { fold } from '../../src-main/shared/fold.ts'
import { nthOccurrence, type GoldArticle, type GoldItem } from './gold.ts'
import { sameName } from './same-words.ts'
import { mark, type Sheet } from './sheet.ts'
import { overlaps } from './spans.ts'

type Meeting = Extract<Extracted, { kind: 'meeting' }>
type Group = Extract<Extracted, { kind: 'group' }>
type Body = Extract<Extracted, { kind: 'organisation' }>
type GoldMeeting = GoldArticle['meetings'][number]

const samePlace = (gold: GoldMeeting, { value }: Meeting): boolean =>
  (gold.place === null) === (value.place === undefined) &&
  (gold.place === null || fold(gold.place) === fold(value.place ?? ''))

const sameDays = (gold: GoldMeeting, { value }: Meeting): boolean =>
  gold.from === (value.date?.from ?? null) && gold.to === (value.date?.to ?? null)

function participantsIn({ value }: Meeting, gold: GoldItem['gold'], name: string): boolean {
  const person = gold.people.find(({ name: full, mentions }) => [full, ...mentions].includes(name))
  const forms = person === undefined ? [name] : [person.name, ...person.mentions]
  return value.participants.some((each) => forms.some((form) => sameName(form, each.name)))
}

/** The gold with each body that takes part under the name extraction gives it: « CEDEAO » as its long form. */
function withLongForms(gold: GoldItem['gold'], bodies: readonly Body[]): GoldItem['gold'] {
  const names = new Map(bodies.map(({ text, value }) => [text, value.name]))
  const meetings = gold.meetings.map((meeting) => ({
    ...meeting,
    participants: meeting.participants.map((name) => names.get(name) ?? name),
  }))
  return { ...gold, meetings }
}

/** A meeting without the unnamed groups among those who meet: the gold lists who is named. */
function withoutGroups(meeting: Meeting, groups: readonly Group[]): Meeting {
  const names = new Set(groups.map(({ value }) => value.name))
  const participants = meeting.value.participants.filter(({ name }) => !names.has(name))
  return { ...meeting, value: { ...meeting.value, participants } }
}

/** How much a proposal looks like a meeting of the gold; at least 2 to be taken for it. */
function likeness(item: GoldItem, gold: GoldMeeting, found: Meeting): number {
  const mention = nthOccurrence(item.text, gold.mention)
  let points = mention !== null && overlaps(mention, found) ? 2 : 0
  if (gold.from !== null && sameDays(gold, found)) points += 1
  if (gold.place !== null && samePlace(gold, found)) points += 1
  if (gold.participants.some((name) => participantsIn(found, item.gold, name))) points += 0.5
  return points
}

/** Each meeting of the gold with the proposal most like it, each proposal used once. */
function pairs(item: GoldItem, found: readonly Meeting[]): Map<GoldMeeting, Meeting> {
  const all = item.gold.meetings.flatMap((gold) =>
    found.map((each) => ({ gold, each, points: likeness(item, gold, each) })),
  )
  const paired = new Map<GoldMeeting, Meeting>()
  const used = new Set<Meeting>()
  for (const { gold, each, points } of all.toSorted((a, b) => b.points - a.points)) {
    if (points < 2 || paired.has(gold) || used.has(each)) continue
    paired.set(gold, each)
    used.add(each)
  }
  return paired
}

/** Who convened a meeting: told when the text tells, and right when it is told. */
function scoreOrganiser(
  sheet: Sheet,
  { slug }: GoldItem,
  { organiser, title }: GoldMeeting,
  found: Meeting | undefined,
): void {
  const got = found?.value.organiser
  const right = organiser !== undefined && got !== undefined && sameName(organiser, got)
  const told = (): string => `${slug}: ${title}: ${organiser ?? 'nobody'}, got ${got ?? 'nobody'}`
  if (organiser !== undefined) mark(sheet, 'organiser.recall', right, told)
  if (got !== undefined) mark(sheet, 'organiser.precision', right, told)
}

const shown = ({ value, rule }: Meeting): string =>
  `${rule} ${value.title} | ${value.date?.from ?? '?'}..${value.date?.to ?? '?'} | ${value.place ?? '?'} ${value.country ?? '?'} | ${value.participants.map(({ name }) => name).join(', ')}`

/** Meetings: found, day, place, country and status right, participants, and articles where none is invented. */
export function scoreMeetings(
  sheet: Sheet,
  given: GoldItem,
  proposed: readonly Meeting[],
  bodies: readonly Body[],
  groups: readonly Group[],
): void {
  const found = proposed.map((each) => withoutGroups(each, groups))
  const item = { ...given, gold: withLongForms(given.gold, bodies) }
  const { gold, slug } = item
  const paired = pairs(item, found)
  for (const meeting of gold.meetings) {
    const each = paired.get(meeting)
    const told = (): string =>
      `${slug}: ${meeting.status} ${meeting.title} | ${meeting.from ?? '?'}..${meeting.to ?? '?'} | ${meeting.place ?? '?'} ${meeting.country ?? '?'} | ${meeting.participants.join(', ')}\n      «${meeting.mention}»\n      — ${each === undefined ? 'nothing' : shown(each)}`
    mark(sheet, 'meeting.recall', each !== undefined, told)
    const ifFound = each === undefined ? undefined : told
    mark(sheet, 'meeting.date', each !== undefined && sameDays(meeting, each), ifFound)
    mark(sheet, 'meeting.place', each !== undefined && samePlace(meeting, each), ifFound)
    mark(
      sheet,
      'meeting.country',
      each !== undefined && (each.value.country ?? null) === meeting.country,
      ifFound,
    )
    mark(
      sheet,
      'meeting.status',
      each !== undefined && each.value.status === meeting.status,
      ifFound,
    )
    if (meeting.status === 'announced')
      mark(
        sheet,
        'next-meeting.recall',
        each !== undefined && each.value.status === 'announced' && sameDays(meeting, each),
      )
    scoreOrganiser(sheet, item, meeting, each)
    for (const name of meeting.participants)
      mark(
        sheet,
        'participant.recall',
        each !== undefined && participantsIn(each, gold, name),
        () => `${name} in ${told()}`,
      )
    for (const { name } of each?.value.participants ?? [])
      mark(
        sheet,
        'participant.precision',
        meeting.participants.some(
          (one) =>
            each !== undefined &&
            participantsIn(
              { ...each, value: { ...each.value, participants: [{ name }] } },
              gold,
              one,
            ),
        ),
        () => `${name} in ${told()}`,
      )
  }
  const right = new Set(paired.values())
  for (const each of found)
    mark(
      sheet,
      'meeting.precision',
      right.has(each),
      () => `${slug}: ${shown(each)}\n      «${each.text}»`,
    )
  mark(
    sheet,
    'meeting.none-invented',
    found.every((each) => right.has(each)),
  )
}
