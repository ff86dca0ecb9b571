import type { z } from 'zod'
import type { Api } from './api.ts'
import type { ErrorReply } from './app-error.ts'
import type { Call } from './call.ts'

export type GroupName = keyof Api
export type MethodName<G extends GroupName> = keyof Api[G] & string
type CallOf<G extends GroupName, M extends MethodName<G>> = Api[G][M] extends Call
  ? Api[G][M]
  : never
export type InputOf<G extends GroupName, M extends MethodName<G>> = z.output<CallOf<G, M>['input']>
export type OutputOf<G extends GroupName, M extends MethodName<G>> = z.output<
  CallOf<G, M>['output']
>

/** What main must supply: a function for every call of a group. */
export type HandlersOf<G extends GroupName> = {
  [M in MethodName<G>]: (input: InputOf<G, M>) => OutputOf<G, M> | Promise<OutputOf<G, M>>
}
export type Handlers = { [G in GroupName]: HandlersOf<G> }

/** What the window holds: the same calls, answered later, failing with an AppError. */
export type Client = {
  [G in GroupName]: {
    [M in MethodName<G>]: (input: z.input<CallOf<G, M>['input']>) => Promise<OutputOf<G, M>>
  }
}

/** What crosses the bridge for every call: never an exception. */
export type Reply = { ok: true; value: unknown } | { ok: false; error: ErrorReply }
