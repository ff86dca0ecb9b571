import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeTinyModel } from '../extracting/local-model/tiny-model-for-tests.ts'
import { run } from './run.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aide-cli-model-'))
  writeFileSync(join(folder, 'a.txt'), 'Un émissaire est arrivé à Quissombo, dit-on.')
})
afterEach(() => rmSync(folder, { recursive: true }))

async function aide(...args: string[]) {
  const said: string[] = []
  const complained: string[] = []
  const code = await run({
    ...{ args, locale: 'fr', folder, resources: '', print: null },
    now: () => new Date('2025-06-24T08:00:00Z'),
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  })
  return { code, said: said.join('\n'), complained }
}

describe('a local model on the command line', () => {
  it('is the one of --model, or the one beside the store', async () => {
    const model = join(folder, 'store', 'model')
    writeTinyModel(model)
    symlinkSync(process.env['AIDE_MODEL_RUNTIME'] ?? '', join(model, 'runtime'))
    const extracted = await aide('extract', 'a.txt', '--json', '--model', 'store/model')
    expect(extracted).toMatchObject({ code: 0, complained: [] })
    expect(extracted.said).toContain('"rule":"model.tiny-names"')
    expect(await aide('import', 'a.txt', '--store', 'store')).toMatchObject({
      code: 0,
      complained: [],
    })
  })

  it('that cannot be used is told once, and the command goes on', async () => {
    writeTinyModel(join(folder, 'model'), { 'config.json': null })
    const { code, said, complained } = await aide('extract', 'a.txt', '--model', 'model')
    expect(code).toBe(0)
    expect(said).not.toBe('')
    expect(complained).toHaveLength(1)
    expect(complained[0]).toMatch(/^Modèle local non utilisé/)
  })

  it('that is not there is told when it was asked for', async () => {
    const { complained } = await aide('extract', 'a.txt', '--model', 'nowhere')
    expect(complained).toEqual([expect.stringMatching(/^Aucun modèle/)])
    expect((await aide('extract', 'a.txt', '--model', '')).code).toBe(2)
  })
})
