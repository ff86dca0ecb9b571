import { z } from 'zod'
import { api } from '../shared/api.ts'
import { AppError } from '../shared/app-error.ts'
import type { Call } from '../shared/call.ts'
import type { Handlers, Reply } from '../shared/contract.ts'

type Handler = (input: unknown) => unknown

export type AnswerOptions = {
  /** Parses answers too: in tests and development, not in the product. */
  checkAnswers?: boolean
  /** Makes an AppError of a failure of the layer below where a person can act on it. */
  translateError?: (error: unknown) => unknown
  /** Told of every failure that is a bug. */
  report?: (error: unknown, call: string) => void
}

/** Answers one call by its names and argument. */
export type Answer = (group: string, method: string, input: unknown) => Promise<Reply>

/**
 * Answers calls by name: looks the call up in the contract, parses the argument, runs the handler.
 * The only place that catches: whatever goes wrong becomes a reply, never an exception.
 */
export function buildAnswer(handlers: Handlers, options: AnswerOptions = {}): Answer {
  return async function answer(group, method, input) {
    try {
      const [call, handler] = lookUp(handlers, group, method)
      const parsed = call.input.safeParse(input)
      if (!parsed.success) {
        const first = parsed.error.issues[0]
        throw new AppError('invalidInput', z.prettifyError(parsed.error), {
          field: first?.path.join('.') ?? '',
        })
      }
      const value = await handler(parsed.data)
      return { ok: true, value: options.checkAnswers === true ? call.output.parse(value) : value }
    } catch (error) {
      const known = options.translateError?.(error) ?? error
      if (known instanceof AppError) {
        const { code, message, detail } = known
        return { ok: false, error: { code, message, detail } }
      }
      options.report?.(error, `${group}.${method}`)
      const message = error instanceof Error ? error.message : String(error)
      return { ok: false, error: { code: 'internal', message, detail: {} } }
    }
  }
}

function lookUp(handlers: Handlers, group: string, method: string): [Call, Handler] {
  const calls: Record<string, Record<string, Call>> = api
  const functions: Record<string, Record<string, unknown>> = handlers
  const call = Object.hasOwn(calls, group) && own(calls[group], method)
  const handler = Object.hasOwn(functions, group) && own(functions[group], method)
  if (!call || typeof handler !== 'function')
    throw new AppError('notFound', `no call ${group}.${method}`)
  return [call, handler as Handler]
}

function own<T>(record: Record<string, T> | undefined, name: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined
}
