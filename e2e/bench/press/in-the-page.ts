/* What runs within the page while it is watched: each of these functions is carried there as its text. */

/** What the page and main keep while they are watched. */
type Watching = { bridge: { call: (...what: unknown[]) => Promise<unknown> } } & {
  watched?: Record<'frames' | 'tasks' | 'keys' | 'calls', number[]> & { end: () => void }
}

/** Asks main what the contract offers, from within the page. */
export async function askMain({
  group,
  method,
  input,
}: {
  group: string
  method: string
  input: object
}) {
  const { bridge } = globalThis as unknown as Watching // what the preload exposes
  const reply = (await bridge.call(group, method, input)) as { ok: boolean; value: unknown }
  if (!reply.ok) throw new Error(`${group}.${method} failed`)
  return reply.value
}

/** Begins to note frames, tasks, keys and calls in the page. */
export function beginWatching(): void {
  const here = globalThis as unknown as Watching // what the preload exposes
  const none = (): number[] => []
  const watched = { frames: none(), tasks: none(), keys: none(), calls: none() }
  const observer = new PerformanceObserver((list) => {
    watched.tasks.push(...list.getEntries().map(({ duration }) => duration))
  })
  observer.observe({ entryTypes: ['longtask'] })
  let going = true
  let before = performance.now()
  const frame = () => {
    const now = performance.now()
    watched.frames.push(now - before)
    before = now
    if (going) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  const key = (event: KeyboardEvent) => {
    requestAnimationFrame(() => watched.keys.push(performance.now() - event.timeStamp))
  }
  addEventListener('keydown', key, true)
  const ask = async () => {
    while (going) {
      const start = performance.now()
      await here.bridge.call('application', 'about', {})
      watched.calls.push(performance.now() - start)
      await new Promise((resolve) => globalThis.setTimeout(resolve, 100))
    }
  }
  void ask()
  const end = () => {
    going = false
    observer.disconnect()
    removeEventListener('keydown', key, true)
  }
  here.watched = { ...watched, end }
}

/** Ends it and tells what was noted. */
export function endWatching() {
  const { watched } = globalThis as unknown as Watching // what beginWatching left
  watched?.end()
  const of = (values: number[] | undefined) => ({ values: values ?? [] })
  return {
    frames: of(watched?.frames),
    tasks: of(watched?.tasks),
    keys: of(watched?.keys),
    calls: of(watched?.calls),
  }
}
