import type { Extracted, Extraction, ProposalKind } from '../../src-main/shared/proposal.ts'
import { nameSpans, nthOccurrence, type GoldItem } from './gold.ts'
import { scoreItems, scoreRelations } from './score-items.ts'
import { scoreMeetings } from './score-meetings.ts'
import { scoreGroups, scorePeople } from './score-people.ts'
import { scoreStatements } from './score-statements.ts'
import { mark, type Sheet } from './sheet.ts'
import { around, overlaps, scoreSpans } from './spans.ts'

/** The proposals of one kind. */
export function ofKind<Kind extends ProposalKind>(
  { proposals }: Extraction,
  kind: Kind,
): Extract<Extracted, { kind: Kind }>[] {
  return proposals.filter((each): each is Extract<Extracted, { kind: Kind }> => each.kind === kind)
}

/** Everything the gold of one article measures. */
export function scoreArticle(sheet: Sheet, item: GoldItem, extraction: Extraction): void {
  scoreNames(sheet, item, extraction)
  scorePeople(sheet, item, ofKind(extraction, 'person'))
  scoreGroups(sheet, item, ofKind(extraction, 'group'))
  scoreDates(sheet, item, extraction)
  scoreStatements(sheet, item, ofKind(extraction, 'statement'))
  scoreMeetings(
    sheet,
    item,
    ofKind(extraction, 'meeting'),
    ofKind(extraction, 'organisation'),
    ofKind(extraction, 'group'),
  )
  scoreFacts(sheet, item, extraction)
  scoreItems(sheet, item, ofKind(extraction, 'item'))
  scoreRelations(sheet, item, ofKind(extraction, 'relation'))
}

export function scoreNames(sheet: Sheet, item: GoldItem, extraction: Extraction): void {
  const names = nameSpans(item)
  for (const kind of ['person', 'organisation', 'place'] as const) {
    const gold = names.filter(({ type }) => type === kind)
    scoreSpans(sheet, kind, item.text, gold, ofKind(extraction, kind))
  }
  const standing = ofKind(extraction, 'place').filter(({ rule }) => rule === 'place.metonymy')
  const government = names.filter(({ metonymy }) => metonymy)
  for (const each of government)
    mark(
      sheet,
      'metonymy.recall',
      standing.some((one) => overlaps(one, each)),
      () => around(item.text, each),
    )
  for (const one of standing)
    mark(
      sheet,
      'metonymy.precision',
      government.some((each) => overlaps(one, each)),
      () => around(item.text, one),
    )
}

function scoreDates(sheet: Sheet, { text, gold, slug }: GoldItem, extraction: Extraction): void {
  const found = ofKind(extraction, 'date')
  const dates = gold.dates.flatMap((date) => {
    const span = nthOccurrence(text, date.text, date.nth)
    return span === null ? [] : [{ ...date, ...span }]
  })
  scoreSpans(sheet, 'date', text, dates, found)
  for (const date of dates) {
    const touching = found.filter((each) => overlaps(each, date))
    if (touching.length === 0) continue
    const right = touching.some(({ value }) => value.from === date.from && value.to === date.to)
    const told = (): string =>
      `${slug}: ${around(text, date)}: ${date.from ?? '?'}..${date.to ?? '?'}, got ${touching.map(({ value, rule }) => `${value.from ?? '?'}..${value.to ?? '?'} (${rule})`).join(', ')}`
    mark(sheet, 'date.value', right, told)
  }
}

function scoreFacts(sheet: Sheet, { text, gold, slug }: GoldItem, extraction: Extraction): void {
  const found = ofKind(extraction, 'fact')
  const facts = gold.facts.flatMap((fact) => {
    const span = nthOccurrence(text, fact.mention)
    return span === null ? [] : [{ ...fact, ...span }]
  })
  for (const fact of facts) {
    const touching = found.filter((each) => overlaps(each, fact))
    const right = touching.some(
      ({ value }) => value.date.from === fact.from && value.date.to === fact.to,
    )
    mark(
      sheet,
      'fact.recall',
      right,
      () =>
        `${slug}: ${around(text, fact)}: ${fact.from ?? '?'}..${fact.to ?? '?'}, got ${touching.map(({ value }) => `${value.date.from ?? '?'}..${value.date.to ?? '?'}`).join(', ')}`,
    )
  }
  for (const each of found)
    mark(
      sheet,
      'fact.precision',
      facts.some((fact) => overlaps(fact, each)),
      () => `${slug}: ${around(text, each)} — ${each.rule} ${each.value.date.from ?? '?'}`,
    )
}
