/** How long a document may be. */
export type Length = { count: number; unit: 'words' | 'pages' }

/** Reads « 900 mots », `2 pages`, `1,500 words`; null for anything else, the empty text included. */
export function readLength(text: string): Length | null {
  const [, digits, unit] = /^(\d[\d\s.,’]*)(mots?|words?|pages?)$/iu.exec(text.trim()) ?? []
  const count = Number((digits ?? '').replace(/\D/g, ''))
  if (unit === undefined || count < 1) return null
  return { count, unit: /^p/i.test(unit) ? 'pages' : 'words' }
}

/** The words of a text as a person counts them: « l’accord » is one, a number too. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,\u00a0\u202f-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
