import type { Language } from '../shared/language.ts'
import { fold, type Span, type Token } from './tokens.ts'

/** Forms of the analyst's own verbs of speech, each with the form of a shipped verb it is read as. */
export type OwnVerbs = Map<string, { readAs: string; rest: readonly string[]; verb: string }[]>

/** Endings of « affirmer », which every own verb of French is read as. */
const FRENCH = {
  infinitive: 'affirmer',
  present: 'affirme',
  presents: 'affirment',
  imperfect: 'affirmait',
  imperfects: 'affirmaient',
  past: 'affirma',
  pasts: 'affirmerent',
  participle: 'affirme',
  gerund: 'affirmant',
  future: 'affirmera',
} as const
type FrenchTense = keyof typeof FRENCH

const ER: Record<FrenchTense, readonly string[]> = {
  infinitive: ['er'],
  present: ['e'],
  presents: ['ent'],
  imperfect: ['ait'],
  imperfects: ['aient'],
  past: ['a'],
  pasts: ['erent'],
  participle: ['e', 'ee', 'es', 'ees'],
  gerund: ['ant'],
  future: ['era', 'eront'],
}
const IR: Record<FrenchTense, readonly string[]> = {
  infinitive: ['ir'],
  present: ['it'],
  presents: ['issent'],
  imperfect: ['issait'],
  imperfects: ['issaient'],
  past: ['it'],
  pasts: ['irent'],
  participle: ['i', 'ie', 'is', 'ies'],
  gerund: ['issant'],
  future: ['ira', 'iront'],
}
const RE: Record<FrenchTense, readonly string[]> = {
  infinitive: ['re'],
  present: [''],
  presents: ['ent'],
  imperfect: ['ait'],
  imperfects: ['aient'],
  past: ['it'],
  pasts: ['irent'],
  participle: ['u', 'ue', 'us', 'ues'],
  gerund: ['ant'],
  future: ['ra', 'ront'],
}

/** Spelling of a stem in -er before its endings: « lancer » lançait, « juger » jugeait, « appeler » appelle. */
function stemsBefore(stem: string, ending: string): string[] {
  if (/g$/.test(stem) && /^a/.test(ending)) return [`${stem}e`]
  if (/e[lt]$/.test(stem) && /^e(?:nt|r|$)/.test(ending)) return [stem, stem + (stem.at(-1) ?? '')]
  return [stem]
}

/** Folded forms of a regular French verb, each with the form of « affirmer » it stands for. */
function frenchForms(infinitive: string): [string, string][] {
  const table = { er: ER, ir: IR, re: RE }[infinitive.slice(-2)]
  if (table === undefined) return [[infinitive, FRENCH.present]]
  const stem = infinitive.slice(0, -2)
  // Object.entries forgets the names of the tenses.
  return (Object.entries(table) as [FrenchTense, readonly string[]][]).flatMap(([tense, endings]) =>
    endings.flatMap((ending) =>
      stemsBefore(stem, ending).map((each): [string, string] => [each + ending, FRENCH[tense]]),
    ),
  )
}

/** Folded forms of a regular English verb, each with the form of “claim” it stands for. */
function englishForms(base: string): [string, string][] {
  const silent = base.replace(/e$/, '')
  const ies = /[^aeiou]y$/.test(base) ? base.replace(/y$/, 'i') : base
  const doubled = /[^aeiou][aeiou][bdgmnpt]$/.test(base) ? base + (base.at(-1) ?? '') : base
  return [
    [base, 'claim'],
    [ies === base ? `${base}s` : `${ies}es`, 'claims'],
    [`${base}es`, 'claims'],
    [ies === base ? `${silent}ed` : `${ies}ed`, 'claimed'],
    [`${doubled.replace(/e$/, '')}ed`, 'claimed'],
    [`${silent}ing`, 'claiming'],
    [`${doubled.replace(/e$/, '')}ing`, 'claiming'],
  ]
}

/** What the verbs of a language are recognised by; they are given in the infinitive, or in one form. */
export function ownVerbs(verbs: readonly string[], language: Language): OwnVerbs {
  const found: OwnVerbs = new Map()
  for (const verb of verbs) {
    const bare = verb.trim().replace(/^(?:s['’]|se\s+|to\s+)/iu, '')
    // A hyphen folds to a space, yet what it joins is one token.
    const [first = '', ...rest] = bare.split(/\s+/u).map(fold)
    if (first === '') continue
    const forms = language === 'fr' ? frenchForms(first) : englishForms(first)
    for (const [form, readAs] of new Map(forms))
      found.set(form, [...(found.get(form) ?? []), { readAs, rest, verb }])
  }
  return found
}

/**
 * The tokens with every form of an own verb folded as the form of a shipped verb, so that every rule
 * that knows verbs of speech knows these; and where they stand.
 */
export function readOwnVerbs(
  tokens: readonly Token[],
  verbs: OwnVerbs,
): { tokens: readonly Token[]; seen: { at: number; verb: string }[] } {
  const seen: { at: number; verb: string }[] = []
  if (verbs.size === 0) return { tokens, seen }
  const read = tokens.map((token, index) => {
    if (token.shape !== 'lower') return token
    const match = verbs
      .get(token.folded)
      ?.find(({ rest }) => rest.every((word, step) => tokens[index + 1 + step]?.folded === word))
    if (match === undefined) return token
    seen.push({ at: token.start, verb: match.verb })
    return { ...token, folded: match.readAs }
  })
  return { tokens: read, seen }
}

/** How far from the words said a verb of speech is looked for, in UTF-16 units. */
const reach = 160

/** The own verb that stands beside a span, in its paragraph; undefined when none does. */
export function verbNear(
  text: string,
  span: Span,
  seen: readonly { at: number; verb: string }[],
): string | undefined {
  return seen.find(({ at }) => {
    if (at < span.start - reach || at > span.end + reach) return false
    const between = at < span.start ? text.slice(at, span.start) : text.slice(span.end, at)
    return !between.includes('\n')
  })?.verb
}
