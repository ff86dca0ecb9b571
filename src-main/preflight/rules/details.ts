import type { BriefingDetails } from '../../shared/briefing.ts'
import { codeRanges, isInside } from '../../shared/markdown/code-ranges.ts'
import { withoutComments } from '../../shared/markdown/comments.ts'
import { isUnwritten } from '../../shared/markdown/prompt.ts'
import { detailFields } from '../../shared/templates/detail-fields.ts'
import { type FieldValues, fillFields } from '../../shared/templates/fields.ts'
import type { ProseBlock } from '../read-prose.ts'
import type { Rule } from '../rule.ts'

/** What a document cannot be released without, in the order of its title block. */
const required: readonly (keyof BriefingDetails)[] = [
  'title',
  'drafter',
  'documentDate',
  'addressees',
]

/** A meeting record and a note name their drafter, their day and those they are for. */
export const missingDetail: Rule = {
  name: 'missingDetail',
  severity: 'error',
  find: ({ briefing }) =>
    required
      .filter((detail) => briefing[detail].trim() === '')
      .map((detail) => ({ place: { detail }, words: detail, values: { detail } })),
}

/** A section that holds nothing prints as nothing: the reader cannot tell it was meant. */
export const emptySection: Rule = {
  name: 'emptySection',
  severity: 'warning',
  find: ({ sections }) =>
    sections
      .filter(({ body, blocks }) => isUnwritten(body) || saysNothing(blocks))
      .map(({ id, heading, body }) => ({
        place: { sectionId: id, start: 0, end: body.length },
        words: heading,
        values: { heading },
      })),
}

/** Nothing but headings, and comments that are not printed. */
function saysNothing(blocks: readonly ProseBlock[]): boolean {
  return blocks.every(
    ({ kind, text, images }) =>
      images.length === 0 && (kind === 'heading' || withoutComments(text).trim() === ''),
  )
}

/** A field of a template, or what people write where something is still to be filled in. */
const field =
  /\{\{([^{}\n]{1,80})\}\}|\[((?:[^\]\n]{0,40}?(?<!\p{L}))?(?:TBC|TBD|à (?:compléter|préciser|confirmer|insérer)|to be (?:added|completed|confirmed|determined)|insert|nom|prénom|fonction|titre|lieu|date|heure|name|title|place|time)(?!\p{L})[^\]\n]{0,40})\](?![({:])|(?<![\p{L}\p{N}])(X{2,4}|TBC|TBD)(?![\p{L}\p{N}])/giu

/** A field of a template that nothing filled in, or a place kept for what is still to come. */
export const unfilledField: Rule = {
  name: 'unfilledField',
  severity: 'error',
  find: ({ sections, briefing }) => [
    ...fieldsIn(briefing.title, detailFields(briefing)).map(({ words, name }) => ({
      ...{ place: { detail: 'title' as const }, words },
      values: { field: name },
    })),
    ...sections.flatMap(({ id, body }) =>
      fieldsIn(body, detailFields(briefing)).map(({ words, name, start }) => ({
        place: { sectionId: id, start, end: start + words.length },
        words,
        values: { field: name },
      })),
    ),
  ],
}

/** `values`: what the details of the document fill in by themselves. */
function fieldsIn(
  text: string,
  values: FieldValues,
): { words: string; name: string; start: number }[] {
  const code = codeRanges(text)
  return [...text.matchAll(field)]
    .filter(({ 0: words, 3: bare, index }) => {
      if (isInside(code, index)) return false
      if (fillFields(words, values) !== words) return false
      // « XX » is a place kept, « xx » within an address or « XXe » are not; brackets in a quotation are the analyst's.
      if (bare !== undefined) return bare === bare.toUpperCase()
      const open = Math.max(text.lastIndexOf('«', index), text.lastIndexOf('“', index))
      const closed = Math.max(text.lastIndexOf('»', index), text.lastIndexOf('”', index))
      return words.startsWith('{{') || open <= closed
    })
    .map(({ 0: words, 1: name, 2: kept, index }) => ({
      ...{ words, start: index, name: (name ?? kept ?? words).trim() },
    }))
}
