/** Whether the keys go into a text that is being written: nothing is to take the floor then. */
export function isWriting(): boolean {
  let active = document.activeElement
  // The editor lives in a shadow root: to the page, its host has the focus.
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active?.closest('textarea, [contenteditable="true"]') != null
}
