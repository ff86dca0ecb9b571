/** How a text file is written; the content or its first bytes say which. */
export type Encoding = 'utf-8' | 'utf-8 with mark' | 'utf-16' | 'windows-1252' | 'iso-8859-15'

/** Where windows-1252 puts what ISO-8859-1 has no place for. */
const windows: Record<string, number> = {
  ...{ '€': 0x80, '…': 0x85, Œ: 0x8c, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94 },
  ...{ '–': 0x96, '—': 0x97, œ: 0x9c },
}
const latin9: Record<string, number> = { '€': 0xa4, Œ: 0xbc, œ: 0xbd }

/** The bytes of a text; what ISO-8859-15 lacks is written as on an old keyboard. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text)
    case 'utf-8 with mark':
      return new TextEncoder().encode(`\ufeff${text}`)
    case 'utf-16':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
    case 'windows-1252':
      return single(text, windows)
    case 'iso-8859-15':
      return single(text.replaceAll('’', "'").replaceAll('–', '-').replaceAll(/[“”]/g, '"'), latin9)
  }
}

function single(text: string, table: Record<string, number>): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = table[character] ?? character.charCodeAt(0)
    if (code > 255) throw new Error(`« ${character} » cannot be written in this encoding`)
    return code
  })
}
