import { z } from 'zod'

/** Why a local model cannot be used; each has a text for people, `localModel.problem.<it>`. */
export const localModelProblem = z.enum([
  'runtimeMissing',
  'runtimeAltered',
  'fileMissing',
  'fileTooLarge',
  'configUnreadable',
  'notTokenClassification',
  'labelsUnknown',
  'tokenizerUnreadable',
  'modelUnreadable',
  'modelMismatch',
  'tooSlow',
])
export type LocalModelProblem = z.output<typeof localModelProblem>

/** What became of the optional model that an analyst may put into a folder. */
export const localModelState = z.discriminatedUnion('state', [
  /** The folder holds no model. */
  z.object({ state: z.literal('none') }),
  z.object({ state: z.literal('ready'), name: z.string() }),
  /** Extraction goes on without it. `detail` is a file's name, or what the runtime said. */
  z.object({ state: z.literal('failed'), problem: localModelProblem, detail: z.string() }),
])
export type LocalModelState = z.output<typeof localModelState>
