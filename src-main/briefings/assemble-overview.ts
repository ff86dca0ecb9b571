import { showDate, showDay } from '../shared/dated-display.ts'
import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { assembleEssentials } from './assemble-essentials.ts'
import { type AssembledBlock, paragraph } from './blocks.ts'
import { capitalised, introduced } from './describe-person.ts'
import type { Material } from './material.ts'
import { sentence } from './sourced-text.ts'

/**
 * What comes first in a document, in a paragraph or two: what, when, where and who for a meeting; the
 * place of the last meeting in a series; who an actor is; how much the record holds for the others.
 * None for a subject that is none.
 */
export function assembleOverview(material: Material, language: Language): AssembledBlock[] | null {
  const { subject, meetings, actor } = material
  switch (subject.kind) {
    case 'none':
      return null
    case 'meeting':
      return meetings.flatMap((meeting) => assembleEssentials(meeting, language))
    case 'series':
      return ofSeries(material, language)
    case 'actor':
      return actor === null ? [] : ofActor(actor, language)
    case 'articles':
    case 'chronology':
    case 'country':
      return [counted(material, language)]
  }
}

function ofSeries({ label, meetings }: Material, language: Language): AssembledBlock[] {
  const last = meetings.filter(({ date }) => date !== null).at(-1) ?? meetings.at(-1)
  if (last === undefined) return []
  const first = meetings[0]?.date
  const told = translate(language, 'document.overview.series', {
    n: meetings.length,
    name: label ?? '',
    since: first == null ? '–' : showDate(first, language),
  })
  return [paragraph('overview', told), ...assembleEssentials(last, language)]
}

function ofActor(
  { page, held }: NonNullable<Material['actor']>,
  language: Language,
): AssembledBlock[] {
  const { id, name } = page
  const sources = page.positions.find((one) => one.id === held.position?.id)?.evidence ?? []
  const opening = capitalised(introduced({ id, name, position: held.position }, language))
  const doubt =
    held.doubt === null
      ? ''
      : ` *(${translate(language, `document.participants.${held.doubt === 'contested' ? 'contested' : 'stale'}`)})*`
  return [paragraph('overview', sentence(`${opening}${doubt}`, sources, language))]
}

/** How much the record holds, and up to when. */
function counted(material: Material, language: Language): AssembledBlock {
  const { facts, meetings, statements, articles, asOf } = material
  const parts = [
    ...(['articles', 'meetings', 'statements', 'facts'] as const).flatMap((kind) => {
      const n = { articles, meetings, statements, facts }[kind].length
      return n === 0 ? [] : [translate(language, `document.overview.${kind}`, { n })]
    }),
  ]
  const last = parts.pop()
  const and = translate(language, 'document.overview.and')
  const list = parts.length === 0 ? (last ?? '') : `${parts.join(', ')} ${and} ${last ?? ''}`
  const key = list === '' ? 'nothing' : 'holds'
  const told = translate(language, `document.overview.${key}`, {
    label: material.label ?? '',
    date: showDay(asOf, language),
    list,
  })
  return paragraph('overview', told)
}
