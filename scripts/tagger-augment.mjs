/** Makes further sentences for the name tagger out of annotated ones: other names, other letters, other apostrophes. */
import { person, random, surname } from './tagger-slots.mjs'

/** A sentence with each name replaced by what `nameFor(kind, name)` gives. */
function swapped({ text, spans }, nameFor) {
  let result = ''
  let from = 0
  const moved = []
  for (const { start, end, kind } of spans) {
    result += text.slice(from, start)
    const name = nameFor(kind, text.slice(start, end))
    moved.push({ start: result.length, end: result.length + name.length, kind })
    result += name
    from = end
  }
  return { text: result + text.slice(from), spans: moved }
}

/** Another person in the place of each, so that contexts are learned and not names. */
export function renamed(sentence) {
  return swapped(sentence, (kind, name) =>
    kind !== 'person' ? name : name.includes(' ') ? person() : surname(),
  )
}

/** Names of people in capitals, as signature lines have them. */
export function inCapitals({ text, spans }) {
  const capitals = spans
    .filter(({ kind }) => kind === 'person')
    .map(({ start, end }) => [start, text.slice(start, end).toUpperCase(), end])
    .filter(([start, name, end]) => name.length === end - start)
  let result = text
  for (const [start, name, end] of capitals)
    result = result.slice(0, start) + name + result.slice(end)
  return { text: result, spans }
}

/** Straight apostrophes for curved ones, and the other way round. */
export function otherApostrophes({ text, spans }) {
  return {
    text: text.includes('’')
      ? text.replaceAll('’', "'")
      : text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’'),
    spans,
  }
}

/** The sentences of one file with their names exchanged: each by another of its kind, alike in having one word or several. */
export function exchanged(sentences) {
  const names = { person: [], place: [], organisation: [] }
  for (const { text, spans } of sentences)
    for (const { start, end, kind } of spans) names[kind].push(text.slice(start, end))
  const another = (kind, name) => {
    // « la commission électorale » needs its own article: only capitalised names change places.
    if (!/^\p{Lu}/u.test(name)) return name
    const alike = names[kind].filter(
      (other) => /^\p{Lu}/u.test(other) && other.includes(' ') === name.includes(' '),
    )
    return alike[Math.floor(random() * alike.length)]
  }
  return sentences
    .filter(({ spans }) => spans.length > 0)
    .map((sentence) => swapped(sentence, another))
}
