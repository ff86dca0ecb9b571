const focusable =
  '[role=option][tabindex="0"], [role=document], input, textarea, select, button:not(:disabled), [contenteditable=true], a[href]'

/** Moves the focus to the next (1) or previous (-1) pane of the window, round and round. */
export function focusPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('nav, main section.pane')]
  if (panes.length < 2) return focusContent()
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(at + step + panes.length) % panes.length]
  next?.querySelector<HTMLElement>(focusable)?.focus()
}

/** Brings the focus into the view shown, on the line chosen of its list, unless it is there already. */
export function focusContent(): void {
  const content = document.getElementById('content')
  if (!content || content.contains(document.activeElement)) return
  const line = content.querySelector<HTMLElement>('[role=option][tabindex="0"]')
  ;(line ?? content).focus()
}
