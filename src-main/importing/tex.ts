const accents: Record<string, string> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030c',
  u: '\u0306',
  H: '\u030b',
  r: '\u030a',
}
const letters: Record<string, string> = {
  oe: 'œ',
  OE: 'Œ',
  ae: 'æ',
  AE: 'Æ',
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  j: 'ȷ',
  og: '«',
  fg: '»',
  textendash: '–',
  textemdash: '—',
  ldots: '…',
}

/** TeX as it occurs in reference files, as plain text: accents, special letters, dashes, braces. */
export function plainTex(tex: string): string {
  return tex
    .replace(/\\([`'^~"=.])\s*(?:\{\s*\\?([A-Za-z])\s*\}|\\?([A-Za-z]))/g, accented)
    .replace(/\\([cvuHr])(?:\s*\{\s*([A-Za-z])\s*\}|\s+([A-Za-z]))/g, accented)
    .replace(
      /\\(textendash|textemdash|ldots|oe|OE|ae|AE|ss|aa|AA|og|fg|[oOlLij])(?![A-Za-z])\s?/g,
      (_, name: string) => letters[name] ?? '',
    )
    .replace(/\\(?:emph|textit|textbf|text|url)\s*(?=\{)/g, '')
    .replace(/\\([&%$#_{}])/g, (_, sign: string) => `\u0000${sign}`)
    .replace(/(?<!\u0000)[{}]/g, '')
    .replaceAll('\u0000', '')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/~/g, '\u00a0')
    .replace(/[ \t]*\n[ \t]*(?=\S)/g, ' ')
    .trim()
    .normalize('NFC')
}

function accented(_: string, accent: string, inBraces?: string, bare?: string): string {
  return ((inBraces ?? bare ?? '') + (accents[accent] ?? '')).normalize('NFC')
}
