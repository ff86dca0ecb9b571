/** Ctrl+N (⌘N) creates a record in the view shown, unless something nearer has taken the keys. */
export function onCreateKeys(event: KeyboardEvent, create: () => void): void {
  if (event.defaultPrevented || event.shiftKey || event.altKey) return
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'n') return
  event.preventDefault()
  create()
}
