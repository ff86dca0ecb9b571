/** The named characters people type in Markdown; any other name stays as typed. */
const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  euro: '€',
  deg: '°',
  oelig: 'œ',
  OElig: 'Œ',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
}

/** A text with its HTML character references read: `&amp;`, `&#233;`, `&#xE9;`. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w+));/g, (whole, ...groups) => {
    const [decimal, hexadecimal, name] = groups as (string | undefined)[]
    if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole
    const point = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal)
    const readable = point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
    return readable ? String.fromCodePoint(point) : whole
  })
}
