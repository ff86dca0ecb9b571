import type { Language } from '../shared/language.ts'
import type { ItemCue } from './item-words.ts'
import type { Span } from './tokens.ts'

/** What ends the words of an item: who says so, on what occasion, what comes of it. */
const STOP: Record<Language, RegExp> = {
  fr: /[;\n«»"“”]|[.!?…:](?=\s|$)|[^\S\n][–—][^\S\n]|,[^\S\n](?:(?:a|ont|avait|avaient)[^\S\n]|a-t-|\p{L}+-t-(?:il|elle)|(?:selon|d[’']après|au terme|à l[’']issue|lors|après|avant|tandis|alors|mais|où|en présence|faute|sans|dont|qui|ce qui|en marge|sous|afin|il|elle|ils|elles|on|et[^\S\n](?:a|ont|se)|ajoutant|précisant|a)(?!\p{L}))|,?[^\S\n](?:au terme|à l[’']issue|lors)[^\S\n]d/u,
  en: /[;\n«»"“”]|[.!?…:](?=\s|$)|[^\S\n][–—][^\S\n]|,[^\S\n](?:(?:\p{Lu}[^,;]{0,60}|the[^,;]{0,60}|he|she|they|a[^,;]{0,60})[^\S\n](?:said|announced|added)(?!\p{L})|(?:but|while|which|who|according|after|before|ending|leaving|although)(?!\p{L}))|[^\S\n]but[^\S\n]/u,
}
/** What ends a thing besides: the clause that completes it, the day it was settled on. */
const THING_STOP: Record<Language, RegExp> = {
  fr: /,?[^\S\n](?:qui|que|qu[’']|dont|où)(?:[^\S\n]|(?<=[’']))|[^\S\n](?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?!\p{L})|[^\S\n]par (?=\p{Lu})|,[^\S\n](?:gelée?s?|signée?s?|prévue?s?|créée?s?|en (?:forte )?(?:hausse|baisse)|\p{Ll}+ée?s? (?:depuis|par|en|le))(?!\p{L})|,[^\S\n](?:après|s[’']est|se[^\S\n]|était|étaient|est|sont|sera)(?![^\S\n]*$)/u,
  en: /,?[^\S\n](?:which|that|who|whose)[^\S\n]|,[^\S\n]after|[^\S\n]on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u,
}

/** Where the words of an item that begins at an offset end: at most as far as the sentence goes. */
export function itemEnd(
  text: string,
  start: number,
  limit: number,
  language: Language,
  shape: ItemCue['shape'],
): number {
  const words = text.slice(start, Math.min(limit, start + 400))
  const ends = [STOP[language], ...(shape === 'thing' ? [THING_STOP[language]] : [])]
    .map((stop) => words.search(stop))
    .filter((at) => at > 0)
  const end = Math.min(words.length, ...ends)
  return start + words.slice(0, end).replace(/[\s,;:.!?…–—]+$/u, '').length
}

const AGAIN: Record<Language, RegExp> = {
  fr: /(?:,[^\S\n](?:et[^\S\n])?|[^\S\n]et[^\S\n])(?:de[^\S\n]|d[’']|à[^\S\n])(?=(?:se |s[’'])?\p{Ll}+(?:er|ir|re|oir)(?!\p{L}))|[^\S\n]et[^\S\n](?=(?:nommé|désigné|décidé|adopté|chargé|mandaté|créé)(?!\p{L}))/gu,
  en: /,?[^\S\n]and[^\S\n](?:to[^\S\n])(?=\p{Ll})|,[^\S\n]and[^\S\n]to[^\S\n]/gu,
}

function cutAt(
  text: string,
  span: Span,
  borders: readonly { index: number; length: number }[],
): Span[] {
  const spans: Span[] = []
  let start = span.start
  for (const { index, length } of borders) {
    spans.push({ start, end: span.start + index })
    start = span.start + index + length
  }
  spans.push({ start, end: span.end })
  return spans.filter((each) => text.slice(each.start, each.end).trim().length > 2)
}

/** « créer une caisse à Dirkou et d’interdire le transport »: two things to do. */
export function actsIn(text: string, span: Span, language: Language): Span[] {
  const found = [...text.slice(span.start, span.end).matchAll(AGAIN[language])]
  return cutAt(
    text,
    span,
    found.map(({ index, 0: words }) => ({ index, length: words.length })),
  )
}

/** How a thing opens: those of one list open alike. */
const OPENINGS: readonly RegExp[] = [
  /^(?:à[^\S\n](?:l[ae][^\S\n]|l[’'])|aux?[^\S\n])/u,
  /^(?:de[^\S\n](?:l[ae][^\S\n]|l[’'])|des[^\S\n]|du[^\S\n]|de[^\S\n]|d[’'])/u,
  /^(?:l[ae]s?[^\S\n]|l[’']|une?[^\S\n]|leurs?[^\S\n]|the[^\S\n]|an?[^\S\n])/u,
]
const PREPOSITION =
  /^(?:à[^\S\n]|aux?[^\S\n]|de[^\S\n](?=l[ae][^\S\n]|l[’'])|des[^\S\n]|du[^\S\n]|de[^\S\n]|d[’'])/u

/** The things of a list: « le trafic de bois, la pêche et le pont », « de visas, de bourses et de fret ». */
export function thingsIn(text: string, span: Span, lead: string, language: Language): Span[] {
  const words = text.slice(span.start, span.end)
  // The preposition that governs the list stands before its first thing: « consacrée à l’or et à l’eau ».
  const governed = /(à|aux?|de|du|des|d[’'])[^\S\n]?(?:l[ae][^\S\n]|l[’'])?$/u.exec(lead)?.[1] ?? ''
  const opening = /^à|^aux?$/.test(governed)
    ? OPENINGS[0]
    : governed !== ''
      ? OPENINGS[1]
      : OPENINGS.find((each) => each.test(words))
  const borders: { index: number; length: number }[] = []
  const commas = words.includes(',')
  for (const { index, 0: joint } of words.matchAll(
    /,[^\S\n](?:et[^\S\n]|and[^\S\n])?|[^\S\n](?:et|and)[^\S\n]/gu,
  )) {
    const rest = words.slice(index + joint.length)
    const before = words.slice(borders.at(-1)?.index ?? 0, index)
    const alike =
      opening === undefined
        ? language === 'en'
          ? (commas || borders.length === 0) && /^\p{Ll}/u.test(rest)
          : commas
        : opening.test(rest)
    if (alike && before.length > 2) borders.push({ index, length: joint.length })
  }
  return cutAt(text, span, borders).map(({ start, end }) => {
    const own = text.slice(start, end)
    return { start: start + (PREPOSITION.exec(own)?.[0].length ?? 0), end }
  })
}
