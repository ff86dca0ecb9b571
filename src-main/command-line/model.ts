import { join, resolve } from 'node:path'
import { extract } from '../extracting/extract.ts'
import { extractionWithModel } from '../extracting/local-model/extract-with-model.ts'
import { translate } from '../shared/messages/catalogue.ts'
import type { ExtractOptions, Extraction } from '../shared/proposal.ts'
import { type Invocation, UsageError } from './command.ts'

export type Extracting = (text: string, options: ExtractOptions) => Extraction | Promise<Extraction>

/**
 * Extraction with the local model of `--model`, else with the one beside the store, as in the window;
 * a model that cannot be used is told on standard error, once, and extraction goes on without it.
 * @throws UsageError when `--model` is empty
 */
export async function modelOf(invocation: Invocation): Promise<Extracting> {
  const { options, environment, language } = invocation
  if (options.model === '') throw new UsageError('cli.optionValue', { name: '--model' })
  const named = options.model ?? (options.store && join(options.store, 'model'))
  if (!named) return extract
  const { extract: extracting, modelState } = extractionWithModel(
    resolve(environment.folder, named),
  )
  const model = await modelState()
  if (model.state === 'none' && options.model !== undefined)
    environment.complain(translate(language, 'localModel.none'))
  if (model.state === 'failed') {
    const detail = { detail: model.detail }
    const reason = translate(language, `localModel.problem.${model.problem}`, detail)
    environment.complain(translate(language, 'localModel.failed', { reason }))
  }
  return extracting
}
