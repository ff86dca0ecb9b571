/** Ctrl+P exports the PDF, Ctrl+Shift+E the Markdown (⌘ on a Mac). */
export function onExportKeys(
  event: KeyboardEvent,
  exportAs: (format: 'pdf' | 'markdown') => void,
): void {
  if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return
  const key = event.key.toLowerCase()
  const format =
    key === 'p' && !event.shiftKey ? 'pdf' : key === 'e' && event.shiftKey ? 'markdown' : null
  if (format === null) return
  event.preventDefault()
  exportAs(format)
}
