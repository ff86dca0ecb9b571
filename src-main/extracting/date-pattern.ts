/** What stands for the classes of Unicode in the patterns of dates: their texts are French or English, in Latin letters. */
const LATIN: Record<string, string> = {
  L: 'A-Za-zÀ-ɏ',
  Ll: 'a-zß-öø-ɏ',
  Lu: 'A-ZÀ-ÖØ-ÞĀ-ɏ',
  N: '0-9',
}
const PARTS = /\\p\{(?<name>Ll|Lu|L|N)\}|\[\^\\S\\n\]|\\.|[[\]]/g

/**
 * Compiles a pattern of dates. `\p{L}` and `[^\S\n]` are read as Latin letters and as the blanks of a line: with the flag i the
 * tables of Unicode made the hundred patterns of a language three times as slow to compile, which the first article paid.
 */
export function datePattern(source: string, flags: string): RegExp {
  let within = false
  const plain = source.replace(PARTS, (part, name: string | undefined) => {
    if (part === '[' || part === ']') within = part === '['
    if (part === '[^\\S\\n]') return '[ \\t\\u00a0\\u2000-\\u200a\\u202f]'
    const letters = name === undefined ? undefined : LATIN[name]
    if (letters === undefined) return part
    return within ? letters : `[${letters}]`
  })
  return new RegExp(plain, flags)
}
