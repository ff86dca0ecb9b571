import type { TextRange } from '../markdown/code-ranges.ts'
import { outsideProtected } from './protected.ts'

/** Espace insécable, and espace fine insécable. */
const wide = '\u00a0'
const thin = '\u202f'

/** Beginnings of the words always written with œ. */
const ligatured = new RegExp(
  `(?<!\\p{L})(?:${[
    'boeuf|choeur|coeur|écoeur|rancoeur|soeur|noeud|voeu|moeurs|foet',
    'oeuf|oeil|oeuvr|désoeuvr|manoeuvr|oecumén|oesophag|oedèm',
  ].join('|')})`,
  'giu',
)

const months =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'

/**
 * Sets a French text, plain or Markdown, as French printers do (Lexique de l'Imprimerie nationale):
 * fine non-breaking space before ; ! ? and inside « », non-breaking space before : % and after n°,
 * between a day and its month and after « M. »; typographic apostrophe, ellipsis, guillemets for
 * straight quotes, œ in the words that take it, 2e and 1re for 2ème and 1ère, single spaces.
 * Never touched: code, addresses, link destinations, citations, times, TLP labels, and block quotes,
 * which are the words of a source. Setting a set text changes nothing. `spared` are parts to leave besides.
 */
export function typesetFrench(text: string, spared: readonly TextRange[] = []): string {
  return outsideProtected(
    text,
    (free) => spaces(ordinals(ligatures(quotes(free.replace(/\.{3,}/g, '…'))))),
    spared,
  )
}

function quotes(text: string): string {
  return text
    .replace(/(?<=\p{L})'(?=[\p{L}\p{N}«"“*_[\u{f0000}-\u{ffffd}])/gu, '’')
    .replace(/(?<=\p{L})'(?=\s|$|[.,;:!?)])/gu, '’')
    .replace(
      /(?<=^|[\s([—–’«*_\u00a0\u202f])"(?=\S)([^"\n]*?\S)"(?=$|[\s)\].,;:!?…»*_—–\u{f0000}-\u{ffffd}])/gmu,
      '«$1»',
    )
}

function ligatures(text: string): string {
  return text.replace(ligatured, (stem) =>
    stem.replace(/oe/i, (letters) => (letters.startsWith('O') ? 'Œ' : 'œ')),
  )
}

function ordinals(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])1[èe]re(s?)(?!\p{L})/gu, '1re$1')
    .replace(/(?<![\p{L}\p{N}])1ier(s?)(?!\p{L})/gu, '1er$1')
    .replace(/(?<![\p{L}\p{N}])(\d+|[IVXLC]+)i?[èe]me(s?)(?!\p{L})/gu, '$1e$2')
}

function spaces(text: string): string {
  return text
    .replace(/(?<=\S) {2,}(?=\S)/g, ' ')
    .replace(/«[ \t\u00a0\u202f]*/g, `«${thin}`)
    .replace(/[ \t\u00a0\u202f]*»/g, `${thin}»`)
    .replace(/(?<=[^\s([|!?;:\\])[ \t\u00a0\u202f]*([!?;]+)(?![\p{L}\p{N}[\]])/gu, `${thin}$1`)
    .replace(/(?<=[^\s([|:\\-])[ \t\u00a0\u202f]*:(?=\s|$|[*_])/gmu, `${wide}:`)
    .replace(/(?<=\d)[ \u00a0\u202f]?(?=[%‰€](?![\p{L}\p{N}]))/gu, wide)
    .replace(/(?<![\p{L}\p{N}])([nN])[°º][ \u00a0\u202f]?(?=\d)/gu, `$1°${wide}`)
    .replace(
      new RegExp(`(?<![\\p{L}\\p{N}])(\\d{1,2}|1er) (?=(?:${months})(?!\\p{L}))`, 'gu'),
      `$1${wide}`,
    )
    .replace(/(?<![\p{L}\p{N}])(MM?\.|Mmes?|Mlles?|Dr|Pr|Me) (?=\p{Lu})/gu, `$1${wide}`)
    .replace(/(?<![\p{L}\p{N}.,])\d{1,3}(?: \d{3})+(?![\p{L}\p{N}])/gu, (number) =>
      number.replaceAll(' ', thin),
    )
}
