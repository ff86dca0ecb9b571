import type { Extracted } from '../../src-main/shared/proposal.ts'
import { mutualKinds } from '../../src-main/shared/relation-kind.ts'
import { nthOccurrence, type GoldItem } from './gold.ts'
import { sameName } from './same-words.ts'
import { mark, type Sheet } from './sheet.ts'
import { around, shared } from './spans.ts'

type Item = Extract<Extracted, { kind: 'item' }>
type Relation = Extract<Extracted, { kind: 'relation' }>

/**
 * What a meeting treated, decided and what was undertaken: found when a proposal of the same kind covers half of its
 * words, right when half of a proposal is words of the gold.
 */
export function scoreItems(sheet: Sheet, item: GoldItem, found: readonly Item[]): void {
  const { text, gold, slug } = item
  const wanted = gold.items.flatMap((each) => {
    const span = nthOccurrence(text, each.text, each.nth)
    return span === null ? [] : [{ ...each, ...span }]
  })
  for (const each of wanted) {
    const best = found
      .filter(({ value }) => value.item === each.kind)
      .toSorted((a, b) => shared(b, [each]) - shared(a, [each]))[0]
    const right = best !== undefined && shared(best, [each]) * 2 >= each.end - each.start
    const told = (): string => `${slug}: ${each.kind}: ${around(text, each)}`
    mark(sheet, 'item.recall', right, told)
    mark(sheet, `${each.kind}.recall`, right)
  }
  for (const each of found) {
    const same = wanted.filter(({ kind }) => kind === each.value.item)
    const right = shared(each, same) * 2 >= each.end - each.start
    const told = (): string => `${slug}: ${each.value.item}: ${around(text, each)} — ${each.rule}`
    mark(sheet, 'item.precision', right, told)
    mark(sheet, `${each.value.item}.precision`, right)
  }
}

/** How actors stand to each other, in the articles where that was written down. */
export function scoreRelations(
  sheet: Sheet,
  { gold, slug }: GoldItem,
  found: readonly Relation[],
): void {
  const { relations: wanted } = gold
  if (wanted === undefined) return
  const formsOf = (name: string): string[] => {
    const person = gold.people.find(({ name: full, mentions }) =>
      [full, ...mentions].includes(name),
    )
    return person === undefined ? [name] : [person.name, ...person.mentions]
  }
  const is = (name: string, got: string): boolean =>
    formsOf(name).some((form) => sameName(form, got))
  const same = ({ from, kind, to }: (typeof wanted)[number], { value }: Relation): boolean =>
    kind === value.relation &&
    ((is(from, value.from.name) && is(to, value.to.name)) ||
      (mutualKinds.has(kind) && is(to, value.from.name) && is(from, value.to.name)))
  for (const one of wanted)
    mark(
      sheet,
      'relation.recall',
      found.some((each) => same(one, each)),
      () => `${slug}: ${one.from} ${one.kind} ${one.to}`,
    )
  for (const each of found)
    mark(
      sheet,
      'relation.precision',
      wanted.some((one) => same(one, each)),
      () =>
        `${slug}: ${each.value.from.name} ${each.value.relation} ${each.value.to.name}: ${each.text}`,
    )
}
