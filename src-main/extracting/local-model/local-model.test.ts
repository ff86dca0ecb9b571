import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { extractionWithModel } from './extract-with-model.ts'
import { localModelIn } from './local-model.ts'
import { id2label, tinyModel, writeTinyModel } from './tiny-model-for-tests.ts'

/** Installed by the scripts that run these tests. */
const runtime = process.env['AIDE_MODEL_RUNTIME'] ?? ''

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aide-model-'))
  symlinkSync(runtime, join(folder, 'runtime'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const text = 'Zorbal Kelvandre salue l’élan. La BRUMATEK-Vurn, à Quissombo, salue Zorbal.'

async function shown() {
  const found = await localModelIn(folder).findNames(text)
  return found?.names.map(({ kind, start, end }) => [kind, text.slice(start, end)])
}

describe('a local model', () => {
  it('finds names where they stand, words cut into pieces put together again', async () => {
    writeTinyModel(folder)
    expect(await localModelIn(folder).state()).toEqual({ state: 'ready', name: 'tiny-names' })
    expect(await shown()).toEqual([
      ['person', 'Zorbal Kelvandre'],
      ['organisation', 'BRUMATEK-Vurn'],
      ['place', 'Quissombo'],
      ['person', 'Zorbal'],
    ])
  })

  it('is as sure as the probability of its least sure word', async () => {
    writeTinyModel(folder)
    const names = (await localModelIn(folder).findNames(text))?.names ?? []
    // Labels of the kind weigh e⁸ and 1, the five others 1 each.
    const expected = (Math.E ** 8 + 1) / (Math.E ** 8 + 6)
    for (const { confidence } of names) expect(confidence).toBeCloseTo(expected, 4)
  })

  it('reads a text longer than it takes at once, each name at its own place', async () => {
    writeTinyModel(folder)
    const long = 'Zorbal Kelvandre salue Quissombo, de Brumatek, '.repeat(60)
    const names = (await localModelIn(folder).findNames(long))?.names ?? []
    const people = names.filter(({ kind }) => kind === 'person')
    expect(people.map(({ start }) => start)).toEqual(
      Array.from({ length: 60 }, (_, index) => index * (long.length / 60)),
    )
    expect(new Set(people.map(({ start, end }) => long.slice(start, end)))).toEqual(
      new Set(['Zorbal Kelvandre']),
    )
  })

  it('accepts models that also ask for token types', async () => {
    const inputs = ['input_ids', 'token_type_ids', 'attention_mask']
    const model = tinyModel(
      Array.from({ length: 20 }, () => 1),
      7,
      inputs,
    )
    writeTinyModel(folder, { 'model.onnx': model })
    expect(await localModelIn(folder).state()).toEqual({ state: 'ready', name: 'tiny-names' })
  })

  it('is looked for again when the folder changes', async () => {
    const model = localModelIn(folder)
    expect(await model.state()).toEqual({ state: 'none' })
    writeTinyModel(folder, { 'tokenizer.json': null })
    expect(await model.state()).toMatchObject({ state: 'failed', detail: 'tokenizer.json' })
    writeTinyModel(folder)
    expect(await model.state()).toMatchObject({ state: 'ready' })
    rmSync(join(folder, 'model.onnx'))
    writeFileSync(join(folder, 'config.json'), '{}')
    expect(await model.state()).toMatchObject({ state: 'failed', detail: 'model.onnx' })
    for (const name of ['config.json', 'tokenizer.json']) rmSync(join(folder, name))
    expect(await model.state()).toEqual({ state: 'none' })
  })
})

describe('a local model that cannot be used', () => {
  const configuration = (changes: object) =>
    JSON.stringify({ architectures: ['BertForTokenClassification'], id2label, ...changes })

  it.each([
    ['without its weights', { 'model.onnx': null }, 'fileMissing'],
    ['with a broken configuration', { 'config.json': '{"id2label":' }, 'configUnreadable'],
    ['with a configuration of another shape', { 'config.json': '[]' }, 'configUnreadable'],
    [
      'for another task',
      { 'config.json': configuration({ architectures: ['BertForMaskedLM'] }) },
      'notTokenClassification',
    ],
    [
      'without labels',
      { 'config.json': configuration({ id2label: undefined }) },
      'notTokenClassification',
    ],
    [
      'with labels that say nothing',
      { 'config.json': configuration({ id2label: { 0: 'LABEL_0', 1: 'LABEL_1' } }) },
      'labelsUnknown',
    ],
    ['with a tokenizer of no known kind', { 'tokenizer.json': '{}' }, 'tokenizerUnreadable'],
    ['with damaged weights', { 'model.onnx': Uint8Array.of(8, 1, 255, 255) }, 'modelUnreadable'],
    ['with too many labels', { 'model.onnx': tinyModel([0, 0, 0, 0, 0], 9) }, 'modelMismatch'],
    [
      'with inputs that nobody knows',
      {
        'model.onnx': tinyModel(
          Array.from({ length: 20 }, () => 0),
          7,
          ['input_ids', 'pixels'],
        ),
      },
      'modelMismatch',
    ],
  ] as const)('%s says why and leaves extraction as it is', async (_, changes, problem) => {
    writeTinyModel(folder, changes)
    const { extract, modelState } = extractionWithModel(folder)
    expect(await modelState()).toMatchObject({ state: 'failed', problem })
    const without = await extractionWithModel(join(folder, 'nothing')).extract(text, {})
    expect(await extract(text, {})).toEqual(without)
  })

  it('fails on a word its weights do not know, only once that word comes', async () => {
    writeTinyModel(folder, { 'model.onnx': tinyModel([0, 0, 0, 0, 0], 7) })
    const model = localModelIn(folder)
    expect(await model.state()).toMatchObject({ state: 'ready' })
    expect(await model.findNames(text)).toBeNull()
    expect(await model.state()).toMatchObject({ state: 'failed', problem: 'modelMismatch' })
  })

  it('runs nothing when the runtime is missing or is not the pinned one', async () => {
    writeTinyModel(folder)
    rmSync(join(folder, 'runtime'))
    cpSync(runtime, join(folder, 'runtime'), { recursive: true })
    const file = join(folder, 'runtime', 'tokenizers.min.mjs')
    writeFileSync(file, 'throw new Error("run")')
    const altered = { state: 'failed', problem: 'runtimeAltered', detail: 'tokenizers.min.mjs' }
    expect(await localModelIn(folder).state()).toEqual(altered)
    rmSync(file)
    const missing = { ...altered, problem: 'runtimeMissing' }
    expect(await localModelIn(folder).state()).toEqual(missing)
  })
})

describe('extraction with a local model', () => {
  it('adds the names nobody else knew, and says which model found them', async () => {
    writeTinyModel(folder)
    const { proposals } = await extractionWithModel(folder).extract(text, { language: 'fr' })
    const place = proposals.find(({ kind }) => kind === 'place')
    expect(place).toMatchObject({
      text: 'Quissombo',
      value: { name: 'Quissombo' },
      rule: 'model.tiny-names',
      reason: 'Reconnu par le modèle local «\u00a0tiny-names\u00a0»',
    })
  })

  it('never overrides what the record knows', async () => {
    writeTinyModel(folder)
    const { proposals } = await extractionWithModel(folder).extract(text, {
      known: [{ kind: 'organisation', name: 'Quissombo', aliases: [] }],
    })
    const known = proposals.filter((each) => each.text === 'Quissombo')
    expect(known.map(({ kind, rule }) => [kind, rule])).toEqual([['organisation', 'known.name']])
  })
})
