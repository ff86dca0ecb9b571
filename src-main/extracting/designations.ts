import type { PersonValue } from '../shared/proposal.ts'
import { demonymAt } from './complements.ts'
import { type Discourse, fits, named } from './discourse.ts'
import type { Gender, PersonMention } from './gender.ts'
import { inside } from './reading.ts'
import { lastStartingBefore } from './sentences.ts'
import { fold } from './tokens.ts'

/** Other words for an office, as the press varies them: the words beside which they count. */
const VARIED: readonly [RegExp, RegExp][] = [
  [/diplomatie/, /etranger/],
  [/^chef (?:de l'|d')etat|chef de l' etat/, /president|roi|emir/],
  [/chef(?:fe)? du gouvernement/, /premier|premiere|chancel/],
  [/^(?:officier|militaire)/, /general|colonel|amiral|commandant|capitaine|lieutenant|major/],
  [/^(?:diplomate|emissaire|envoyee?)/, /ambassad|emissaire|envoy|etranger|representant/],
  [/^(?:elue?|parlementaire)/, /depute|senat|maire|conseill/],
  [
    /^(?:nouveau |nouvelle )?(?:chef|cheffe|patron|commandant)(?: |$)/,
    /general|colonel|amiral|commandant|chef/,
  ],
  [/^dirigeante?/, /president|premier|chef|roi/],
]

const DETERMINERS = /^(?:le|la|l'|ce|cet|cette|son|sa|the|this)$/
const SKIPPED = new Set(
  'nouveau nouvel nouvelle ancien ancienne jeune vieux meme chef cheffe new former'.split(' '),
)

const OPENS = /^(?:le|la|l'|ce|cet|cette|son|sa|the|this|celui|celle|celui ci|celle ci)$/
/** As far back as a title or a demonym looks for whom it means. */
const FAR = 4000

/** The people named before an offset, the last one first. */
function backwards({ people }: Discourse, before: number): PersonMention[] {
  return inside(people, { start: Math.max(0, before - FAR), end: before }).toReversed()
}

/** The person a title, a demonym or « ce dernier » stands for, when its first word stands at a token; null when nobody fits. */
export function meantByTitle(discourse: Discourse, at: number): PersonValue | null {
  const { reading, known } = discourse
  const { tokens, text } = reading
  const article = tokens[at]
  if (article === undefined || !OPENS.test(article.folded)) return null
  const last =
    /^(?:celui|celle)[^\S\n]?-ci|^(?:ce|cette)[^\S\n]derni(?:er|ère)|^l[’'](intéressée?)/iu.exec(
      text.slice(article.start, article.start + 20),
    )
  if (last) {
    const gender: Gender = /celle|cette|sée$/iu.test(last[0]) ? 'f' : 'm'
    return (
      backwards(discourse, article.start).find((each) => fits(discourse, each, gender))?.value ??
      null
    )
  }
  const order =
    /^(?:le|la)[^\S\n](premi(?:er|ère)|seconde?)(?=[^\S\n]*[.,;:»]|[^\S\n](?:a|s[’']est|ont)(?!\p{L}))/iu.exec(
      text.slice(article.start, article.start + 24),
    )?.[1]
  if (order !== undefined) return inPair(discourse, article.start, order.startsWith('p') ? 0 : 1)
  if (!DETERMINERS.test(article.folded)) return null
  const words: string[] = []
  let country: string | undefined
  for (let next = at + 1; next <= at + 8; next += 1) {
    const token = tokens[next]
    if (token === undefined || token.shape === 'punctuation' || token.opensLine) break
    const demonym = demonymAt(reading, next)
    if (demonym) country ??= demonym.code
    else if (token.shape === 'capital' && next > at + 3) break
    if (/^(?:a|ont|avait|est|sera|qui|dont|has|had|is|was)$/.test(token.folded)) break
    words.push(token.folded)
  }
  const head = words.find((word) => !SKIPPED.has(word)) ?? words.at(-1)
  if (head === undefined) return null
  const bare = demonymAt(reading, at + 1) !== null && tokens[at + 1]?.shape !== 'lower'
  const phrase = words.join(' ')
  const gender: Gender | null = /^(?:la|cette|sa)$/.test(article.folded)
    ? 'f'
    : /^(?:le|ce)$/.test(article.folded)
      ? 'm'
      : null
  let best: { value: PersonValue; score: number } | null = null
  for (const each of backwards(discourse, article.start)) {
    const about = known.get(each.value.name)
    if (about === undefined || !fits(discourse, each, gender)) continue
    if (country !== undefined && about.country !== undefined && about.country !== country) continue
    const own = [...about.words].join(' ')
    const varied = VARIED.some(([said, held]) => said.test(phrase) && held.test(own))
    const titled = about.words.has(head) || (words[0] !== undefined && about.words.has(words[0]))
    const ofCountry = country !== undefined && about.country === country
    if (bare ? !ofCountry : !titled && !varied) continue
    const others = words.filter((word) => word.length > 3 && about.words.has(word)).length
    const exact = fold(each.value.rank ?? '') === phrase ? 1 : 0
    const score = exact + (titled || varied ? 3 : 0) + (ofCountry ? 3 : 0) + others
    if (best === null || score > best.score) best = { value: each.value, score }
  }
  return best?.value ?? null
}

/** « Le premier » or « le second » of two people that a sentence just before names. */
function inPair(discourse: Discourse, before: number, which: 0 | 1): PersonValue | null {
  const { sentences } = discourse.reading
  let index = lastStartingBefore(sentences, before)
  for (let guard = 0; guard < 5 && index >= 0; guard += 1, index -= 1) {
    const sentence = sentences[index]
    if (sentence === undefined) break
    const pair = [
      ...new Map(
        named(discourse, { start: sentence.start, end: Math.min(sentence.end, before) }).map(
          (each) => [each.value.name, each.value],
        ),
      ).values(),
    ]
    if (pair.length >= 2) return pair.at(which === 0 ? -2 : -1) ?? null
  }
  return null
}
