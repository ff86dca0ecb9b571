/**
 * Puts a text on the clipboard. The window has no permission for the asynchronous clipboard; the
 * copy command needs none while a key or click is being handled. An editor that holds the selection would
 * copy its own: the words are filled in before it hears of it.
 */
export function copyText(text: string): void {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', text)
  }
  window.addEventListener('copy', fill, { capture: true })
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way that needs no permission
  document.execCommand('copy')
  window.removeEventListener('copy', fill, { capture: true })
}
