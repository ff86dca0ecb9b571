import type { BriefingDetails, BriefingSection, UnfinishedBriefing } from '../shared/briefing.ts'
import { isUnwritten } from '../shared/markdown/prompt.ts'
import { detailFields } from '../shared/templates/detail-fields.ts'
import { unresolvedFields } from '../shared/templates/fields.ts'

/** What of a briefing still waits for the analyst: fields without a value, sections not written yet. */
export function unfinished(
  details: BriefingDetails,
  sections: readonly Pick<BriefingSection, 'heading' | 'body'>[],
): UnfinishedBriefing {
  const values = detailFields(details)
  const named = (text: string, heading: string | null) =>
    unresolvedFields(text, values).map(({ words }) => ({ field: words, heading }))
  return {
    fields: [
      ...named(details.title, null),
      ...sections.flatMap(({ heading, body }) => named(`${heading}\n${body}`, heading)),
    ],
    unwritten: sections
      .filter(({ heading, body }) => heading !== '' && isUnwritten(body))
      .map(({ heading }) => heading),
  }
}
