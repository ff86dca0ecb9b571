import { existsSync, readFileSync, rmSync } from 'node:fs'
import { z } from 'zod'
import { AppError } from '../shared/app-error.ts'
import { instant } from '../shared/identity.ts'
import { oneText } from '../shared/text-version.ts'

/** A text that the store refused to take, as it was last sent to be saved. */
const unsavedText = oneText.extend({ title: z.string(), body: z.string() })
export type UnsavedText = z.output<typeof unsavedText>

const mark = z.object({ openedAt: instant, unsaved: z.array(unsavedText) })
/** What a session that did not end by itself left behind. */
export type LeftBehind = z.output<typeof mark>

export type SessionMark = {
  /** What the session before left; null when it ended by itself. */
  left: LeftBehind | null
  /** To be called once what was left has been taken up: this session begins. */
  begin: () => void
  /** Saves through; words the store refuses are kept beside it until it takes them. */
  keeping: <I, O>(
    save: (input: I) => O | Promise<O>,
    words: (input: I) => UnsavedText,
  ) => (input: I) => Promise<O>
  /** The session ends by itself. The mark stays if there are words that could not be saved. */
  end: () => void
}

/**
 * A small file beside the store that is there while the application runs: found at the start, it says
 * that the session before was cut off. It also holds the words that the store refused (a full disk,
 * another program), for as long as it does. `write` replaces a file whole.
 */
export function sessionMark(
  path: string,
  options: { now: () => Date; write: (path: string, content: string) => void },
): SessionMark {
  const left = existsSync(path) ? readMark(path) : null
  const openedAt = options.now().toISOString()
  const unsaved = new Map<string, UnsavedText>()

  /** Does what can be done: the disk that refuses the store may refuse this too. */
  function write(): void {
    try {
      options.write(path, JSON.stringify({ openedAt, unsaved: [...unsaved.values()] }))
    } catch {
      // The window keeps the words and says that they are not saved.
    }
  }

  return {
    left,
    begin: write,
    keeping: (save, words) => async (input) => {
      const text = words(input)
      try {
        const answer = await save(input)
        if (unsaved.delete(text.id)) write()
        return answer
      } catch (error) {
        if (error instanceof AppError && error.code === 'notFound') throw error
        unsaved.set(text.id, text)
        write()
        throw error
      }
    },
    end() {
      if (unsaved.size === 0) rmSync(path, { force: true })
    },
  }
}

/** A mark that cannot be read still says that the session was cut off. */
function readMark(path: string): LeftBehind {
  try {
    return mark.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return { openedAt: new Date(0).toISOString(), unsaved: [] }
  }
}
