/** How an italic paragraph begins that tells the analyst what to write, in a template or a document. */
const prompt = /^\*(?:À rédiger|To be written)\s?:[^*]*\*$/u

/**
 * Whether a section holds nothing of the analyst's nor of the record's: it is empty, or holds only
 * italic paragraphs that tell what is to be written there.
 */
export function isUnwritten(body: string): boolean {
  return body
    .trim()
    .split(/\n\s*\n/)
    .every((part) => part.trim() === '' || prompt.test(part.trim()))
}
