import { showDate } from '../shared/dated-display.ts'
import type { FactValue } from '../shared/proposal.ts'
import type { Mention, PlanContext, Step } from './plan.ts'

/**
 * The change that makes a dated fact part of the chronology, or confirms one that is. What surely tells again
 * a fact of another article joins it, in its own words.
 */
export function planFact(
  { records, article, language }: PlanContext,
  value: FactValue,
  at: Mention,
): Step[] {
  const known = records.facts.like(value.date, value.text)
  const id = known?.id ?? records.newId()
  const told = known ?? records.sameFacts.toldBy(value, article.id)
  const because = known !== null ? 'sameText' : told !== null ? 'sameFact' : 'noneLikeIt'
  return [
    {
      change: {
        action: told === null ? 'create' : 'confirm',
        record: 'fact',
        recordId: told?.id ?? null,
        label: told?.text ?? value.text,
        detail: showDate((told ?? value).date, language),
        because,
      },
      record: { kind: 'facts', id },
      write() {
        if (known === null) records.facts.add({ id, ...value, meetingId: null })
        if (known === null && told !== null) records.sameFacts.join(id, told.id)
        const { evidence } = records
        evidence.add({ kind: 'facts', id }, evidence.sentencePassageAt(article.id, at))
      },
    },
  ]
}
