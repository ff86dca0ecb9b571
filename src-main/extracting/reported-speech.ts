import { tokenFrom, type Reading } from './reading.ts'
import { spanAt } from './sentences.ts'
import { antecedent, asSpeaker, designated, firstIn, type Speakers } from './subjects.ts'
import type { PersonValue } from '../shared/proposal.ts'
import type { FoundStatement } from './found.ts'
import type { Span } from './tokens.ts'

const SHORTEST = 15
/** As far as the clause that an attribution governs may go from it. */
const REACH = 1000
const ATTRIBUTION =
  /(?<!\p{L})(?:[Ss]elon|[Pp]our|[Dd][’']après|[ÀAà] en croire|[Dd]e sources?(?=[^\S\n]\p{Ll})|[Dd]e l[’']avis d(?:e|u|es|[’'])|[Aa]ux yeux d(?:e|u|es|[’'])|[Aa]ccording to)(?!\p{L})/gu
/** What « selon » introduces when it tells a manner and no source. */
const MANNER =
  /^[^\S\n](?:(?:le|la|les|un|une|des|ses|ces|leurs?|son|sa)[^\S\n])?(?:cas|modalités?|procédures?|règles?|principes?|calendrier|besoins?|moyens|lois?|textes?|articles?|critères?|que|qu[’']|plan|schedule|rules?|law|needs?)(?!\p{L})/iu

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end)
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.replace(/[\s,;:.!?…–—]+$/u, '').length),
  }
}

/** A reason given at the end of a sentence: « , faute de résultats, selon X » tells X's reason, not the facts before it. */
const REASON =
  /,[^\S\n](?:faute d|en raison d|à cause d|grâce à|car |parce qu|en vue d|afin d|because |due to |for lack of )[^,;]*,?[^\S\n]*$/iu

/** Start of the clause that ends at an offset: after a full stop, « ; », or the comma that opens a participle or noun group. */
function clauseStart(text: string, sentence: Span, end: number): number {
  const words = text.slice(sentence.start, end)
  const cut = Math.max(words.lastIndexOf(';'), words.lastIndexOf(' : '))
  const reason = words.search(REASON)
  return sentence.start + (reason > cut ? reason + 1 : cut + 1)
}

const APPOSED =
  /^[^\S\n](?:de|du|des|d[’']|l[’']|le|la|les|un|une|a|an|the|\d+ ans|(?:ancien|ex-)|\p{Ll}+[^\S\n](?:de|du|des|d[’']|à|au|en|pour|of|at))(?![\p{Ll}’'])/u
const CLAUSE =
  /(?<!\p{L})(?:a(?=[^\S\n](?:été|eu|\p{L}+(?:é|i|u|is|it)(?!\p{L})))|ont|est|sont|n[’']\p{L}+|\p{L}{2,}(?:era|ront|aient|ait)|is|are|was|were|had|has|have|will)(?!\p{L})/u

/** Offset of the comma that ends a source and what is apposed to it: « Selon X, coordinateur de Y, … »; −1 without one. */
function endOfSource(rest: string): number {
  let comma = rest.search(/[,;]/)
  for (let guard = 0; guard < 3 && comma >= 0; guard += 1) {
    const next = rest.indexOf(',', comma + 1)
    if (next < 0) return comma
    const apposed = rest.slice(comma + 1, next)
    if (apposed.length > 90 || !APPOSED.test(apposed) || CLAUSE.test(apposed)) return comma
    comma = next
  }
  return comma
}

function designatedAt(speakers: Speakers, offset: number): PersonValue | null {
  const at = tokenFrom(speakers.reading.tokens, offset)
  return designated(speakers, at, at + 1)
}

/** « Selon X, … » and « …, selon X »: the clause the attribution governs; of X only a person or an organisation of the text speaks. */
export function accordingTo(speakers: Speakers): FoundStatement[] {
  const { text, sentences } = speakers.reading
  const found: FoundStatement[] = []
  for (const match of text.matchAll(ATTRIBUTION)) {
    const around = sentences[spanAt(sentences, match.index)]
    if (around === undefined) continue
    const sentence = {
      start: Math.max(around.start, match.index - REACH),
      end: Math.min(around.end, match.index + REACH),
    }
    const source = match.index + match[0].length
    if (MANNER.test(text.slice(source, source + 30))) continue
    const opens = /^[\s«“"]*(?:(?:mais|et|or|but|and)[^\S\n])?$/iu.test(
      text.slice(sentence.start, match.index),
    )
    const own = firstIn(speakers, source, Math.min(sentence.end, source + 60))
    // « Pour » tells a view only of a person, and at the head of its sentence.
    if (/^pour$/iu.test(match[0]) && !(opens && own?.kind === 'person')) continue
    const rest = text.slice(source, Math.min(sentence.end, source + 240))
    const comma =
      opens && own?.kind === 'person' && own.start - source < (/[,;]/.exec(rest)?.index ?? 60)
        ? endOfSource(rest)
        : rest.search(/[,;]/)
    const sourceEnd = comma < 0 ? Math.min(sentence.end, source + 160) : source + comma
    // Between commas it governs what follows when it cuts a clause in two, else what comes before.
    const trailing = comma < 0 || (!opens && rest.indexOf(';') === comma)
    const set = !opens && !trailing
    const span = opens
      ? trimmed(text, sourceEnd + 1, sentence.end)
      : trailing
        ? trimmed(text, clauseStart(text, sentence, match.index), match.index)
        : trimmed(text, sourceEnd + 1, sentence.end)
    if (opens && comma < 0) continue
    if (span.end - span.start < SHORTEST) continue
    const named = firstIn(speakers, source, sourceEnd)
    const isOwn = named !== null && named.start - source < 60
    const organisation = isOwn && named.kind === 'organisation'
    const pronoun = /^[^\S\n](?:elle|lui|eux|him|her)(?!\p{L})/u.test(
      text.slice(source, source + 6),
    )
    const meant = pronoun
      ? antecedent(speakers, match.index, [
          /\p{L}+/u.exec(text.slice(source, source + 6))?.[0] ?? '',
        ])
      : own?.kind === 'person'
        ? null
        : designatedAt(speakers, source + (/^\s/.test(text.charAt(source)) ? 1 : 0))
    const person = isOwn && named.kind === 'person' ? named.value : organisation ? null : meant
    found.push({
      ...span,
      value: {
        speaker: person ?? (organisation ? asSpeaker(named) : null),
        type: 'reported',
        text: text.slice(span.start, span.end),
      },
      rule: organisation ? 'statement.according-to-organisation' : 'statement.according-to',
      confidence: person ? 0.75 : organisation ? 0.68 : set ? 0.5 : 0.52,
    })
  }
  return found
}

const GROUP =
  /^(?:\d{1,2}\.[^\S\n]+)?(?:Les|The)[^\S\n](?:ministres|chefs d[’']État|dirigeants|participants|délégations|délégués|parties|experts|États membres|membres|signataires|ministers|leaders|heads of state|delegates|parties|members)(?!\p{L})[^.;:]{0,90}?[^\S\n](?:se (?:félicitent|réjouissent|sont félicités)|saluent|condamnent|appellent|exhortent|invitent|demandent|réaffirment|soulignent|déplorent|expriment|exigent|ont (?:également |aussi |en outre )?(?:salué|condamné|appelé|exhorté|invité|demandé|réaffirmé|souligné|déploré|exprimé|exigé|rappelé|pris acte|pris note)|welcomed|condemned|urged|called on|reaffirmed|stressed|deplored|expressed|welcome|condemn|urge|call on|reaffirm)(?!\p{L})/u

/** « Les ministres se félicitent de … » : what a group says with one voice; the group is no person, so nobody is its speaker. */
export function groupStatements({ text, sentences }: Reading): FoundStatement[] {
  const found: FoundStatement[] = []
  for (const sentence of sentences) {
    if (!GROUP.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 260))))
      continue
    const span = trimmed(text, sentence.start, sentence.end)
    found.push({
      ...span,
      value: { speaker: null, type: 'reported', text: text.slice(span.start, span.end) },
      rule: 'statement.group',
      confidence: 0.6,
    })
  }
  return found
}

const HEARSAY =
  /(?<!\p{L})(?:aurait|auraient|serait|seraient)[^\S\n](?:(?:déjà|été|ainsi|également|pas|plus)[^\S\n]){0,2}\p{L}+(?:ée?s?|ie?s?|ue?s?|is|it|ises?|ites?|ert)(?!\p{L})/u
const CONDITION = /(?<!\p{L})(?:si|s[’']il|s[’']ils|à condition|au cas où)(?!\p{L})/iu

/** « La junte aurait repris la ville »: a conditional of hearsay, told by nobody in particular. */
export function hearsay({ text, sentences, language }: Reading): FoundStatement[] {
  if (language !== 'fr') return []
  const found: FoundStatement[] = []
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end)
    if (words.length > 600 || !HEARSAY.test(words) || CONDITION.test(words)) continue
    const span = trimmed(text, sentence.start, sentence.end)
    found.push({
      ...span,
      value: { speaker: null, type: 'reported', text: text.slice(span.start, span.end) },
      rule: 'statement.hearsay',
      confidence: 0.3,
    })
  }
  return found
}
