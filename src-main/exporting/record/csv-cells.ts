/** A value as it stands in a table; null is an empty cell. */
export type CellValue = string | number | boolean | null

/** A line of a table after RFC 4180, its end included. */
export function csvLine(values: readonly CellValue[]): string {
  return `${values.map(csvCell).join(',')}\r\n`
}

function csvCell(value: CellValue): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = harmless(value)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Spreadsheets run a cell that begins with one of these as a formula, and what stands here was written
 * by strangers: an apostrophe before it makes it text (OWASP, “CSV Injection”). The full-width signs
 * are taken for the plain ones in some languages.
 */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
}
