import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { extractionJob, type ExtractionJob } from './extraction-job.ts'

/** A worker whose model never answers; without the model it says so at once. */
const HANGS = `
const { parentPort, workerData } = require('node:worker_threads')
parentPort.on('message', ({ id, asks }) => {
  if (workerData.modelFolder !== null) return
  parentPort.postMessage(asks ? { id, modelState: { state: 'none' } } : { id, extraction: { language: 'fr', proposals: [] } })
})`

let folder = ''
let job: ExtractionJob

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aide-extraction-job-'))
  writeFileSync(join(folder, 'worker.cjs'), HANGS)
})
afterEach(async () => {
  await job.stop()
  rmSync(folder, { recursive: true })
})

const stampOf = (at: string): string | null => (existsSync(join(at, 'model.onnx')) ? 'here' : null)
const started = (): ExtractionJob => extractionJob(join(folder, 'worker.cjs'), folder, stampOf, 30)

describe('a local model that does not answer', () => {
  it('is set aside: what waited is answered without it, in order, and the settings say why', async () => {
    writeFileSync(join(folder, 'model.onnx'), 'slow')
    job = started()
    const answers = await Promise.all([job.extract('Un.', {}), job.extract('Deux.', {})])
    expect(answers).toEqual([
      { language: 'fr', proposals: [] },
      { language: 'fr', proposals: [] },
    ])
    expect(await job.modelState()).toMatchObject({ state: 'failed', problem: 'tooSlow' })
  })

  it('is tried again once its files have changed', async () => {
    writeFileSync(join(folder, 'model.onnx'), 'slow')
    job = started()
    await job.extract('Un.', {})
    rmSync(join(folder, 'model.onnx'))
    writeFileSync(join(folder, 'worker.cjs'), HANGS.replace('!== null) return', '=== 0) return'))
    expect(await job.modelState()).toEqual({ state: 'none' })
  })
})
