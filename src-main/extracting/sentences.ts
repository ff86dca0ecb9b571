import type { Span } from './tokens.ts'

const TERMINATOR = /[.!?…]+/g
const TITLE =
  /(?:^|[\s('’«"“-])(?:MM?|Mmes?|Mlles?|Drs?|Prs?|Prof|Mr|Mrs|Ms|Mx|Ste?|Me|Mgr|Gal|Gén|Gen|Brig|Col|Lt|Maj|Adm|Sgt|Capt|Cdt|Cne|Cpl|Gov|Sens?|Reps?|Rev|Hon|Amb|Pdt|Ph|vs|cf|c\.-à-d|i\.e|e\.g|dr|pr|prof|gén|gal|lt|cdt|cne|amb)$/u
const SHORTENED =
  /(?:^|[\s('’«"“-])(?:art|av|J\.-C|vol|pp?|env|fig|éd|approx|al|Jr|Sr|Inc|Corp|Ltd|Cos?|Bros|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|janv|févr|avr|juil|sept|oct|nov|déc|tél|hab|bd|chap|par|[ap]\.m|ex|col|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u
const OPENING_WORD =
  /^[\s«“"‘(—–-]*(?:Les?|La|L[’']|Une?|Des|Ces?|Cet|Cette|Ils?|Elles?|On|Nous|Je|J[’']|En|À|Au|Aux|Mais|Et|Or|Puis|Selon|Pour|Dans|Après|Avant|Son|Sa|Ses|The|This|That|These|It|He|She|They|We|In|On|At|But|And|An?|His|Her|Its|Their|If|When|As)(?!\p{L})/u
/** A word that is no abbreviation. */
const WHOLE_WORD = /\p{Ll}{4}[»”")]?$/u
/** Openers nobody mistakes, whose capital was lost in typing. */
const SMALL_OPENER =
  /^\s(?:ils?|elles?|cela|ceci|cette|puis|enfin|ensuite|cependant|toutefois|en effet|en outre|par ailleurs|however|he|she|they)[\s,]/u
/** « réunion.Le président »: a space lost in copying. */
const LOST_SPACE =
  /^(?:Les?|La|Une?|Ces?|Cet|Cette|Ils?|Elles?|Dans|Pour|Selon|Mais|The|This|He|She|They)\s\p{L}/u
/** « 1. », « b. », « IV. » at the head of an item. */
const ITEM = /^[\s«"(–—•-]*(?:\p{N}{1,2}|[IVX]{1,5}|\p{L})$/u
/** « 10 h. 30 », « no. 12 » */
const NUMBERED = /(?:\p{N}[\s\u00a0\u202f]?[hH]|(?<!\p{L})(?:[Nn]os?|n))$/u
const AMOUNT = /\p{N}[\s\u00a0\u202f]F$/u
/** « J.-C. », « O.N.U. »: no initial of a name that goes on. */
const LETTERS = /(?:J\.-C|(?:\p{Lu}\.){2,}\p{Lu})$/u
const HOUR_GOES_ON =
  /^\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}(?!\p{L})|Eastern|Central|Pacific)/u
const NEXT_OPENS = /^[\s\u00a0\u202f]*(?:[«“"'‘(—–-][\s\u00a0\u202f]*)*(?:\p{Lu}|\p{N}|[«“"‘(—–-])/u
/** Newspapers often leave « À » without its capital at the head of a sentence. */
const SMALL_A = /^\s(?:à|À)(?=\s)/u
const CLOSERS = '»”)]’'
const BLANK = /[\s\u00a0\u202f]/

function lineSpans(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    spans.push({ start, end })
    start = end + 1
  }
  return spans
}

function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span
  while (start < end && /\s/.test(text.charAt(start))) start += 1
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  return start < end ? { start, end } : null
}

/** The lines of a text that hold something, without the white space around them. */
export function splitParagraphs(text: string): Span[] {
  return lineSpans(text).flatMap((span) => trimmed(text, span) ?? [])
}

/** Where the marks that close with a sign end: « ! » », « ." »; a straight mark after a space closes only what is open. */
function afterClosers(line: string, from: number, insideStraight: boolean): number {
  let end = from
  let open = insideStraight
  for (let at = from; at < line.length; at += 1) {
    const sign = line.charAt(at)
    if (BLANK.test(sign)) continue
    const touches = at === end
    if (sign === '"' && (touches || open)) open = false
    else if (sign === "'" ? !touches : !CLOSERS.includes(sign)) break
    else if (sign !== '»' && sign !== "'" && !touches && sign !== '”') break
    end = at + 1
  }
  return end
}

/** Whether a full stop ends a sentence although no capital after a space says so: faults of typing and copying. */
function endsFaultySentence(before: string, rest: string): boolean {
  if (LOST_SPACE.test(rest)) return /[\s'’-]\p{Ll}{4,}$/u.test(before)
  return WHOLE_WORD.test(before) && (SMALL_A.test(rest) || SMALL_OPENER.test(rest))
}

/**
 * Whether the sign found at `at` in `line` ends the sentence that begins at `start`; its closing marks end at
 * `after`.
 */
function endsSentence(
  line: string,
  start: number,
  at: number,
  sign: string,
  after: number,
): boolean {
  const rest = line.slice(after, after + 24)
  const before = line.slice(Math.max(start, at - 20), at)
  if (sign === '.' && endsFaultySentence(before, rest)) return true
  if (!/^\s/.test(rest) || !NEXT_OPENS.test(rest)) return false
  const numberFollows = /^\s*\p{N}/u.test(rest)
  if (!sign.startsWith('.')) return sign !== '…' || !numberFollows
  if (sign.length > 1) return !numberFollows
  if (after > at + 1) return true
  if (at - start < 12 && ITEM.test(line.slice(start, at))) return false
  if (numberFollows && NUMBERED.test(before)) return false
  if (TITLE.test(before)) return false
  if (!SHORTENED.test(before) || AMOUNT.test(before)) return true
  if (/[ap]\.m$/.test(before)) return !HOUR_GOES_ON.test(rest)
  const initial = /(?:^|[^\p{L}])\p{Lu}$/u.test(before) && !LETTERS.test(before)
  return OPENING_WORD.test(rest) && !(initial && /^\s(?:Le|La|Les|Des|À|A)\s/u.test(rest))
}

/** The sentences of a text, in order, as offsets; a line never runs into the next one. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = []
  for (const paragraph of splitParagraphs(text)) {
    const line = text.slice(paragraph.start, paragraph.end)
    let start = 0
    let counted = 0
    let straight = 0
    for (const match of line.matchAll(TERMINATOR)) {
      if (match.index < start) continue
      for (; counted < match.index; counted += 1) if (line.charAt(counted) === '"') straight += 1
      const after = afterClosers(line, match.index + match[0].length, straight % 2 === 1)
      if (!endsSentence(line, start, match.index, match[0], after)) continue
      const span = trimmed(text, { start: paragraph.start + start, end: paragraph.start + after })
      if (span) sentences.push(span)
      start = after
    }
    const rest = trimmed(text, { start: paragraph.start + start, end: paragraph.end })
    if (rest) sentences.push(rest)
  }
  return sentences
}

/** Index of the span that holds an offset, or -1; spans are sorted and do not overlap. */
export function spanAt(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (span === undefined) return -1
    if (offset < span.start) high = middle - 1
    else if (offset >= span.end) low = middle + 1
    else return middle
  }
  return -1
}

/** Index of the last span that starts before an offset, or -1. */
export function lastStartingBefore(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
