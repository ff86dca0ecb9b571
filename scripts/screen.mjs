/** A failure the person can act on: shown as it is, without a stack. */
export class SetUpError extends Error {}

/**
 * What the scripts say. Every step is one line that begins with a dot; a long step adds how far it
 * has come on the same line where the terminal allows it, else every ten seconds on a new one.
 * @param {NodeJS.WriteStream} stream where to write: standard output, or standard error for `aide`
 */
export function openScreen(stream) {
  const line = (text) => {
    stream.write(`${text}\n`)
  }
  return {
    /** One finished or starting step. */
    step: (text) => line(`· ${text}`),
    /** A line as it is. */
    line,
    /**
     * Runs something long: prints its title, then how long it has taken, until it ends.
     * @template T
     * @param {string} title
     * @param {(report: (progress: string) => void) => Promise<T>} work may report how far it is
     * @param {(result: T) => string} [ending] what came of it, for the last line
     * @returns {Promise<T>}
     */
    async long(title, work, ending = () => 'done') {
      const started = Date.now()
      let progress = ''
      const elapsed = () => `${((Date.now() - started) / 1000).toFixed(0)} s`
      line(`· ${title} …`)
      const show = () => {
        const text = `    ${elapsed()}${progress && `, ${progress}`}`
        if (stream.isTTY) stream.write(`\r${text}\u001b[K`)
        else line(text)
      }
      const timer = setInterval(show, stream.isTTY ? 500 : 10_000)
      try {
        const result = await work((text) => {
          progress = text
        })
        if (stream.isTTY) stream.write('\r\u001b[K')
        line(`    ${ending(result)} in ${elapsed()}`)
        return result
      } finally {
        clearInterval(timer)
      }
    },
  }
}

/** A screen that shows nothing, for work whose caller already says what is going on. */
export const silentScreen = {
  step: () => {},
  line: () => {},
  long: (_title, work) => work(() => {}),
}

/** Runs a script's main function: its result is the exit code; a SetUpError is shown plainly. */
export async function runMain(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error
    process.stderr.write(`\n${error.message}\n`)
    process.exitCode = 1
  }
}
