import { describe, expect, it } from 'vitest'
import { AppError } from '../../src-main/shared/app-error.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import { RecordExport } from './record-export.svelte.ts'

type Answer = { path: string | null }

/** A window whose export goes on until it is told how it ends. */
function desk() {
  const told: string[] = []
  let moveOn = (): void => undefined
  let settle: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null
  const record: Client['record'] = {
    exportWhole: () =>
      new Promise<Answer>((resolve, reject) => {
        settle = { resolve, reject }
      }),
    progress: () => Promise.resolve({ running: { done: 250, total: 900 } }),
    cancel: () => Promise.resolve({}),
  }
  const exporting = new RecordExport({
    client: { record },
    notices: {
      attempt: async (work) => {
        try {
          return await work()
        } catch (error) {
          told.push(`failed: ${error instanceof AppError ? error.code : 'bug'}`)
          return undefined
        }
      },
      tell: (key, values) => told.push([key, ...Object.values(values ?? {})].join(' ')),
    },
    onChange: (_kinds, reload) => {
      moveOn = () => reload([])
      return () => undefined
    },
  })
  return {
    exporting,
    told,
    moveOn: () => moveOn(),
    end: (answer: Answer) => settle?.resolve(answer),
    fail: (error: Error) => settle?.reject(error),
  }
}

describe('exporting the record', () => {
  it('shows how far it is, then where the file is', async () => {
    const { exporting, told, moveOn, end } = desk()
    exporting.show()
    const run = exporting.run()
    expect(exporting.open).toBe(false)
    moveOn()
    await expect.poll(() => exporting.progress).toEqual({ done: 250, total: 900 })
    end({ path: '/dossier.zip' })
    await run
    expect(exporting.progress).toBeNull()
    expect(told).toEqual(['recordExport.done /dossier.zip'])
  })

  it('says that it was stopped, and why it failed', async () => {
    for (const [error, expected] of [
      [new AppError('cancelled', ''), 'recordExport.stopped'],
      [new AppError('cannotWriteFile', ''), 'failed: cannotWriteFile'],
    ] as const) {
      const { exporting, told, fail } = desk()
      const run = exporting.run()
      fail(error)
      await run
      expect(told).toEqual([expected])
    }
  })

  it('says nothing when the person names no file', async () => {
    const { exporting, told, end } = desk()
    const run = exporting.run()
    end({ path: null })
    await run
    expect(told).toEqual([])
  })
})
