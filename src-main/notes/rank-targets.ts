/** What of a record decides its place among those offered. */
export type Ranked = {
  id: string
  /** When it was last written to or brought in: an instant. */
  at: string
  /** The words typed begin words of its name. */
  begins: 0 | 1
}

/** What the text being written and the hands that write it tell of what is meant. */
export type LinkContext = {
  /** Records that the text links to already. */
  linked: readonly string[]
  /** Records of the meeting that is being briefed. */
  meeting: readonly string[]
  /** Records opened lately, the latest first. */
  recent: readonly string[]
}

/**
 * The records in the order they are offered: first those in whose name the words typed begin words;
 * among them those the text links to already, then those of its meeting, then those opened lately, then the
 * others, latest first. Alike in all of that, they stand by their id, so that the order is always the same.
 */
export function rankTargets<Target extends Ranked>(
  targets: readonly Target[],
  { linked, meeting, recent }: LinkContext,
): Target[] {
  const [inText, inMeeting] = [new Set(linked), new Set(meeting)]
  const opened = new Map(recent.map((id, at) => [id, at]))
  const nearness = ({ id }: Target): number =>
    inText.has(id) ? 0 : inMeeting.has(id) ? 1 : opened.has(id) ? 2 : 3
  return targets.toSorted(
    (one, other) =>
      other.begins - one.begins ||
      nearness(one) - nearness(other) ||
      (nearness(one) === 2 ? (opened.get(one.id) ?? 0) - (opened.get(other.id) ?? 0) : 0) ||
      compare(other.at, one.at) ||
      compare(one.id, other.id),
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
