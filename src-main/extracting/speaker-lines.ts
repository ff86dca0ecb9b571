import type { PersonValue } from '../shared/proposal.ts'
import { countryAt } from './complements.ts'
import { ordinaryCase, readName } from './names.ts'
import { readTitles, type Titles } from './titles.ts'
import { claim, tokenFrom, type Claims, type Reading } from './reading.ts'
import type { Span } from './tokens.ts'

/** A line that signs the paragraph above it. */
export interface SpeakerLine {
  line: Span
  paragraph: Span
  speaker: PersonValue
}

const LONGEST_LINE = 180
const SHORTEST_QUOTE = 40
const FIRST_PERSON = /(?<!\p{L})(?:nous|notre|nos|je|j[’']|mon|ma|mes|we|our|us|I|my)(?!\p{L})/iu

/** Reads « GÉNÉRAL X Y, Ministre de La Défense – Niger » on one whole line, or null. */
function readLine(
  reading: Reading,
  line: Span,
): { from: number; to: number; titles: Titles } | null {
  const { tokens, text, lexicons } = reading
  if (line.end - line.start > LONGEST_LINE || /[.!?…»”]$/.test(text.slice(line.start, line.end)))
    return null
  let at = tokenFrom(tokens, line.start)
  while (/^[-–—(•*]$/.test(tokens[at]?.text ?? '')) at += 1
  const before = readTitles(reading, at)
  const nameAt = before?.ranked ? before.end : at
  const name = readName(tokens, nameAt, lexicons)
  if (name === null || (name.capitals < 2 && !before?.ranked)) return null
  const separator = tokens[name.end]
  if (separator === undefined || separator.end > line.end || !/^[,(–—:-]$/.test(separator.text))
    return null
  const after = readTitles(reading, name.end + 1)
  if (after?.titles.portfolio === undefined) return null
  let titles: Titles = { ...(before?.titles ?? {}), ...after.titles }
  let end = after.end
  if (/^[–—,(-]$/.test(tokens[end]?.text ?? '')) {
    const country = countryAt(reading, end + 1)
    if (country) {
      titles = { ...titles, country: country.mention.code }
      end += 1 + country.length
    }
  }
  while (/^[)]$/.test(tokens[end]?.text ?? '')) end += 1
  const next = tokens[end]
  return next === undefined || next.start >= line.end
    ? { from: nameAt, to: name.end, titles }
    : null
}

/** Signature lines after a paragraph; claims the name each of them holds. */
export function findSpeakerLines(reading: Reading, claims: Claims): SpeakerLine[] {
  const { tokens, text, paragraphs } = reading
  const found: SpeakerLine[] = []
  for (const [index, line] of paragraphs.entries()) {
    const paragraph = paragraphs[index - 1]
    if (paragraph === undefined || paragraph.end - paragraph.start < SHORTEST_QUOTE) continue
    const read = readLine(reading, line)
    const [first, last] = [tokens[read?.from ?? -1], tokens[(read?.to ?? 0) - 1]]
    if (read === null || first === undefined || last === undefined) continue
    const speaker = { name: ordinaryCase(text.slice(first.start, last.end)), ...read.titles }
    const span = { start: first.start, end: last.end }
    if (
      !claim(claims, {
        kind: 'person',
        ...span,
        value: speaker,
        rule: 'person.speaker-line',
        confidence: 0.97,
      })
    )
      continue
    found.push({ line, paragraph, speaker })
  }
  return found
}

/** Whether a paragraph speaks in the first person. */
export function speaksInFirstPerson(words: string): boolean {
  return FIRST_PERSON.test(words)
}
