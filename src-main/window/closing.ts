import type { BrowserWindow } from 'electron'
import type { Language } from '../shared/language.ts'
import { sendCommand } from './send-command.ts'
import { confirmLosing } from './confirm-losing.ts'

/** Milliseconds the page has to save its words before the person is asked. */
const patience = 4000

export type Closing = {
  /** The page is up and hears its commands. Until then nothing can have been typed. */
  listen: () => void
  /** The page says its words are saved. */
  agree: () => void
  /** Asks the page to save; true when the window may close. */
  ask: (window: BrowserWindow) => Promise<boolean>
}

/**
 * The understanding between the window's frame and its page: closing runs the page's own `quit`
 * command, which saves every word and then agrees. When it does not, the person decides.
 */
export function closing(language: () => Language): Closing {
  let listening = false
  let agreed = false
  let heard = (): void => undefined
  return {
    listen() {
      listening = true
    },
    agree() {
      agreed = true
      heard()
    },
    async ask(window) {
      if (agreed || !listening) return true
      const saved = new Promise<true>((resolve) => (heard = () => resolve(true)))
      const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), patience))
      sendCommand(window, 'quit')
      return (await Promise.race([saved, late])) || confirmLosing(window, language())
    },
  }
}
