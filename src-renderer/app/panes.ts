const focusable =
  '[role=option][tabindex="0"], [role=document], input, textarea, select, button:not(:disabled), [contenteditable=true], a[href]'
const line = '[role=option][tabindex="0"]'
/** What the view itself offers to do: the button of an empty state. */
const mainButton = '.empty button.primary, .empty button'

/** Moves the focus to the next (1) or previous (-1) pane of the window, round and round. */
export function focusPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('nav, main section.pane')].filter(
    (pane) => pane.checkVisibility(),
  )
  if (panes.length < 2) return void focusContent()
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(at + step + panes.length) % panes.length]
  const page = next?.querySelector('[role=tabpanel]')
  if (page) focusIn(page)
  else next?.querySelector<HTMLElement>(focusable)?.focus()
}

/**
 * Brings the focus into the view shown, unless it is there already: on the line chosen of its list,
 * else on the button it offers, else on the view as a whole. Answers with what holds the focus.
 */
export function focusContent(): Element | null {
  const content = document.getElementById('content')
  const held = document.activeElement
  // The second pane is beside the view, not in it.
  const view = content?.querySelector('#main-page')
  if (!content || !view || (held !== content && view.contains(held))) return held
  const place =
    view.querySelector<HTMLElement>(line) ?? view.querySelector<HTMLElement>(mainButton) ?? content
  place.focus()
  return place
}

/** Keeps the focus in the window while what holds it is put away, without choosing anything. */
export function holdFocus(): void {
  document.getElementById('content')?.focus({ preventScroll: true })
}

/** Brings the focus into the page on a side. */
export function focusPage(area: Element, side: 'main' | 'beside'): void {
  const page = area.querySelector(side === 'main' ? '.pane.main' : '#beside-page')
  if (page) focusIn(page)
}

/** Brings the focus to the text of a page, else to what is read, else to its first control. */
function focusIn(page: Element): void {
  // The text written lives in a shadow root.
  const text = page.querySelector('.editor')?.shadowRoot?.querySelector('[contenteditable=true]')
  const place = text ?? page.querySelector('[role=document]') ?? page.querySelector(focusable)
  if (place instanceof HTMLElement) place.focus()
}
