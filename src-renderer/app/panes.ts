const focusable =
  '[role=option][tabindex="0"], [role=document], input, textarea, select, button:not(:disabled), [contenteditable=true], a[href]'
const line = '[role=option][tabindex="0"]'
/** What the view itself offers to do: the button of an empty state. */
const mainButton = '.empty button.primary, .empty button'

/** Moves the focus to the next (1) or previous (-1) pane of the window, round and round. */
export function focusPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('nav, main section.pane')]
  if (panes.length < 2) return void focusContent()
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(at + step + panes.length) % panes.length]
  next?.querySelector<HTMLElement>(focusable)?.focus()
}

/**
 * Brings the focus into the view shown, unless it is there already: on the line chosen of its list,
 * else on the button it offers, else on the view as a whole. Answers with what holds the focus.
 */
export function focusContent(): Element | null {
  const content = document.getElementById('content')
  const held = document.activeElement
  if (!content || (held !== content && content.contains(held))) return held
  const place =
    content.querySelector<HTMLElement>(line) ??
    content.querySelector<HTMLElement>(mainButton) ??
    content
  place.focus()
  return place
}
