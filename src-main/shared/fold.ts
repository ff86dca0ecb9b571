/**
 * Folds a text for searching and comparing: ligatures spelt out (œ → oe, æ → ae, ﬁ → fi),
 * typographic apostrophes, quotes, hyphens and spaces made plain, accents and case dropped.
 * A folded text may be longer than its source; `foldWithMap` tells where each unit came from.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæß’ʼ‘“”‐‑–—]/g, (character) => plain[character] ?? character)
}

const plain: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
}

/** The folded text, and for each of its UTF-16 units the offset in the source it came from. */
export function foldWithMap(text: string): { folded: string; origin: number[] } {
  let folded = ''
  const origin: number[] = []
  let offset = 0
  for (const character of text) {
    const bare = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    const lower = plain[bare] ?? bare
    folded += lower
    for (let unit = 0; unit < lower.length; unit++) origin.push(offset)
    offset += character.length
  }
  return { folded, origin }
}

/** Folds a name for comparison: as `fold`, with anything but letters and digits made one space. */
export function foldName(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
