/**
 * Keeps from the window what was meant for the editor: keys that type, keys it has acted on, and what
 * is pasted or dropped. From outside, an event of a shadow root looks as if it came from a plain
 * element. Answers how to stop.
 */
export function keepToItself(host: HTMLElement): () => void {
  const stop = (event: Event): void => event.stopPropagation()
  const stopKeys = (event: KeyboardEvent): void => {
    const types =
      !event.ctrlKey && !event.metaKey && !event.altKey && !/^(?:F\d+|Escape)$/.test(event.key)
    // AltGr, which writes @ and # on many keyboards, is told as Ctrl and Alt together.
    const altGraph = event.getModifierState('AltGraph')
    if (types || altGraph || event.defaultPrevented) event.stopPropagation()
  }
  host.addEventListener('keydown', stopKeys)
  for (const kind of ['paste', 'copy', 'cut', 'drop']) host.addEventListener(kind, stop)
  return () => {
    host.removeEventListener('keydown', stopKeys)
    for (const kind of ['paste', 'copy', 'cut', 'drop']) host.removeEventListener(kind, stop)
  }
}
