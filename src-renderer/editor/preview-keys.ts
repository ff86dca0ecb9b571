/** Ctrl+Shift+A (⌘⇧A) shows or hides the preview of the text being written. */
export function onPreviewKeys(event: KeyboardEvent, toggle: () => void): void {
  if (event.defaultPrevented || event.altKey || !event.shiftKey) return
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'a') return
  event.preventDefault()
  toggle()
}
