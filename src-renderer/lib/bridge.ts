import type { Change } from '../../src-main/shared/change.ts'
import type { Reply } from '../../src-main/shared/contract.ts'

/** The one way out of the window, put there by the preload. */
export type Bridge = {
  call(group: string, method: string, input: unknown): Promise<Reply>
  /** Calls back after each commit; answers how to stop. */
  onChange(listener: (change: Change) => void): () => void
  /** Calls back when a line of the native menu is chosen, with the command's id. */
  onCommand(listener: (id: string) => void): () => void
}

declare global {
  interface Window {
    bridge: Bridge
  }
}
