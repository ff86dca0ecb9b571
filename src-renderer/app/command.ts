import type { MessageKey } from '../../src-main/shared/messages/catalogue.ts'
import type { CommandGroup } from '../../src-main/shared/offered-command.ts'
import type { AppState } from './app-state.svelte.ts'

/** Something the person can ask for, by key, palette or menu. */
export type Command = {
  id: string
  label: MessageKey
  group: CommandGroup
  /** Chords that run it; the first is the one shown. */
  keys: readonly string[]
  /** Leaves the keys to the text field being written in, which has its own meaning for them. */
  outsideText?: boolean
  /** When it makes sense; always, if absent. */
  when?: (app: AppState) => boolean
  run: (app: AppState) => void
}

/** Whether a command makes sense now. */
export function isAvailable(command: Command, app: AppState): boolean {
  return command.when?.(app) ?? true
}
