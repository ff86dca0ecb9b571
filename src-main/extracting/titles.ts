import type { Language } from '../shared/language.ts'
import type { PersonValue } from '../shared/proposal.ts'
import { isCapitalised } from './names.ts'
import { readOffice, type Office } from './offices.ts'
import { matchPhrase } from './phrases.ts'
import type { Reading } from './reading.ts'

/** What has been read about a person before or after the name. */
export type Titles = Omit<PersonValue, 'name'>

const ARTICLE = new Set(['le', 'la', "l'", 'les', 'the', 'son', 'sa', 'leur', 'his', 'her'])
const PLURAL =
  /^(?:généraux|colonels|commandants|capitaines|MM\.?|Mmes|messieurs|mesdames|ministres|présidents)$/iu

function officeTitles(office: Office): Titles {
  const { portfolio, country, organisation } = office
  return {
    portfolio,
    ...(country !== undefined && { country }),
    ...(organisation !== undefined && { organisation }),
  }
}

interface TitleRun {
  end: number
  titles: Titles
  plural: boolean
  /** True when a rank or courtesy, not only a function, was read. */
  ranked: boolean
  /** The last function read, when nothing followed it. */
  office: Office | null
}

function isCourtesyForm(text: string): boolean {
  return /^(?:[Rr]oi|M\.|MM\.|Mme|Mlle|Me|Pr|Dr|Mr|Ms|Gal|Col|Cne|Lt)/.test(text)
}

/** « général » in French, « general » in English: the list holds the French form first. */
function rankIn(forms: readonly { normal: string }[], language: Language): string {
  return (language === 'en' ? forms.at(-1) : forms[0])?.normal ?? ''
}

/** Reads ranks, courtesies and functions one after the other, with articles and commas between them. */
export function readTitles(reading: Reading, at: number): TitleRun | null {
  const { tokens, lexicons } = reading
  let titles: Titles = {}
  let end = at
  let plural = false
  let ranked = false
  let last: Office | null = null
  for (let guard = 0; guard < 6; guard += 1) {
    let position = end
    if (end > at) {
      if (tokens[position]?.text === ',') position += 1
      if (ARTICLE.has(tokens[position]?.folded ?? '')) position += 1
    }
    const token = tokens[position]
    if (token === undefined || (token.opensLine && end > at)) break
    const rank = matchPhrase(lexicons.ranks, tokens, position)
    const office = readOffice(reading, position)
    const length = rank?.length ?? 0
    const usable =
      rank !== null &&
      (token.text.length > 3 || token.shape !== 'lower' || token.text.endsWith('.')) &&
      (token.text.length > 3 || isCourtesyForm(token.text) || token.text.endsWith('.'))
    if (usable && (office === null || office.end <= position + length)) {
      const normal = rankIn(rank.values, reading.language)
      if (normal !== '') titles = { rank: normal, ...titles }
      ranked = true
      last = null
      end = position + length
    } else if (office !== null && (titles.portfolio === undefined || end === position)) {
      titles = { ...titles, ...officeTitles(office) }
      last = office
      end = office.end
    } else break
    plural ||= PLURAL.test(token.text)
  }
  return end > at ? { end, titles, plural, ranked, office: last } : null
}

const ALSO = new Set(['actuel', 'actuelle', 'alors', "aujourd'hui", 'now', 'then', 'currently'])
const OPENS_APPOSITION = new Set([',', '(', '–', '—'])

/** What is told of a person after the name: « X, ministre malien de la Défense »; null when nothing is. */
export function titlesAfter(reading: Reading, at: number): Titles | null {
  const { tokens } = reading
  if (!OPENS_APPOSITION.has(tokens[at]?.text ?? '')) return null
  let position = at + 1
  while (ARTICLE.has(tokens[position]?.folded ?? '') || ALSO.has(tokens[position]?.folded ?? ''))
    position += 1
  if (tokens[position]?.opensLine) return null
  const run = readTitles(reading, position)
  if (run?.titles.portfolio === undefined || run.plural) return null
  const follows = tokens[run.end]
  const another = isCapitalised(follows) && !follows.opensLine && tokens[run.end - 1]?.text !== ','
  return another ? null : run.titles
}

/** Titles read before a name, completed by those after it. */
export function withApposition(before: Titles, after: Titles | null): Titles {
  if (after === null) return before
  return before.portfolio === undefined
    ? { ...before, ...after, ...ranked(before) }
    : { ...after, ...before }
}

function ranked({ rank }: Titles): Titles {
  return rank === undefined ? {} : { rank }
}
