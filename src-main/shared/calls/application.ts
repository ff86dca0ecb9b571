import { z } from 'zod'
import { call } from '../call.ts'
import { offeredCommand } from '../offered-command.ts'
import { nothing } from './common-shapes.ts'

export const applicationApi = {
  about: call(
    nothing,
    z.object({
      version: z.string(),
      electron: z.string(),
      chromium: z.string(),
      sqlite: z.string(),
      dataFolder: z.string(),
    }),
  ),
  /** Asks the person, then opens the address in the system's browser; http and https only. */
  openExternal: call(z.object({ address: z.string() }), z.object({ opened: z.boolean() })),
  /** The window's commands, in the interface language: the native menu is made from them. */
  offerCommands: call(z.object({ commands: z.array(offeredCommand) }), nothing),
  /** Writes a text that the store refuses where the person says; null when they cancel. */
  saveElsewhere: call(
    z.object({ title: z.string(), text: z.string() }),
    z.object({ path: z.string().nullable() }),
  ),
  /** Pastes into the text being written what is on the clipboard, its words only. */
  pasteAsText: call(nothing, nothing),
  /** The words are saved: the window may close. */
  quit: call(nothing, nothing),
} as const
