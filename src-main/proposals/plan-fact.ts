import { showDate } from '../shared/dated-display.ts'
import type { FactValue } from '../shared/proposal.ts'
import type { Mention, PlanContext, Step } from './plan.ts'

/** The change that makes a dated fact part of the chronology, or confirms one that is. */
export function planFact(
  { records, article, language }: PlanContext,
  value: FactValue,
  at: Mention,
): Step[] {
  const known = records.facts.like(value.date, value.text)
  const id = known?.id ?? records.newId()
  return [
    {
      change: {
        action: known === null ? 'create' : 'confirm',
        record: 'fact',
        recordId: known?.id ?? null,
        label: value.text,
        detail: showDate(value.date, language),
        because: known === null ? 'noneLikeIt' : 'sameText',
      },
      record: { kind: 'facts', id },
      write() {
        if (known === null) records.facts.add({ id, ...value, meetingId: null })
        const { evidence } = records
        evidence.add({ kind: 'facts', id }, evidence.sentencePassageAt(article.id, at))
      },
    },
  ]
}
