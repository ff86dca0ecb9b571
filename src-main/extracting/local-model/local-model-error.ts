import type { LocalModelProblem } from '../../shared/local-model.ts'

/** A local model that cannot be used, and why. */
export class LocalModelError extends Error {
  readonly problem: LocalModelProblem
  /** A file's name, or what a library said. */
  readonly detail: string

  constructor(problem: LocalModelProblem, detail: string) {
    super(`${problem}: ${detail}`)
    this.problem = problem
    this.detail = detail
  }
}

/** The first line of what a library threw, at most 200 characters: details for a person who wants them. */
export function saidBy(error: unknown): string {
  const told = error instanceof Error ? error.message : String(error)
  return (told.split('\n', 1)[0] ?? '').slice(0, 200)
}
