/**
 * The span of the article selected in the window, as offsets into its text, without the spaces at
 * its ends; null when nothing of it is selected. Segments carry their offset in `data-start`.
 */
export function selectedSpan(root: HTMLElement): { start: number; end: number } | null {
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.commonAncestorContainer)) return null
  let start: number | null = null
  let end: number | null = null
  for (const segment of root.querySelectorAll<HTMLElement>('[data-start]')) {
    const words = segment.firstChild
    if (!words || !range.intersectsNode(words)) continue
    const from = Number(segment.dataset['start'])
    const text = words.textContent ?? ''
    const first = range.startContainer === words ? range.startOffset : 0
    const last = range.endContainer === words ? range.endOffset : text.length
    const chosen = text.slice(first, last)
    if (chosen.trim() === '') continue
    start ??= from + first + (chosen.length - chosen.trimStart().length)
    end = from + first + chosen.trimEnd().length
  }
  return start === null || end === null || end <= start ? null : { start, end }
}
