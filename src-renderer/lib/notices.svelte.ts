import { createContext } from 'svelte'
import { AppError } from '../../src-main/shared/app-error.ts'
import type { MessageKey } from '../../src-main/shared/messages/catalogue.ts'

type Values = Record<string, string | number>

/** Something to tell the person, by its key in the catalogue, so that it follows the language. */
export type Notice = {
  id: number
  tone: 'information' | 'error'
  key: MessageKey
  values: Values
  /** Offers to undo what was just done. */
  undoable: boolean
  /** Stays until it is dismissed, as an error does. */
  lasting?: boolean
}

/** How long a message that is not an error stays, in milliseconds. */
export const noticeStay = 5000

/** What the window tells the person over its content: errors until dismissed, the rest for a while. */
export class Notices {
  shown = $state.raw<readonly Notice[]>([])
  #next = 1
  readonly #later: (run: () => void, delay: number) => void
  readonly #report: (bug: unknown) => void

  constructor(
    later: (run: () => void, delay: number) => void = (run, delay) => setTimeout(run, delay),
    report: (bug: unknown) => void = (bug) => {
      reportError(bug)
    },
  ) {
    this.#later = later
    this.#report = report
  }

  tell(key: MessageKey, values: Values = {}): void {
    this.#add({ tone: 'information', key, values, undoable: false })
  }

  /** Tells what is to be read, however long that takes. */
  tellUntilRead(key: MessageKey, values: Values = {}): void {
    this.#add({ tone: 'information', key, values, undoable: false, lasting: true })
  }

  /** Tells what was done and offers to undo it. */
  tellDone(key: MessageKey, values: Values = {}): void {
    this.#add({ tone: 'information', key, values, undoable: true })
  }

  /** Tells a failure with the catalogue's text for its code; anything but an AppError is a bug. */
  fail(error: unknown): void {
    if (error instanceof AppError) {
      if (error.code === 'cancelled') return
      this.#add({
        tone: 'error',
        key: `error.${error.code}`,
        values: error.detail,
        undoable: false,
      })
      return
    }
    this.#report(error)
    this.#add({ tone: 'error', key: 'error.internal', values: {}, undoable: false })
  }

  /** Does the work; a failure is told and answered as undefined. */
  async attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work()
    } catch (error) {
      this.fail(error)
      return undefined
    }
  }

  dismiss(id: number): void {
    this.shown = this.shown.filter((notice) => notice.id !== id)
  }

  dismissUndoable(): void {
    this.shown = this.shown.filter((notice) => !notice.undoable)
  }

  #add(notice: Omit<Notice, 'id'>): void {
    const id = this.#next++
    const others = this.shown.filter(
      (other) => !(other.key === notice.key && other.tone === notice.tone) && !other.undoable,
    )
    this.shown = [...others.slice(-3), { id, ...notice }]
    if (notice.tone === 'information' && notice.lasting !== true)
      this.#later(() => this.dismiss(id), noticeStay)
  }
}

export const [getNotices, setNotices] = createContext<Notices>()
