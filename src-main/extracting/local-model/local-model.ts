import { join } from 'node:path'
import type { LocalModelState } from '../../shared/local-model.ts'
import type { ModelName } from './label-words.ts'
import { LocalModelError, saidBy } from './local-model-error.ts'
import { filesStamp, holdsModel, readModelFiles } from './model-files.ts'
import { openModel, type OpenModel } from './open-model.ts'
import { loadRuntime } from './runtime.ts'

/** The names that a model found in a text. */
export type NamesOfModel = { model: string; names: readonly ModelName[] }

export type LocalModel = {
  /** What the folder holds now; a model that was put in, changed or taken away is seen. */
  state: () => Promise<LocalModelState>
  /** The names in a text; null when there is no model that works. Never fails: `state` tells why. */
  findNames: (text: string) => Promise<NamesOfModel | null>
}

type Loaded = { stamp: string; state: LocalModelState; model: OpenModel | null }

const none: Loaded = { stamp: '', state: { state: 'none' }, model: null }

/**
 * The optional model in a folder, opened at its first use: `config.json`, `tokenizer.json`,
 * `model.onnx`, and the runtime in `runtime/`. One question after another.
 */
export function localModelIn(folder: string): LocalModel {
  let loaded = none
  let queue: Promise<unknown> = Promise.resolve()

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = queue.then(work)
    queue = done.catch(() => undefined)
    return done
  }

  async function current(): Promise<Loaded> {
    if (!holdsModel(folder)) {
      await loaded.model?.close()
      loaded = none
      return loaded
    }
    const stamp = filesStamp(folder)
    if (loaded.stamp === stamp) return loaded
    await loaded.model?.close()
    loaded = none
    try {
      const runtime = await loadRuntime(join(folder, 'runtime'))
      const model = await openModel(runtime, await readModelFiles(folder))
      loaded = { stamp, state: { state: 'ready', name: model.name }, model }
    } catch (error) {
      loaded = { stamp, state: failed(error), model: null }
    }
    return loaded
  }

  return {
    state: () => inTurn(async () => (await current()).state),
    findNames: (text) =>
      inTurn(async () => {
        const { stamp, model } = await current()
        if (model === null) return null
        try {
          return { model: model.name, names: await model.findNames(text) }
        } catch (error) {
          await model.close()
          loaded = { stamp, state: failed(error), model: null }
          return null
        }
      }),
  }
}

/** Whatever goes wrong with a model leaves extraction without it: what was thrown is shown. */
function failed(error: unknown): LocalModelState {
  const { problem, detail } =
    error instanceof LocalModelError
      ? error
      : { problem: 'modelUnreadable' as const, detail: saidBy(error) }
  return { state: 'failed', problem, detail }
}
