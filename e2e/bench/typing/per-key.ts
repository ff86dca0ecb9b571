/** An event of a performance trace, times in microseconds; `tts` and `tdur` are the thread's own. */
export type TraceEvent = {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tts?: number
  tdur?: number
  args?: { data?: { type?: string }; name?: string }
}

/**
 * For each key pressed, how long the page's main thread worked from the task that took the key to the
 * end of the one that painted what it did. Milliseconds, in the order of the keys.
 */
export function perKey(events: readonly TraceEvent[]): number[] {
  const keys = events.filter((one) => isKey(one)).toSorted((one, other) => one.ts - other.ts)
  const [first] = keys
  if (!first) return []
  const own = events.filter((one) => one.pid === first.pid && one.tid === first.tid)
  const tasks = own
    .filter(({ name, ph }) => ph === 'X' && /RunTask$/.test(name))
    .toSorted((one, other) => one.ts - other.ts)
  const paints = own
    .filter(({ name, ph }) => ph === 'X' && name === 'Commit')
    .toSorted((one, other) => one.ts - other.ts)
  return keys.flatMap((key, at) => {
    const next = keys[at + 1]?.ts ?? Infinity
    const paint = paints.find(({ ts }) => ts > key.ts && ts < next)
    if (!paint) return []
    const until = paint.ts + (paint.dur ?? 0)
    const worked = tasks
      .filter(({ ts, dur = 0 }) => ts + dur >= key.ts && ts <= until)
      .reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0)
    return [worked / 1000]
  })
}

function isKey({ name, ph, args }: TraceEvent): boolean {
  return ph === 'X' && name === 'EventDispatch' && args?.data?.type === 'keydown'
}

/** The value that a share of them, from 0 to 1, does not exceed. */
export function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.ceil((sorted.length - 1) * part)] ?? NaN
}

export function middle(values: readonly number[]): number {
  return share(values, 0.5)
}
