import { getPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'

test.runIf(process.platform === 'linux')(
  'A thread that stands back gets a lower priority than the one that started it',
  async () => {
    const module = new URL('./stand-back.ts', import.meta.url).href
    const before = getPriority(0)
    const thread = new Worker(
      `const { getPriority } = require('node:os')
       const { parentPort } = require('node:worker_threads')
       void import(${JSON.stringify(module)}).then(({ standBack }) => {
         standBack('thread')
         parentPort.postMessage(getPriority(0))
       })`,
      { eval: true },
    )
    const lowered = await new Promise((resolve) => thread.once('message', resolve))
    await thread.terminate()
    expect([lowered, getPriority(0)]).toEqual([Math.max(10, before), before])
  },
)
