/** A text that scrolls, whose blocks both texts know: how high in the window each begins, and after the last, its end. */
export type ScrollingText = { pane: HTMLElement; topOf: (block: number) => number }

/**
 * Scrolls each of two texts of the same blocks as the person scrolls the other, so that the same words stand at
 * the top of both. Answers what ends it.
 */
export function keepInStep(
  one: ScrollingText,
  other: ScrollingText,
  count: () => number,
): () => void {
  const ends = [follow(one, other, count), follow(other, one, count)]
  return () => ends.forEach((end) => end())
}

/** Panes that were scrolled here and not by the person: their next event leads to nothing. */
const ownScrolls = new WeakSet<HTMLElement>()

function follow(first: ScrollingText, second: ScrollingText, count: () => number): () => void {
  const scrolled = () => {
    if (ownScrolls.delete(first.pane)) return
    const wanted = heightIn(second, first, count())
    const before = second.pane.scrollTop
    second.pane.scrollTop += wanted - second.pane.getBoundingClientRect().top
    if (second.pane.scrollTop !== before) ownScrolls.add(second.pane)
  }
  first.pane.addEventListener('scroll', scrolled, { passive: true })
  return () => first.pane.removeEventListener('scroll', scrolled)
}

/** How high in the window stands, in one text, what is at the top of the pane of the other. */
function heightIn(text: ScrollingText, shown: ScrollingText, count: number): number {
  const top = shown.pane.getBoundingClientRect().top
  const block = lastAbove(top, shown, count)
  // Above the first block there is the head of the page.
  if (block === -1) return text.topOf(0) - (shown.topOf(0) - top)
  const [from, to] = [shown.topOf(block), shown.topOf(block + 1)]
  const part = Math.min(1, (top - from) / Math.max(1, to - from))
  return text.topOf(block) + part * (text.topOf(block + 1) - text.topOf(block))
}

/** The last block that begins at a height or above it; -1 without one. */
function lastAbove(height: number, { topOf }: ScrollingText, count: number): number {
  let [low, high] = [-1, count - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (topOf(middle) <= height) low = middle
    else high = middle - 1
  }
  return low
}
