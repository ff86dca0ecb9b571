/** Signs of the longest line an editor stays quick with. */
const longest = 20_000
/** Signs of the lines that a longer one is cut into. */
const wanted = 2_000

/**
 * The text with its longest lines ended at spaces, which reads the same in Markdown; null when a line
 * has no space to be ended at.
 */
export function wrapLongLines(text: string): string | null {
  if (text.length <= longest) return text
  const lines = text.split('\n').map((line) => (line.length <= longest ? line : wrapped(line)))
  return lines.includes(null) ? null : lines.join('\n')
}

function wrapped(line: string): string | null {
  const parts: string[] = []
  let from = 0
  while (line.length - from > longest) {
    const space = line.lastIndexOf(' ', from + wanted)
    const end = space > from ? space : line.indexOf(' ', from + wanted)
    if (end === -1 || end - from > longest) return null
    parts.push(line.slice(from, end))
    from = end + 1
  }
  return [...parts, line.slice(from)].join('\n')
}
