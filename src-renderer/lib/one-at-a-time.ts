/**
 * Runs `work` at each call, but never twice at once: calls made while it runs are answered together,
 * by one more run after it. Changes that come by the hundred, as in an import, are so read in turn.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  function run(): Promise<void> {
    if (running === null) {
      running = work().finally(() => (running = null))
      return running
    }
    const after = () => {
      next = null
      return run()
    }
    next ??= running.then(after, after)
    return next
  }
  return run
}
