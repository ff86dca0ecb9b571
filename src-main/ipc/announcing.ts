import type { Change } from '../shared/change.ts'

/** How long changes are gathered after one was told, in milliseconds. */
const rest = 250

/**
 * Tells of changes so that an import of thousands of files does not make the window read everything
 * again at each: the first is told at once, those that follow within a quarter of a second together
 * at its end. What is told names every record written, each once; kinds said to have changed as a
 * whole (no ids) are told apart, since a listener to several kinds sees the ids of all together.
 */
export function announcing(tell: (change: Change) => void): (change: Change) => void {
  let gathered: Change[] | null = null

  function flush(): void {
    const changes = gathered ?? []
    gathered = null
    const written = together(changes.flat().filter(({ ids }) => ids.length > 0))
    const whole = together(changes.flat().filter(({ ids }) => ids.length === 0))
    if (written.length > 0) send(written)
    if (whole.length > 0) send(whole)
  }

  function send(change: Change): void {
    tell(change)
    if (gathered !== null) return
    gathered = []
    // A change that waits does not keep the application alive.
    setTimeout(flush, rest).unref()
  }

  return (change) => {
    if (gathered === null) send(change)
    else gathered.push(change)
  }
}

/** The same records, each kind once. */
function together(change: Change): Change {
  const kinds = new Map<Change[number]['kind'], Set<string>>()
  for (const { kind, ids } of change) kinds.set(kind, new Set([...(kinds.get(kind) ?? []), ...ids]))
  return [...kinds].map(([kind, ids]) => ({ kind, ids: [...ids] }))
}
