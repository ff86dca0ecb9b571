import { holdsKeys } from './holds-keys.ts'
import { tick } from 'svelte'
import { focusContent } from './panes.ts'

export type FocusKeeper = {
  /** Brings the focus into the view shown, now and again once its list is there. */
  bring: () => void
  stop: () => void
}

/**
 * Keeps the focus in the window: when what held it is taken off the page (a decided proposal, a form,
 * a dialog whose opener is gone), it comes back to the content. A view that has no line to focus yet
 * holds the focus as a whole until one is drawn.
 */
export function keepFocus(): FocusKeeper {
  let last: Element | null = document.activeElement
  let waiting = false

  function bring(): void {
    void tick().then(() => {
      // An open dialog or menu keeps the focus to itself.
      if (holdsKeys()) return
      const held = focusContent()
      waiting = held?.id === 'content'
    })
  }
  const onFocusIn = (event: FocusEvent): void => {
    last = event.target instanceof Element ? event.target : null
    if (last?.id !== 'content') waiting = false
  }
  const onPointerDown = (): void => {
    waiting = false
  }
  const observer = new MutationObserver(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body
    const lost = nowhere && last !== null && !last.isConnected
    if (!lost && !(waiting && document.activeElement?.id === 'content')) return
    bring()
  })

  document.addEventListener('focusin', onFocusIn)
  document.addEventListener('pointerdown', onPointerDown)
  observer.observe(document.body, { childList: true, subtree: true })
  return {
    bring,
    stop() {
      observer.disconnect()
      document.removeEventListener('focusin', onFocusIn)
      document.removeEventListener('pointerdown', onPointerDown)
    },
  }
}
