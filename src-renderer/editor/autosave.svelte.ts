/** What the person is told about the text under their hands. */
export type SaveState = 'saved' | 'unsaved' | 'saving'

export type AutosaveTimes = {
  /** Milliseconds of silence after which a text is saved. */
  pause: number
  /** Milliseconds a keystroke waits at most while the typing goes on. */
  limit: number
  /** Milliseconds after which a failed write is tried again when nothing more is typed. */
  retry: number
}

/* The limit leaves a fifth of the promised second for the write itself. */
const usualTimes: AutosaveTimes = { pause: 600, limit: 800, retry: 5000 }

/** The texts that are not on disk yet, whatever view they belong to. */
const unsaved = new Set<{ flush(): Promise<boolean>; lastWords(): void }>()

/** Saves every text still waiting, for a window that is asked to close; true when all are on disk. */
export async function saveEverything(): Promise<boolean> {
  const answers = await Promise.all([...unsaved].map((autosave) => autosave.flush()))
  return answers.every((saved) => saved)
}

/** Hands every text still waiting to main at once, for a page that goes away without being asked. */
export function sendLastWords(): void {
  for (const autosave of unsaved) autosave.lastWords()
}

/**
 * Keeps one text on disk while it is written. Promises: a save begins at the latest `limit` after the
 * first keystroke not yet saved; two saves of the same text are never under way together; what is
 * saved last is what was typed last; a write that fails is told at once, the text stays and is tried
 * again at the next pause.
 */
export class Autosave<Draft> {
  state = $state<SaveState>('saved')
  /** Why the last write failed; null once a write succeeds. */
  failure = $state.raw<unknown>(null)

  readonly #save: (draft: Draft) => Promise<unknown>
  readonly #times: AutosaveTimes
  #waiting: { draft: Draft } | null = null
  #waitingSince = 0
  /** Since when words are being typed that were not handed over, and how to have them. */
  #expected: { since: number; take: () => void } | null = null
  #underWay: Promise<void> | null = null
  #timer: ReturnType<typeof setTimeout> | null = null
  #stopped = false

  constructor(save: (draft: Draft) => Promise<unknown>, times: Partial<AutosaveTimes> = {}) {
    this.#save = save
    this.#times = { ...usualTimes, ...times }
  }

  /** True while there are words that main has not said to be on disk. */
  get dirty(): boolean {
    return this.#waiting !== null || this.#underWay !== null || this.#expected !== null
  }

  /**
   * Words are being typed that are handed over a moment later, by `edit`, or at once when `take` is called: they count as
   * not saved from now on.
   */
  expect(take: () => void): void {
    this.#expected ??= { since: Date.now(), take }
    unsaved.add(this)
    if (!this.#underWay) this.state = 'unsaved'
  }

  /** Takes the text as it stands after a keystroke. */
  edit(draft: Draft): void {
    if (!this.#waiting) this.#waitingSince = this.#expected?.since ?? Date.now()
    this.#expected = null
    this.#waiting = { draft }
    unsaved.add(this)
    if (!this.#underWay) this.state = 'unsaved'
    const left = this.#waitingSince + this.#times.limit - Date.now()
    this.#wakeAfter(Math.max(0, Math.min(this.#times.pause, left)))
  }

  /** Saves what is not saved yet, without waiting for a pause; true when all of it is on disk. */
  async flush(): Promise<boolean> {
    this.#takeExpected()
    this.#cancelTimer()
    while (this.#underWay || this.#waiting) {
      if (this.#underWay) await this.#underWay
      else if (!(await this.#saveWaiting())) return false
    }
    return this.failure === null
  }

  /**
   * For a field that loses the focus: saves once the window's update under way, in which no state may
   * be written, is over; the field may be losing it because its view goes.
   */
  leave(): void {
    queueMicrotask(() => void this.flush())
  }

  /**
   * For a window about to close: hands the latest text over now, even behind a save under way. Calls
   * reach main in the order they were made, so the latest text still wins.
   */
  lastWords(): void {
    this.#takeExpected()
    if (!this.#waiting) return
    this.#cancelTimer()
    const { draft } = this.#waiting
    this.#waiting = null
    void this.#save(draft).catch((failure: unknown) => this.#takeBack(draft, failure))
  }

  /** For a text that was removed: forgets what is not saved. */
  drop(): void {
    this.#stopped = true
    this.#waiting = null
    this.#expected = null
    unsaved.delete(this)
    this.#cancelTimer()
  }

  #takeExpected(): void {
    this.#expected?.take()
  }

  #wakeAfter(milliseconds: number): void {
    this.#cancelTimer()
    if (this.#stopped) return
    this.#timer = setTimeout(() => {
      this.#timer = null
      // A save under way looks at what is waiting when it ends.
      if (!this.#underWay) void this.#saveWaiting()
    }, milliseconds)
  }

  #cancelTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #takeBack(draft: Draft, failure: unknown): void {
    if (this.#stopped) return
    this.failure = failure
    // A newer text has taken this one's place.
    if (!this.#waiting) {
      this.#waiting = { draft }
      this.#waitingSince = Date.now()
    }
    this.state = 'unsaved'
  }

  async #saveWaiting(): Promise<boolean> {
    if (!this.#waiting) return true
    this.#cancelTimer()
    const { draft } = this.#waiting
    this.state = 'saving'
    this.#waiting = null
    let succeeded = true
    const write = this.#save(draft).then(
      () => {
        this.failure = null
        this.state = this.#expected ? 'unsaved' : 'saved'
      },
      (failure: unknown) => {
        succeeded = false
        this.#takeBack(draft, failure)
      },
    )
    this.#underWay = write
    await write
    this.#underWay = null
    this.#afterWrite(succeeded)
    return succeeded
  }

  #afterWrite(succeeded: boolean): void {
    if (!this.#waiting && !this.#expected) unsaved.delete(this)
    if (!this.#waiting || this.#stopped) return
    this.state = 'unsaved'
    if (!succeeded) {
      this.#wakeAfter(this.#times.retry)
      return
    }
    if (this.#timer !== null) return
    // The timer of a keystroke typed during the write went off while it could not save.
    void this.#saveWaiting()
  }
}
