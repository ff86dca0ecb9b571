import type { Extracted } from '../../src-main/shared/proposal.ts'
import { statementSpans, type GoldItem } from './gold.ts'
import { sameName } from './same-words.ts'
import { mark, type Sheet } from './sheet.ts'
import { around, overlaps, shared, type Stretch } from './spans.ts'

type Statement = Extract<Extracted, { kind: 'statement' }>

const extent = (spans: readonly Stretch[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0)

/**
 * Statements: found when proposals cover half of the words said; attributed when the one that covers most of them
 * names the right speaker, or rightly nobody. A proposal is right when half of it is words somebody says.
 */
export function scoreStatements(sheet: Sheet, item: GoldItem, found: readonly Statement[]): void {
  const { text, gold, slug } = item
  const formsOf = (speaker: string): string[] => {
    const person = gold.people.find(({ name, mentions }) => [name, ...mentions].includes(speaker))
    return person === undefined ? [speaker] : [person.name, ...person.mentions]
  }
  const all = gold.statements.map((statement) => ({
    statement,
    spans: statementSpans(text, statement),
  }))
  for (const { statement, spans } of all) {
    const touching = found
      .filter((each) => spans.some((span) => overlaps(span, each)))
      .toSorted((a, b) => shared(b, spans) - shared(a, spans))
    const covered = touching.reduce((sum, each) => sum + shared(each, spans), 0)
    const best = touching[0]
    const isFound = best !== undefined && covered * 2 >= extent(spans)
    const got = best?.value.speaker?.name
    const told = (): string =>
      `${slug}: [${statement.speaker ?? 'nobody'}] ${around(text, spans[0] ?? { start: 0, end: 0 }, 60)} — ${
        best === undefined ? 'nothing' : `${best.rule} [${got ?? 'nobody'}] “${best.text}”`
      }`
    mark(sheet, 'statement.recall', isFound, told)
    mark(sheet, `statement-${statement.kind}.found`, isFound)
    const right =
      statement.speaker === null
        ? got === undefined
        : got !== undefined && formsOf(statement.speaker).some((form) => sameName(form, got))
    mark(sheet, 'statement.attributed', isFound && right, isFound ? told : undefined)
    mark(sheet, `statement-${statement.kind}.attributed`, isFound && right)
    if (!isFound) continue
    mark(sheet, 'statement.type', best.value.type === statement.kind, told)
    const exact =
      spans.length === touching.length &&
      spans.every((span) =>
        touching.some((each) => each.start === span.start && each.end === span.end),
      )
    mark(sheet, 'statement.exact', exact, told)
    if (got !== undefined) mark(sheet, 'speaker.precision', right, told)
  }
  const said = all.flatMap(({ spans }) => spans)
  for (const each of found) {
    const right = shared(each, said) * 2 >= each.end - each.start
    mark(
      sheet,
      'statement.precision',
      right,
      () =>
        `${slug}: ${around(text, each, 50)} — ${each.rule} [${each.value.speaker?.name ?? 'nobody'}]`,
    )
  }
}
