/** Rows that have the same key, in the order of the first of each. */
export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return [...groups.values()]
}

/** Each record once, where it came first. */
export function eachOnce<T extends { id: string }>(records: readonly T[]): T[] {
  return grouped(records, ({ id }) => id).map(([first]) => first)
}
