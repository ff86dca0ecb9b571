/**
 * Where a key moves the focus in a list of `count` lines from line `at` (-1: none yet); null when the
 * key does not move it. A page is ten lines. Ends do not wrap, so that holding a key stops there.
 */
export function moveInList(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  const last = count - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last)
    case 'ArrowUp':
      return at < 0 ? last : Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    case 'PageDown':
      return Math.min(Math.max(at, 0) + 10, last)
    case 'PageUp':
      return Math.max(at - 10, 0)
    default:
      return null
  }
}
