import { documentMessages } from '../messages/document.ts'

/**
 * Whether a section holds nothing of the analyst's: it is empty, or holds only the italic prompt
 * that an assembled briefing puts where the analyst must write.
 */
export function isUnwritten(body: string): boolean {
  const text = body.trim()
  return (
    text === '' ||
    Object.values(documentMessages['document.prompt.assessment']).some(
      (prompt) => text === `*${prompt}*`,
    )
  )
}
