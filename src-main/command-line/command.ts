import type { Language } from '../shared/language.ts'
import type { MessageKey } from '../shared/messages/catalogue.ts'

/** What a command is run with. */
export type Environment = {
  /** What follows `aide`. */
  args: readonly string[]
  /** LANG, for the language when `--lang` does not give it. */
  locale: string
  /** Relative paths start here. */
  folder: string
  /** The application's resources. */
  resources: string
  now: () => Date
  /** Writes to standard output; a line end is added. */
  say: (line: string) => void
  /** Writes to standard error; a line end is added. */
  complain: (line: string) => void
  /** Lays out a page as PDF; null where there is no window to do it in. */
  print: ((html: string) => Promise<Uint8Array>) | null
}

/** A command's options as they were typed. */
export type Options = {
  lang?: string
  published?: string
  marking?: string
  out?: string
  store?: string
  pdf?: string
  md?: string
  html?: string
  docx?: string
  txt?: string
  /** A zip archive or a new folder. */
  evidence?: string
  json?: boolean
  /** Form of the whole record. */
  format?: string
  to?: string
  /** Tables without the mark of UTF-8. */
  'no-bom'?: boolean
  /** Folder of the optional local model. */
  model?: string
}

/** A command once its line is read. */
export type Invocation = {
  environment: Environment
  language: Language
  operands: string[]
  options: Options
}

export type Command = {
  /** Options the command knows beside `--lang` and `--help`. */
  options: readonly (keyof Options)[]
  /** Answers the exit code: 0 done, 1 failed. @throws UsageError, CommandFailure, AppError */
  run: (invocation: Invocation) => number | Promise<number>
}

type Told = { key: MessageKey; values: Record<string, string> }

/** The line was wrong: exit code 2, with help. */
export class UsageError extends Error implements Told {
  readonly key: MessageKey
  readonly values: Record<string, string>

  constructor(key: MessageKey, values: Record<string, string> = {}) {
    super(key)
    this.key = key
    this.values = values
  }
}

/** The command could not do its work: exit code 1, one line on standard error. */
export class CommandFailure extends Error implements Told {
  readonly key: MessageKey
  readonly values: Record<string, string>

  constructor(key: MessageKey, values: Record<string, string> = {}) {
    super(key)
    this.key = key
    this.values = values
  }
}
