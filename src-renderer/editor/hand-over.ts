/** How long typing goes on before what was typed is handed over. Milliseconds. */
const pause = 100

export type HandOver = {
  /** Something was typed: the text is handed over soon. */
  later: () => void
  /** Hands over what was typed and not handed over yet. */
  now: () => void
  /** Whether this is the text handed over last, which is in the editor already. */
  isLast: (text: string) => boolean
  /** The editor shows another text than the one handed over last. */
  forget: () => void
}

/**
 * Hands a text over a moment after it was typed rather than at each key: reading the whole of a long one costs more than the
 * key. `expect` is told at the first key, and how to have the text at once.
 */
export function handOver({
  read,
  give,
  expect,
}: {
  read: () => string
  give: (text: string) => void
  expect: (take: () => void) => void
}): HandOver {
  let timer: ReturnType<typeof setTimeout> | null = null
  let last: string | null = null

  function now(): void {
    if (timer === null) return
    clearTimeout(timer)
    timer = null
    last = read()
    give(last)
  }
  return {
    now,
    later() {
      if (timer !== null) return
      timer = setTimeout(now, pause)
      expect(now)
    },
    isLast: (text) => text === last,
    forget: () => {
      last = null
    },
  }
}
