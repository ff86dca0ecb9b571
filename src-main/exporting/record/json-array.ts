/** Objects are written this many at a time. */
const together = 200

/**
 * Writes a JSON array one object a line between `head` and `tail`, piece by piece. Properties that are
 * null, undefined, or an empty text, list or object are left out.
 */
export function* jsonArray(
  head: string,
  objects: Iterable<object>,
  tail: string,
): Iterable<string> {
  let piece = `${head}[`
  let count = 0
  for (const object of objects) {
    piece += `${count === 0 ? '' : ','}\n${compactJson(object)}`
    count += 1
    if (count % together !== 0) continue
    yield piece
    piece = ''
  }
  yield `${piece}\n]${tail}`
}

/** An object as JSON on one line, without properties that say nothing. */
export function compactJson(object: object): string {
  return JSON.stringify(withoutEmpty(object))
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((one) => !isEmpty(one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, one]) => [name, withoutEmpty(one)] as const)
      .filter(([, one]) => !isEmpty(one)),
  )
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.keys(value).length === 0
}
