import { AppError } from '../shared/app-error.ts'
import { extracted, type Extracted } from '../shared/proposal.ts'

/**
 * A proposal with the value an analyst gives instead, held to the shape of its kind.
 * @throws AppError invalidInput
 */
export function parseCorrection(proposal: Extracted, value: unknown): Extracted {
  const parsed = extracted.safeParse({ ...proposal, value })
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  throw new AppError('invalidInput', parsed.error.message, {
    field: first?.path.filter((part) => part !== 'value').join('.') ?? '',
  })
}
