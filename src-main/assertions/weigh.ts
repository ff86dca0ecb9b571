import type { AssertedAttribute, AssertedValue, Assertion } from '../shared/assertion.ts'
import type { DatedRange } from '../shared/dated.ts'
import { foldName } from '../shared/fold.ts'
import type { Told } from '../record/evidence-store.ts'

/** What the record itself says, attribute by attribute; null where it says nothing. */
export type InForce = Partial<Record<AssertedAttribute, AssertedValue | null>>

const order: Record<Assertion['standing'], number> = {
  current: 0,
  agrees: 1,
  conflict: 2,
  dismissed: 3,
}

/**
 * The values told of one record, those that say the same together with all their passages, in the
 * order of the attributes given, then by standing. What was set aside by the analyst counts again
 * as soon as another passage tells it.
 */
export function weigh(told: readonly Told[], inForce: InForce): Assertion[] {
  const attributes = Object.keys(inForce)
  const groups: Told[][] = []
  for (const one of told) {
    const group = groups.find(
      ([first]) => first?.attribute === one.attribute && sameValue(first.value, one.value),
    )
    if (group === undefined) groups.push([one])
    else group.push(one)
  }
  return groups
    .flatMap((group) => {
      const [first] = group
      if (first === undefined) return []
      const { kind, recordId, attribute, value } = first
      const standing = standingOf(group, inForce[attribute] ?? null)
      const passages = group.map(({ passage }) => passage)
      return [{ kind, recordId, attribute, value, standing, passages }]
    })
    .toSorted(
      (left, right) =>
        attributes.indexOf(left.attribute) - attributes.indexOf(right.attribute) ||
        order[left.standing] - order[right.standing],
    )
}

/** True when two values say the same: names but for accents and case, dates of the same days. */
export function sameValue(one: AssertedValue, other: AssertedValue): boolean {
  if (typeof one === 'string') return typeof other === 'string' && foldName(one) === foldName(other)
  if (typeof other === 'string') return false
  return one.from === other.from && one.to === other.to
}

function standingOf(group: readonly Told[], inForce: AssertedValue | null): Assertion['standing'] {
  const [first] = group
  if (first !== undefined && inForce !== null) {
    if (sameValue(first.value, inForce)) return 'current'
    if (agrees(first.value, inForce)) return 'agrees'
  }
  return group.every(({ dismissed }) => dismissed) ? 'dismissed' : 'conflict'
}

/** A coarser or finer telling of the same: one range of days within the other. */
function agrees(one: AssertedValue, other: AssertedValue): boolean {
  if (typeof one === 'string' || typeof other === 'string') return false
  return within(one, other) || within(other, one)
}

function within(inner: DatedRange, outer: DatedRange): boolean {
  return (
    (outer.from === null || (inner.from !== null && inner.from >= outer.from)) &&
    (outer.to === null || (inner.to !== null && inner.to <= outer.to))
  )
}
