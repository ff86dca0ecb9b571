import { createHash } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { LocalModelError } from './local-model-error.ts'
import pinned from './runtime-files.json' with { type: 'json' }

/** What is used of onnxruntime-web. */
export type Tensor = { dims: readonly number[]; type: string; data: unknown }
export type Session = {
  inputNames: readonly string[]
  outputNames: readonly string[]
  run: (
    inputs: Record<string, Tensor>,
    options: Record<string, unknown>,
  ) => Promise<Record<string, Tensor>>
  release: () => Promise<void>
}
type OnnxRuntime = {
  env: { logLevel: string; wasm: { numThreads: number; proxy: boolean; wasmBinary: Uint8Array } }
  Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => Tensor
  InferenceSession: {
    create: (model: Uint8Array, options: Record<string, unknown>) => Promise<Session>
  }
}

/** What is used of @huggingface/tokenizers. */
export type Tokenizer = {
  encode: (
    text: string,
    options: { add_special_tokens: boolean },
  ) => { ids: number[]; tokens: string[] }
}
type Tokenizers = { Tokenizer: new (tokenizer: unknown, config: unknown) => Tokenizer }

export type Runtime = {
  openSession: (model: Uint8Array) => Promise<Session>
  /** A row of whole numbers, as models take them: shape [1, length]. */
  row: (numbers: readonly number[]) => Tensor
  openTokenizer: (tokenizer: unknown) => Tokenizer
}

/**
 * Loads the runtime that `scripts/model-runtime.mjs` put into a folder. Only files with the pinned
 * integrity are run. Everything is read from the folder: nothing is fetched.
 * @throws {LocalModelError} runtimeMissing, runtimeAltered
 */
export async function loadRuntime(folder: string): Promise<Runtime> {
  const files = new Map<string, Buffer>()
  for (const [name, integrity] of Object.entries(pinned.integrity)) {
    const path = join(folder, name)
    if (!existsSync(path)) throw new LocalModelError('runtimeMissing', name)
    const bytes = await readFile(path)
    const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
    if (found !== integrity) throw new LocalModelError('runtimeAltered', name)
    files.set(name, bytes)
  }
  const load = (name: string): Promise<unknown> =>
    import(/* @vite-ignore */ pathToFileURL(realpathSync(join(folder, name))).href)
  // The integrity makes sure that these are the packages whose parts are described above.
  const onnx = (await load('ort.wasm.bundle.min.mjs')) as OnnxRuntime
  const { Tokenizer } = (await load('tokenizers.min.mjs')) as Tokenizers
  onnx.env.logLevel = 'fatal'
  onnx.env.wasm.numThreads = 1
  onnx.env.wasm.proxy = false
  onnx.env.wasm.wasmBinary = files.get('ort-wasm-simd-threaded.wasm') ?? Buffer.alloc(0)
  return {
    openSession: (model) =>
      onnx.InferenceSession.create(model, { executionProviders: ['wasm'], logSeverityLevel: 4 }),
    row: (numbers) =>
      new onnx.Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, numbers.length]),
    openTokenizer: (tokenizer) => new Tokenizer(tokenizer, {}),
  }
}
