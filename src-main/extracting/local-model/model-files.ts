import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { readLabels, type Label } from './labels.ts'
import { LocalModelError, saidBy } from './local-model-error.ts'

/** The files of a model and their largest size in bytes; beyond it the runtime's memory would not do. */
const modelFiles = {
  'config.json': 2 * 1024 ** 2,
  'tokenizer.json': 64 * 1024 ** 2,
  'model.onnx': 1024 ** 3,
} as const
type FileName = keyof typeof modelFiles

/** What is read of `config.json`. */
const configuration = z.object({
  architectures: z.array(z.string()).optional(),
  id2label: z.record(z.string(), z.string()).optional(),
  max_position_embeddings: z.int().positive().optional(),
  model_type: z.string().optional(),
  _name_or_path: z.string().optional(),
})

export type ModelFiles = {
  name: string
  labels: Label[]
  /** Pieces the model takes at once, those that frame a text included. */
  longest: number
  tokenizer: unknown
  model: Uint8Array
}

/** Whether a folder holds anything of a model. */
export function holdsModel(folder: string): boolean {
  return Object.keys(modelFiles).some((name) => existsSync(join(folder, name)))
}

/** Changes when a file is put in, replaced or taken away. */
export function filesStamp(folder: string): string {
  return [...Object.keys(modelFiles), 'runtime']
    .map((name) => {
      const file = statSync(join(folder, name), { throwIfNoEntry: false })
      return file === undefined ? '–' : `${file.size} ${file.mtimeMs}`
    })
    .join('; ')
}

/** The stamp of a folder's files; null when it holds nothing of a model. */
export function modelStamp(folder: string): string | null {
  return holdsModel(folder) ? filesStamp(folder) : null
}

/**
 * Reads a model's folder as the exporters of token-classification models write it.
 * @throws {LocalModelError}
 */
export async function readModelFiles(folder: string): Promise<ModelFiles> {
  for (const name of Object.keys(modelFiles) as FileName[]) {
    const size = statSync(join(folder, name), { throwIfNoEntry: false })?.size
    if (size === undefined) throw new LocalModelError('fileMissing', name)
    if (size > modelFiles[name]) throw new LocalModelError('fileTooLarge', name)
  }
  const config = configuration.safeParse(await readJson(folder, 'config.json', 'configUnreadable'))
  if (!config.success) throw new LocalModelError('configUnreadable', 'config.json')
  const { architectures = [], id2label, max_position_embeddings: positions = 512 } = config.data
  const [architecture] = architectures
  if (architecture !== undefined && !architecture.endsWith('ForTokenClassification'))
    throw new LocalModelError('notTokenClassification', architecture)
  return {
    name: nameOf(config.data),
    labels: readLabels(id2label),
    // Some kinds of models keep the first two positions for themselves.
    longest: Math.min(256, positions - 2),
    tokenizer: await readJson(folder, 'tokenizer.json', 'tokenizerUnreadable'),
    model: await readFile(join(folder, 'model.onnx')),
  }
}

async function readJson(
  folder: string,
  name: FileName,
  problem: 'configUnreadable' | 'tokenizerUnreadable',
): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, name), 'utf8'))
  } catch (error) {
    throw new LocalModelError(problem, saidBy(error))
  }
}

/** The name the model was published under, without its publisher; else its kind. */
function nameOf(config: z.output<typeof configuration>): string {
  const candidates = [config._name_or_path?.split(/[/\\]/).at(-1), config.model_type]
  return candidates.find((name) => name !== undefined && /^[\w.-]{1,60}$/.test(name)) ?? 'model'
}
