import type { LocalModelState } from '../../shared/local-model.ts'
import type { ExtractOptions, Extraction } from '../../shared/proposal.ts'
import { extract } from '../extract.ts'
import { localModelIn } from './local-model.ts'

export type ModelExtraction = {
  extract: (text: string, options: ExtractOptions) => Promise<Extraction>
  modelState: () => Promise<LocalModelState>
}

/** Extraction with the optional model of a folder; without one, or with one that fails, as by `extract` alone. */
export function extractionWithModel(folder: string): ModelExtraction {
  const model = localModelIn(folder)
  return {
    extract: async (text, options) =>
      extract(text, options, undefined, await model.findNames(text)),
    modelState: model.state,
  }
}
