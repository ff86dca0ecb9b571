/** The records of a CSV text (RFC 4180), by the names of its first line. */
export function readTable(text: string): Record<string, string>[] {
  const [names = [], ...records] = cells(text)
  return records
    .filter((record) => record.length === names.length)
    .map((record) => Object.fromEntries(names.map((name, at) => [name, record[at] ?? ''])))
}

function cells(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  while (at < text.length) {
    let value = ''
    if (text.charAt(at) === '"') {
      for (at += 1; at < text.length; at += 1) {
        if (text.charAt(at) !== '"') value += text.charAt(at)
        else if (text.charAt(at + 1) === '"') {
          value += '"'
          at += 1
        } else break
      }
      at += 1
    } else {
      const end = text.slice(at).search(/[,\r\n]|$/)
      value = text.slice(at, at + end)
      at += end
    }
    record.push(value)
    if (text.charAt(at) === ',') {
      at += 1
      if (at === text.length) record.push('')
      continue
    }
    while (text.charAt(at) === '\r' || text.charAt(at) === '\n') at += 1
    records.push(record)
    record = []
  }
  if (record.length > 0) records.push(record)
  return records
}
