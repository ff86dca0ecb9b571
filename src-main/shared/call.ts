import type { z } from 'zod'

/** One call the window can make: the shape of its one argument and of its answer. */
export type Call<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  input: I
  output: O
}

/** Declares a call. */
export function call<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<I, O> {
  return { input, output }
}
