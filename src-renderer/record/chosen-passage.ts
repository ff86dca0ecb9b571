import type { SourcedPassage } from '../../src-main/shared/article.ts'

/** The passages to choose from: those something rests on, then others that are not among them. */
export function passagesToChoose(
  resting: readonly SourcedPassage[],
  others: readonly SourcedPassage[],
): SourcedPassage[] {
  const known = new Set(others.map(({ id }) => id))
  return [...resting.filter(({ id }) => !known.has(id)), ...others]
}

/** What to write when another first passage was chosen: nothing when it was not. Those after the first stay. */
export function chosenPassage(
  resting: readonly SourcedPassage[],
  passageId: string,
): { passageIds?: string[] } {
  const [first, ...others] = resting
  if (passageId === (first?.id ?? '')) return {}
  return { passageIds: [passageId, ...others.map(({ id }) => id)].filter(Boolean) }
}
