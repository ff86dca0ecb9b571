import type { MeetingItemKind } from '../shared/meeting-item-kind.ts'
import type { Language } from '../shared/language.ts'
import { itemEnd, thingsIn } from './item-phrases.ts'
import type { Reading } from './reading.ts'
import type { Span } from './tokens.ts'

/** A line of a list, or a heading, that is an item of a meeting. */
export interface ListedItem extends Span {
  item: MeetingItemKind
  rule: string
  confidence: number
}

const BULLET = /^(?:[–—•*-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)°])[^\S\n]*/u
/** What opens a list of decisions, alone on its line or at the end of a sentence. */
const DECIDES: Record<Language, RegExp> = {
  fr: /(?:(?:ont|a|sont|avons|est)[^\S\n](?:[\p{Ll} ]{0,30})?(?:décidé|convenue?s?|adopté|résolu|recommandé|approuvé|accordé|arrêté)[^.\n]{0,40}|[Ll]es[^\S\n](?:\p{L}+[^\S\n]){0,3}\p{L}+(?:[^\S\n](?:ont|de [^.\n]{0,60}))?[^\S\n]*|décident[^.\n]{0,30}|ont[^\S\n]*):$|^(?:DÉCISIONS|Décisions|RECOMMANDATIONS|Recommandations|RÉSOLUTIONS|Résolutions|CONCLUSIONS|Conclusions|Relevé de décisions)(?:[^\S\n]adoptées)?[^\S\n]*:?$/u,
  en: /(?:(?:agreed|decided|resolved|adopted|recommended)[^.\n]{0,40}):$|^(?:DECISIONS|Decisions|RECOMMENDATIONS|Recommendations|RESOLUTIONS|Resolutions|CONCLUSIONS|Conclusions)[^\S\n]*:?$/u,
}
const AGENDA: Record<Language, RegExp> = {
  fr: /(?:ordre du jour|au menu|au programme|points suivants|sujets suivants)[^.\n]{0,60}:[^\S\n]*/iu,
  en: /(?:agenda|on the programme|following (?:items|points|subjects))[^.\n]{0,60}:[^\S\n]*/iu,
}
const PRESENT =
  /(?:pris part|prenaient part|particip|assist|présents?|attended|took part|present|delegations)/iu

/** What a body says without settling anything: it welcomes, condemns, thanks. */
const STANCE: Record<Language, RegExp> = {
  fr: /^(?:(?:elles?|ils?|la conférence|le conseil|les ministres)[^\S\n])?(?:se[^\S\n](?:sont|félicite)|s[’']est|a|ont|sont)?[^\S\n]?(?:félicit|condamn|salu|exprim|appel|pris acte|prend acte|prennent acte|regrett|rappel|not|réaffirm|remerci|réitér|soulign|déplor|encourag|invit|demand|exhort|rend)\p{Ll}*/iu,
  en: /^(?:welcom|condemn|express|call|not|recall|reaffirm|thank|stress|urge|regret|took note|underlin|invit)\p{Ll}*/iu,
}
const LEADING: Record<Language, RegExp> = {
  fr: /^(?:(?:ont|a|sont|est)[^\S\n])?(?:décidé|convenue?s?|résolu)[^\S\n](?:de[^\S\n]|d[’']|que[^\S\n])|^(?:adopté|approuvé|validé|entériné)[^\S\n]/u,
  en: /^(?:agreed|decided|resolved)[^\S\n](?:to|that)[^\S\n]|^(?:to)[^\S\n]/u,
}
/** A point of a communiqué whose body is its subject: « 5. Elle décide l’activation … ». */
const RESOLVES: Record<Language, RegExp> = {
  fr: /^(?:Elles?|Ils?|L[ae]s?[^\S\n]\p{Lu}\p{L}+(?:[^\S\n]\p{L}+){0,4})[^\S\n](?:décid|adopt|approuv|charg|mandat|entérin|valid|instrui|institu|conven|convien)\p{Ll}{0,4}[^\S\n](?:(?:de[^\S\n]|d[’'])(?=\p{Ll}+(?:er|ir|re)(?!\p{L}))|(?:l[ae][^\S\n](?:Commission|Comité|Secrétariat|secrétariat|commission|comité)[^\S\n](?:\p{Ll}+[^\S\n]){0,2}?(?:de[^\S\n]|d[’'])))?/u,
  en: /^(?:It|They|The[^\S\n]\p{Lu}\p{L}+|Ministers|Delegates|Leaders)[^\S\n](?:decid|adopt|approv|mandat|endors|instruct|resolv)\p{Ll}{0,4}[^\S\n](?:to[^\S\n])?/u,
}
/** « Point 2. Formation des infirmières. », “3. Night fishing. ”, « Première table ronde : le retour des déplacés. » */
const HEADING: Record<Language, RegExp> = {
  fr: /^(?:(?:Point|Question|Sujet)[^\S\n](?:n°[^\S\n]?)?\d{1,2}[^\S\n]?[.:–—-][^\S\n]*|\d{1,2}[.)][^\S\n]+|(?:\p{L}+[^\S\n])?(?:table ronde|séance|session|panel|atelier)[^\S\n]?:[^\S\n]*)/iu,
  en: /^(?:(?:Item|Point)[^\S\n]\d{1,2}[^\S\n]?[.:–—-][^\S\n]*|\d{1,2}[.)][^\S\n]+|(?:\p{L}+[^\S\n])?(?:panel|session|round table|workshop)[^\S\n]?:[^\S\n]*)/iu,
}
const ROUTINE =
  /^(?:ouverture|clôture|divers|questions diverses|adoption de|approbation du|présents|excusés?|opening|closing|any other business|apologies|welcome|approval of|minutes)(?!\p{L})/iu

interface Line extends Span {
  words: string
}

function linesOf({ text, paragraphs }: Reading): Line[] {
  return paragraphs.flatMap(({ start, end }) => {
    const lines: Line[] = []
    for (const { index, 0: words } of text.slice(start, end).matchAll(/[^\n]+/gu))
      lines.push({ start: start + index, end: start + index + words.length, words })
    return lines
  })
}

function within({ start, words }: Line, from: number): Span {
  return { start: start + from, end: start + words.replace(/[\s;.,:]+$/u, '').length }
}

/** The items of lists and headings: agendas, numbered decisions, the points of minutes. */
export function listedItems(reading: Reading): ListedItem[] {
  const { language } = reading
  const lines = linesOf(reading)
  const found: ListedItem[] = []
  let open: MeetingItemKind | null = null
  for (const [index, line] of lines.entries()) {
    const bullet = BULLET.exec(line.words)
    if (bullet === null || line.words.length > 500) open = opensList(line.words, language)
    const agenda = inlineAgenda(reading, line)
    found.push(...agenda)
    if (bullet === null) continue
    const own = within(line, bullet[0].length)
    const words = line.words.slice(bullet[0].length)
    if (open !== null) {
      const item = inList(open, own, words, language)
      if (item !== null) found.push(item)
      continue
    }
    const resolves = RESOLVES[language].exec(words)
    if (resolves === null || !/^\d/.test(line.words) || neighbours(lines, index) < 2) continue
    const from = own.start + resolves[0].length
    const end = itemEnd(reading.text, from, own.end, language, 'act')
    if (end - from > 4)
      found.push({ start: from, end, item: 'decision', rule: 'item.listed', confidence: 0.8 })
  }
  return [...found, ...headings(reading, lines)]
}

function opensList(words: string, language: Language): MeetingItemKind | null {
  if (PRESENT.test(words) && !/(?:convenu|décid|agreed|decided)/iu.test(words)) return null
  if (/:$/.test(words.trim()) && AGENDA[language].test(words)) return 'agenda'
  return DECIDES[language].test(words.trim()) ? 'decision' : null
}

function inList(
  item: MeetingItemKind,
  span: Span,
  words: string,
  language: Language,
): ListedItem | null {
  if (item === 'agenda') return { ...span, item, rule: 'item.agenda-list', confidence: 0.9 }
  if (STANCE[language].test(words)) return null
  const lead = LEADING[language].exec(words)?.[0].length ?? 0
  if (span.end - span.start - lead < 4) return null
  return { start: span.start + lead, end: span.end, item, rule: 'item.listed', confidence: 0.85 }
}

/** How many numbered lines stand among those around a line. */
function neighbours(lines: readonly Line[], index: number): number {
  return lines
    .slice(Math.max(0, index - 4), index + 5)
    .filter(({ words }, at) => at !== Math.min(4, index) && /^\d{1,2}[.)]/.test(words)).length
}

/** « Au menu : le trafic de bois, la pêche et le pont. » */
function inlineAgenda({ text, language }: Reading, line: Line): ListedItem[] {
  const lead = AGENDA[language].exec(line.words)
  if (lead === null) return []
  const start = line.start + lead.index + lead[0].length
  if (start >= line.end || text.slice(start, line.end).trim() === '') return []
  const end = itemEnd(text, start, line.end, language, 'act')
  return thingsIn(text, { start, end }, '', language).map((span) => ({
    ...span,
    item: 'agenda' as const,
    rule: 'item.agenda-list',
    confidence: 0.85,
  }))
}

/** The headings of minutes: two at least, each a few words closed by a full stop and followed by what was said. */
function headings({ language }: Reading, lines: readonly Line[]): ListedItem[] {
  const found = lines.flatMap((line): ListedItem[] => {
    const lead = HEADING[language].exec(line.words)
    if (lead === null) return []
    const rest = line.words.slice(lead[0].length)
    const title = /^(\p{Lu}|\p{Ll})[^.:;\n]{3,70}(?=\.(?:[^\S\n]|$))/u.exec(rest)?.[0]
    if (title === undefined || ROUTINE.test(title) || title.split(/\s/).length > 9) return []
    const numbered = /^\d/.test(line.words)
    // A numbered sentence of a communiqué is no heading.
    if (numbered && (rest.length < title.length + 12 || title.split(/\s/).length > 5)) return []
    const start = line.start + lead[0].length
    return [
      {
        ...{ start, end: start + title.length },
        ...{ item: 'agenda', rule: 'item.heading', confidence: numbered ? 0.7 : 0.85 },
      },
    ]
  })
  return found.length < 2 ? [] : found
}
