import type { DatedRange } from '../../src-main/shared/dated.ts'
import type { MeetingItemKind } from '../../src-main/shared/meeting-item-kind.ts'
import type { Extracted, MeetingStatus, PersonValue } from '../../src-main/shared/proposal.ts'
import type { RelationKind } from '../../src-main/shared/relation-kind.ts'
import { draftOf as datedDraftOf, noDate, rangeOf, type DatedDraft } from '../record/dated-draft.ts'

export type ParticipantDraft = { name: string; portfolio: string; country: string }

/** A proposal's value as a form shows it: every field a text, empty when unknown. */
export type Draft = {
  name: string
  acronym: string
  rank: string
  portfolio: string
  organisation: string
  country: string
  countries: string[]
  status: MeetingStatus | ''
  title: string
  place: string
  text: string
  type: 'verbatim' | 'reported'
  date: DatedDraft
  organiser: string
  item: MeetingItemKind
  /** The title of the meeting that an item belongs to. */
  meeting: string
  owner: string
  from: string
  relation: RelationKind
  words: string
  to: string
  participants: ParticipantDraft[]
}

export type DraftField = keyof Draft

const empty: Draft = {
  name: '',
  acronym: '',
  rank: '',
  portfolio: '',
  organisation: '',
  country: '',
  countries: [],
  status: '',
  title: '',
  place: '',
  text: '',
  type: 'verbatim',
  date: noDate,
  organiser: '',
  item: 'agenda',
  meeting: '',
  owner: '',
  from: '',
  relation: 'memberOf',
  words: '',
  to: '',
  participants: [],
}

/** The fields each kind is corrected by, in the order of the form. */
export const fieldsOf: Record<Extracted['kind'], readonly DraftField[]> = {
  person: ['name', 'rank', 'portfolio', 'organisation', 'country'],
  organisation: ['name', 'acronym', 'country'],
  group: ['name', 'portfolio', 'countries'],
  place: ['name', 'country'],
  date: ['date'],
  meeting: ['title', 'status', 'date', 'place', 'country', 'organiser', 'participants'],
  statement: ['name', 'rank', 'portfolio', 'organisation', 'country', 'type', 'text'],
  fact: ['date', 'text'],
  item: ['item', 'text', 'meeting', 'owner', 'date'],
  relation: ['from', 'relation', 'words', 'to'],
}

/** The form for a proposal, filled with its value. */
export function draftOf(proposal: Extracted): Draft {
  switch (proposal.kind) {
    case 'person':
      return { ...empty, ...personFields(proposal.value) }
    case 'organisation':
    case 'place': {
      const { name, country = '' } = proposal.value
      const acronym = 'acronym' in proposal.value ? (proposal.value.acronym ?? '') : ''
      return { ...empty, name, acronym, country }
    }
    case 'group': {
      const { name, portfolio = '', countries } = proposal.value
      return { ...empty, name, portfolio, countries: [...countries] }
    }
    case 'date':
      return { ...empty, date: datedDraftOf(proposal.value) }
    case 'meeting': {
      const { title, status = '', place = '', country = '', date = null } = proposal.value
      const { organiser = '', participants } = proposal.value
      return {
        ...empty,
        title,
        status,
        place,
        country,
        organiser,
        date: datedDraftOf(date),
        participants: participants.map(({ name, portfolio = '', country = '' }) => ({
          name,
          portfolio,
          country,
        })),
      }
    }
    case 'statement': {
      const { speaker, type, text } = proposal.value
      return { ...empty, ...(speaker ? personFields(speaker) : {}), type, text }
    }
    case 'fact':
      return { ...empty, text: proposal.value.text, date: datedDraftOf(proposal.value.date) }
    case 'item': {
      const { item, text, meeting, owner = '', deadline = null } = proposal.value
      return { ...empty, item, text, meeting, owner, date: datedDraftOf(deadline) }
    }
    case 'relation': {
      const { from, relation, words = '', to } = proposal.value
      return { ...empty, from: from.name, relation, words, to: to.name }
    }
  }
}

function personFields(person: PersonValue) {
  const { name, rank = '', portfolio = '', organisation = '', country = '' } = person
  return { name, rank, portfolio, organisation, country }
}

/** The value a form means, or the field that keeps it from meaning one. */
export type Reading = { value: Extracted['value'] } | { wrong: DraftField }

/** Reads the form of a proposal back; `before` keeps the words of dates left as they were. */
export function valueOf(before: Extracted, draft: Draft): Reading {
  switch (before.kind) {
    case 'person': {
      const value = personOf(draft)
      return value ? { value } : { wrong: 'name' }
    }
    case 'organisation': {
      const name = draft.name.trim()
      if (!name) return { wrong: 'name' }
      return { value: { name, ...given('acronym', draft.acronym), ...countryOf(draft) } }
    }
    case 'place': {
      const name = draft.name.trim()
      return name ? { value: { name, ...countryOf(draft) } } : { wrong: 'name' }
    }
    case 'group': {
      const name = draft.name.trim()
      if (!name) return { wrong: 'name' }
      const countries = [...new Set(draft.countries.filter((code) => code !== ''))]
      return { value: { name, ...given('portfolio', draft.portfolio), countries } }
    }
    case 'date': {
      const date = rangeOf(draft.date, before.value)
      return isRange(date) ? { value: date } : { wrong: 'date' }
    }
    case 'meeting': {
      const title = draft.title.trim()
      if (!title) return { wrong: 'title' }
      const date = rangeOf(draft.date, before.value.date ?? null)
      if (date === 'unreadable') return { wrong: 'date' }
      const participants = draft.participants
        .filter((one) => one.name.trim() !== '')
        .map((one) => ({
          name: one.name.trim(),
          ...given('portfolio', one.portfolio),
          ...given('country', one.country),
        }))
      return {
        value: {
          title,
          ...(draft.status === '' ? {} : { status: draft.status }),
          ...(date ? { date } : {}),
          ...given('place', draft.place),
          ...countryOf(draft),
          ...given('organiser', draft.organiser),
          participants,
        },
      }
    }
    case 'statement': {
      const text = draft.text.trim()
      return text
        ? { value: { speaker: personOf(draft), type: draft.type, text } }
        : { wrong: 'text' }
    }
    case 'fact': {
      const date = rangeOf(draft.date, before.value.date)
      if (!isRange(date)) return { wrong: 'date' }
      const text = draft.text.trim()
      return text ? { value: { date, text } } : { wrong: 'text' }
    }
    case 'item':
      return itemOf(before.value.deadline ?? null, draft)
    case 'relation': {
      const [from, to, words] = [draft.from.trim(), draft.to.trim(), draft.words.trim()]
      if (from === '') return { wrong: 'from' }
      if (to === '') return { wrong: 'to' }
      const { relation } = draft
      if (relation === 'other' && words === '') return { wrong: 'words' }
      return {
        value: {
          from: { ...before.value.from, name: from },
          relation,
          ...(relation === 'other' ? { words } : {}),
          to: { ...before.value.to, name: to },
        },
      }
    }
  }
}

/** Who undertakes it and by when is told of a commitment alone. */
function itemOf(before: DatedRange | null, draft: Draft): Reading {
  const [text, meeting] = [draft.text.trim(), draft.meeting.trim()]
  if (text === '') return { wrong: 'text' }
  if (meeting === '') return { wrong: 'meeting' }
  const { item } = draft
  if (item !== 'commitment') return { value: { item, text, meeting } }
  const deadline = rangeOf(draft.date, before)
  if (deadline === 'unreadable') return { wrong: 'date' }
  return {
    value: { item, text, meeting, ...given('owner', draft.owner), ...(deadline && { deadline }) },
  }
}

function personOf(draft: Draft): PersonValue | null {
  const name = draft.name.trim()
  if (!name) return null
  return {
    name,
    ...given('rank', draft.rank),
    ...given('portfolio', draft.portfolio),
    ...given('organisation', draft.organisation),
    ...countryOf(draft),
  }
}

function isRange(date: DatedRange | null | 'unreadable'): date is DatedRange {
  return date !== null && date !== 'unreadable'
}

function countryOf(draft: Draft): { country?: string } {
  return given('country', draft.country)
}

/** The field when something was written in it; an empty one is left out, not kept empty. */
function given<F extends string>(field: F, words: string): { [K in F]?: string } {
  const trimmed = words.trim()
  // An object literal with one computed name is typed as any record of strings.
  return trimmed === '' ? {} : ({ [field]: trimmed } as { [K in F]: string })
}
