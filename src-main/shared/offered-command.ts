import { z } from 'zod'

/** Parts of the native menu, in its order. */
export const commandGroup = z.enum(['file', 'edit', 'go', 'article', 'review', 'write', 'help'])
export type CommandGroup = z.output<typeof commandGroup>

/** A command of the window as the native menu shows it. */
export const offeredCommand = z.object({
  id: z.string(),
  label: z.string(),
  group: commandGroup,
  /** The chord shown beside it, `Mod+Shift+P`; empty when it has none. */
  keys: z.string(),
})
export type OfferedCommand = z.output<typeof offeredCommand>
