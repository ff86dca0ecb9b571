/**
 * Puts a text on the clipboard. The window has no permission for the asynchronous clipboard; the
 * copy command needs none while a key or click is being handled.
 */
export function copyText(text: string): void {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
  }
  document.addEventListener('copy', fill, { once: true })
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way that needs no permission
  document.execCommand('copy')
  document.removeEventListener('copy', fill)
}
