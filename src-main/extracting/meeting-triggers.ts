import type { Language } from '../shared/language.ts'
import { ANOTHER, ANY, CALLED_OFF, HELD, NOUNS, PUT_OFF, TO_COME } from './meeting-words.ts'
import { BODY, COURT, CROWD, GROUP } from './meeting-people.ts'
import { VERBS, type VerbClass } from './meeting-verbs.ts'
import type { Mention, Reading } from './reading.ts'
import type { Span } from './tokens.ts'

/** A word or verb that tells of a meeting. */
export interface Trigger extends Span {
  kind: 'noun' | 'another' | VerbClass
}

/** « A exigé l’audition de la ministre »: a meeting that somebody only wishes. */
const WISHED =
  /(?<!\p{L})(?:exig|réclam|demand|souhait|propos|appel|plaid|suggér|deman|call|urg|propos)\p{Ll}{0,6}[^\S\n](?:(?:à|for)[^\S\n])?(?:l[’']|la[^\S\n]|le[^\S\n]|une?[^\S\n]|an?[^\S\n])(?:\p{L}+[^\S\n])?$/iu
const PROPOSED =
  /(?<!\p{L})(?:propos|suggér|suggest)\p{Ll}{0,6}[^\S\n]\p{L}+[^\S\n]?(?:\p{L}+[^\S\n])?$/iu

/** Words for a body as much as for its meeting. */
const ASSEMBLY = /^(?:conseil|council|congress|congrès)$/iu
const AT =
  /(?<!\p{L})(?:au|du|ce|le[^\S\n]prochain|at[^\S\n]the|of[^\S\n]the|during[^\S\n]the)[^\S\n](?:\p{L}+[^\S\n])?$/iu

/** Whether « le Conseil » is told to be held, and is not only the body that decides or welcomes. */
function meets(words: string, at: number, length: number, language: Language): boolean {
  const after = words.slice(at + length, at + length + 160)
  return (
    AT.test(words.slice(Math.max(0, at - 24), at)) ||
    [HELD[language], TO_COME[language], CALLED_OFF, PUT_OFF, CONVENED].some((told) =>
      told.test(after),
    )
  )
}
const CONVENED = /(?<!\p{L})(?:réunie?|convoquée?|close?|held|holds|meets|met)(?!\p{L})/iu

/** « Atteint un sommet », « à son sommet »: prices have summits too. */
const PEAK =
  /(?<!\p{L})(?:(?:atteint|touché|battu|inscrit|atteignant|retrouvé|à|vers|de)[^\S\n](?:un|son|leur|ses)|baril|cours|prix|marché)[^\S\n](?:nouveau[^\S\n])?$/iu

/** Whether a word stands between quotation marks. */
function inMarks(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - 600), at)
  return (
    before.lastIndexOf('«') > before.lastIndexOf('»') ||
    before.lastIndexOf('“') > before.lastIndexOf('”') ||
    before.split('"').length % 2 === 0
  )
}

/** The words up to the next break of a clause. */
function clauseAfter(words: string, at: number, most: number): string {
  const rest = words.slice(at, at + most)
  const end = rest.search(
    /[;:«»“”]|[^\S\n](?:qui|que|dont|où|pour[^\S\n]\p{Ll}+er|who|which|that)(?!\p{L})/u,
  )
  return end < 0 ? rest : rest.slice(0, end)
}

/** What a body or group must not stand behind to be met itself: « le prix du festival ». */
const OF = /(?:(?<!\p{L})(?:d[eu]|des|of|of the)[^\S\n]|d[’'])(?:l[ae][^\S\n]|l[’'])?$/u
const SENT =
  /(?:délégation|mission|membres|représentants|bureau|delegation|members|team)[^\S\n][^.;]{0,24}$/u
/** « The decision announced by »: somebody else than the one met. */
const BY = /(?<!\p{L})(?:par|pour|by|for)[^\S\n]/u
const PRONOUN = /(?<!\p{L})(?:l[’']|les[^\S\n]|nous[^\S\n]|vous[^\S\n]|la[^\S\n]|le[^\S\n])$/u

/** Whether somebody is met: a person, a body or those of an office stand behind the verb as its object. */
function hasObject(
  words: string,
  trigger: Trigger,
  around: readonly Mention[],
  from: number,
): boolean {
  const lead = words.slice(Math.max(0, trigger.start - 24), trigger.start)
  if (PRONOUN.test(lead)) return !/(?<!\p{L})(?:personne|aucune?)(?!\p{L})/iu.test(lead)
  const clause = clauseAfter(words, trigger.end, 130)
  const group = GROUP.exec(clause)
  if (group !== null) {
    const lead = clause.slice(0, group.index)
    if (!OF.test(lead) && (trigger.kind === 'met' || !BY.test(lead))) return true
  }
  return around.some((each) => {
    const at = each.start - from - trigger.end
    if (at < 0 || at >= clause.length) return false
    const before = clause.slice(0, at)
    if (each.kind === 'person') return trigger.kind === 'met' || !BY.test(before)
    return each.kind === 'organisation' && (!OF.test(before) || SENT.test(before))
  })
}

/** Whether the clause before a verb has one who can meet others as its subject. */
function hasSubject(
  words: string,
  trigger: Span,
  around: readonly Mention[],
  from: number,
): boolean {
  const before = words.slice(Math.max(0, trigger.start - 160), trigger.start)
  if (
    GROUP.test(before) ||
    /(?<!\p{L})(?:ils?|elles?|qui|nous|he|she|they|who|we)(?!\p{L})/iu.test(before)
  )
    return true
  return around.some(
    (each) =>
      each.kind !== 'place' &&
      each.end - from <= trigger.start &&
      each.end - from > trigger.start - 160,
  )
}

const TO_TOWN =
  /(?:[^\S\n]|^)(?:à|au|aux|en|in|to|for)[^\S\n](?:the[^\S\n]|la[^\S\n]|le[^\S\n]|l[’'])?$/u

/** Whether a town or country stands behind a verb of coming: « se rendra mardi à Bonn ». */
function hasTarget(
  words: string,
  trigger: Span,
  around: readonly Mention[],
  from: number,
): boolean {
  const visits = /visit/iu.test(words.slice(trigger.start, trigger.end))
  return around.some((each) => {
    const at = each.start - from
    if (each.kind !== 'place' || at < trigger.end || at > trigger.end + 70) return false
    const between = words.slice(trigger.end, at)
    if (/[;:.]/.test(between)) return false
    return TO_TOWN.test(between) || (visits && between.trim().length < 4)
  })
}

/** « Se verraient bien gagner », « s’est vu refuser »: nobody meets. */
const SEEN =
  /^[Ss][e’'][^.]{0,18}(?:vu|vus|voit|voient|verr\p{Ll}+)[^\S\n](?:bien|\p{Ll}+(?:er|ir|re|é|ées?|és))(?!\p{L})/u
const RESUMES = /repris$|reprendr(?:a|ont)$/u
const WORK =
  /^[^.;]{0,24}[^\S\n](?:discussions|travaux|séances|négociations|pourparlers|consultations|sessions|entretiens|contacts)(?!\p{L})/u

/** « Les experts reprendront demain à Izmir », « a repris ses séances »; but lessons are no meeting. */
function resumes(words: string, trigger: Span, before: string): boolean {
  return WORK.test(words.slice(trigger.end, trigger.end + 50)) || GROUP.test(before.slice(-60))
}

function isValid(
  kind: VerbClass,
  words: string,
  trigger: Trigger,
  around: readonly Mention[],
  from: number,
): boolean {
  if (inMarks(words, trigger.start)) return false
  const before = words.slice(Math.max(0, trigger.start - 110), trigger.start)
  const crowd = CROWD.exec(before)
  if (crowd !== null && !GROUP.test(before.slice(0, crowd.index))) return false
  switch (kind) {
    case 'sit':
      if (SEEN.test(words.slice(trigger.start, trigger.end + 24))) return false
      return (
        !RESUMES.test(words.slice(trigger.start, trigger.end)) || resumes(words, trigger, before)
      )
    case 'meet':
    case 'met':
      return (
        hasObject(words, trigger, around, from) &&
        (hasSubject(words, trigger, around, from) || around.some((each) => each.kind === 'person'))
      )
    case 'hear':
      return BODY.test(before) && !COURT.test(words) && hasObject(words, trigger, around, from)
    case 'heard':
      return !COURT.test(words) && hasSubject(words, trigger, around, from)
    case 'go':
      return hasSubject(words, trigger, around, from) && hasTarget(words, trigger, around, from)
    case 'appear': {
      const clause = clauseAfter(words, trigger.end, 110)
      const at = clause.search(/(?<!\p{L})(?:devant|before|to|the)(?!\p{L})/u)
      return (
        !COURT.test(words) &&
        at >= 0 &&
        BODY.test(clause.slice(at, at + 70)) &&
        hasSubject(words, trigger, around, from)
      )
    }
  }
}

/** The nouns and verbs of a sentence that tell of a meeting, in their order; offsets count from the sentence. */
export function triggersIn(
  { text, language }: Reading,
  sentence: Span,
  around: readonly Mention[],
  settled: boolean,
): Trigger[] {
  const words = text.slice(sentence.start, sentence.end)
  const found: Trigger[] = []
  for (const match of words.matchAll(NOUNS[language])) {
    const before = words.slice(Math.max(0, match.index - 40), match.index)
    if (ANY.test(before.slice(-24)) || inMarks(words, match.index)) continue
    if (ASSEMBLY.test(match[0]) && !meets(words, match.index, match[0].length, language)) continue
    if (/^sommet/iu.test(match[0]) && PEAK.test(before)) continue
    if (WISHED.test(before) && !(settled && PROPOSED.test(before))) continue
    if (/^(?:audience|session|séance|hearing)$/iu.test(match[0]) && COURT.test(words)) continue
    found.push({ kind: 'noun', start: match.index, end: match.index + match[0].length })
  }
  for (const match of words.matchAll(ANOTHER[language])) {
    if (found.some((each) => each.end <= match.index))
      found.push({ kind: 'another', start: match.index, end: match.index + match[0].length })
  }
  for (const [kind, pattern] of VERBS[language]) {
    for (const match of words.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      const isNoun = found.some((each) => each.kind === 'noun' && each.start === span.start)
      if (!isNoun && isValid(kind, words, { kind, ...span }, around, sentence.start))
        found.push({ kind, ...span })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}
