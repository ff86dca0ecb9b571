import { showDate } from '../../src-main/shared/dated-display.ts'
import type { Language } from '../../src-main/shared/language.ts'
import type { MessageKey } from '../../src-main/shared/messages/catalogue.ts'
import { translate } from '../../src-main/shared/messages/catalogue.ts'
import type { Extracted, PersonValue, RelationValue } from '../../src-main/shared/proposal.ts'
import { countryName } from '../../src-main/shared/country-names.ts'

/** A field of a proposal as it is read: its label's key and its words, one line or several. */
export type ReadableField = { label: MessageKey; lines: readonly string[] }

/** The fields of a proposal that say something, in the order they are read. */
export function describe(proposal: Extracted, language: Language): ReadableField[] {
  const country = (code: string | undefined) => code && countryName(code, language)
  switch (proposal.kind) {
    case 'person': {
      const { name, rank, portfolio, organisation } = proposal.value
      return fields(
        ['review.field.name', name],
        ['review.field.rank', rank],
        ['review.field.portfolio', portfolio],
        ['review.field.organisation', organisation],
        ['review.field.country', country(proposal.value.country)],
      )
    }
    case 'organisation':
      return fields(
        ['review.field.name', proposal.value.name],
        ['review.field.acronym', proposal.value.acronym],
        ['review.field.country', country(proposal.value.country)],
      )
    case 'group': {
      const { name, portfolio, countries } = proposal.value
      return fields(
        ['review.field.name', name],
        ['review.field.portfolio', portfolio],
        ['review.field.countries', countries.map((code) => countryName(code, language)).join(', ')],
      )
    }
    case 'place':
      return fields(
        ['review.field.name', proposal.value.name],
        ['review.field.country', country(proposal.value.country)],
      )
    case 'date':
      return fields(['review.field.date', showDate(proposal.value, language)])
    case 'meeting': {
      const { title, status, date, place, organiser, participants } = proposal.value
      const named = participants.map((one) =>
        [one.name, one.portfolio, country(one.country)].filter(Boolean).join(', '),
      )
      return [
        ...fields(
          ['review.field.title', title],
          ['meetings.status', status && translate(language, `meetings.status.${status}`)],
          ['review.field.date', date && showDate(date, language)],
          ['review.field.place', place],
          ['review.field.country', country(proposal.value.country)],
          ['review.field.organiser', organiser],
        ),
        ...(named.length > 0
          ? [{ label: 'review.field.participants' as const, lines: named }]
          : []),
      ]
    }
    case 'statement': {
      const { speaker, type, text } = proposal.value
      const who = speaker
        ? describePerson(speaker, language)
        : translate(language, 'review.unknownSpeaker')
      return fields(
        ['review.field.speaker', who],
        ['review.field.type', translate(language, `review.type.${type}`)],
        ['review.field.text', text],
      )
    }
    case 'fact':
      return fields(
        ['review.field.date', showDate(proposal.value.date, language)],
        ['review.field.text', proposal.value.text],
      )
    case 'item': {
      const { item, text, meeting, owner, deadline } = proposal.value
      return fields(
        ['review.field.item', translate(language, `review.item.${item}`)],
        ['review.field.text', text],
        ['review.field.meeting', meeting],
        ['review.field.owner', owner],
        ['review.field.deadline', deadline && showDate(deadline, language)],
      )
    }
    case 'relation': {
      const { from, to } = proposal.value
      return fields(
        ['review.field.from', from.name],
        ['review.field.relation', relationWords(proposal.value, language)],
        ['review.field.to', to.name],
      )
    }
  }
}

/** How the first of two actors stands to the other: « est membre de ». */
function relationWords({ relation, words }: RelationValue, language: Language): string {
  return relation === 'other' && words !== undefined
    ? words
    : translate(language, `actors.relation.${relation}.to`)
}

/** A proposal in a few words, for lists and announcements. */
export function labelOf({ kind, value, text }: Extracted, language: Language): string {
  switch (kind) {
    case 'person':
    case 'organisation':
    case 'group':
    case 'place':
      return value.name
    case 'date':
      return showDate(value, language)
    case 'meeting':
      return value.title
    case 'statement':
      return value.speaker ? `${value.speaker.name} – ${value.text}` : value.text
    case 'fact':
      return `${showDate(value.date, language)} – ${value.text}`
    case 'item':
      return `${translate(language, `review.item.${value.item}`)} – ${value.text}`
    case 'relation':
      return `${value.from.name} ${relationWords(value, language)} ${value.to.name}`
    default:
      return text
  }
}

function describePerson(person: PersonValue, language: Language): string {
  const named = [person.rank, person.name].filter(Boolean).join(' ')
  const place = person.country && countryName(person.country, language)
  return [named, person.portfolio, person.organisation, place].filter(Boolean).join(', ')
}

function fields(...pairs: readonly [MessageKey, string | undefined][]): ReadableField[] {
  return pairs.flatMap(([label, words]) => (words ? [{ label, lines: [words] }] : []))
}

/** How sure a proposal is, in words: very sure from 0.9, fairly from 0.75, to be checked from 0.5. */
export function confidenceLevel(confidence: number): 'high' | 'good' | 'fair' | 'low' {
  if (confidence >= 0.9) return 'high'
  if (confidence >= 0.75) return 'good'
  return confidence >= 0.5 ? 'fair' : 'low'
}

/**
 * The sentence or line around a span, cut into before, span and after. A sentence ends at a line
 * end or at `.`, `!`, `?`, `…` followed by a space; at most 240 characters are given on each side.
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { before: string; span: string; after: string } {
  const left = text.slice(Math.max(0, start - 240), start)
  const right = text.slice(end, end + 240)
  const from = Math.max(
    left.lastIndexOf('\n') + 1,
    ...[...left.matchAll(/[.!?…][»”"]?\s+(?=\p{Lu}|«)/gu)].map((one) => one.index + one[0].length),
  )
  const stop = right.search(/\n|(?<=[.!?…])\s/u)
  const finished = /[.!?…]$/.test(text.slice(start, end)) && /^\s/.test(right)
  return {
    before: left.slice(from),
    span: text.slice(start, end),
    after: finished ? '' : stop === -1 ? right : right.slice(0, stop),
  }
}
