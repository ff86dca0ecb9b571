import { parentPort, Worker } from 'node:worker_threads'

type Asked<Question> = { id: number; question: Question }
type Told<Answer> = { id: number } & ({ answer: Answer } | { failure: string })

/** A thread that is asked and answers, in the order of the questions. */
export type AskedWorker<Question, Answer> = {
  /** Rejects with what went wrong in the thread, or when it dies before it has answered. */
  ask: (question: Question) => Promise<Answer>
  stop: () => Promise<void>
}

/**
 * A worker started at the first question, with `setting` as its data. When it dies the questions under way
 * are rejected and the next one starts another.
 */
export function askedWorker<Question, Answer>(
  workerFile: string | URL,
  setting: object,
): AskedWorker<Question, Answer> {
  let worker: Worker | null = null
  let lastId = 0
  const waiting = new Map<
    number,
    { resolve: (answer: Answer) => void; reject: (error: Error) => void }
  >()

  function start(): Worker {
    const started = new Worker(workerFile, { workerData: setting })
    started.on('message', (told: Told<Answer>) => {
      const request = waiting.get(told.id)
      waiting.delete(told.id)
      if ('failure' in told) request?.reject(new Error(told.failure))
      else request?.resolve(told.answer)
    })
    started.on('error', (error) => fail(started, error))
    started.on('exit', () => fail(started, new Error('the worker ended')))
    started.unref()
    return started
  }

  function fail(failed: Worker, error: Error): void {
    if (worker !== failed) return
    worker = null
    for (const request of waiting.values()) request.reject(error)
    waiting.clear()
  }

  return {
    ask(question) {
      worker ??= start()
      const target = worker
      const id = ++lastId
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        target.postMessage({ id, question } satisfies Asked<Question>)
      })
    },
    async stop() {
      await worker?.terminate()
    },
  }
}

/** The other end, in the worker: answers every question asked of this thread. */
export function answerQuestions<Question, Answer>(
  answer: (question: Question) => Answer | Promise<Answer>,
): void {
  parentPort?.on('message', (asked: Asked<Question>) => {
    void told(asked, answer).then((reply) => parentPort?.postMessage(reply))
  })
}

async function told<Question, Answer>(
  { id, question }: Asked<Question>,
  answer: (question: Question) => Answer | Promise<Answer>,
): Promise<Told<Answer>> {
  try {
    return { id, answer: await answer(question) }
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
