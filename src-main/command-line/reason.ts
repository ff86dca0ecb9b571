import { AppError } from '../shared/app-error.ts'
import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { CommandFailure } from './command.ts'

/** What went wrong, in one line that a person can act on. */
export function reasonOf(error: unknown, language: Language): string {
  if (error instanceof CommandFailure) return translate(language, error.key, error.values)
  if (error instanceof AppError) return translate(language, `error.${error.code}`, error.detail)
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ')
}
