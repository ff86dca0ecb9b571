import { AppError } from '../shared/app-error.ts'
import { extracted, type Extracted } from '../shared/proposal.ts'

/** What an analyst gives instead of what was proposed: a value, and other bounds in the text. */
export type Correction = { value: unknown; span?: { start: number; end: number } | undefined }

/**
 * A proposal as corrected, held to the shape of its kind and to the words of the article.
 * @throws AppError invalidInput
 */
export function parseCorrection(
  proposal: Extracted,
  { value, span = proposal }: Correction,
  articleText: () => string,
): Extracted {
  const { start, end } = span
  const isMoved = start !== proposal.start || end !== proposal.end
  const text = isMoved ? articleText().slice(start, end) : proposal.text
  if (text.trim() === '' || text.length !== end - start)
    throw new AppError('invalidInput', `no words from ${start} to ${end}`, { field: 'span' })
  const parsed = extracted.safeParse({ ...proposal, value, start, end, text })
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  throw new AppError('invalidInput', parsed.error.message, {
    field: first?.path.filter((part) => part !== 'value').join('.') ?? '',
  })
}
