/** A bug, on standard error: there is no other place, and nothing leaves the machine. */
export function report(what: string, error: unknown): void {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${what}: ${told}\n`)
}
