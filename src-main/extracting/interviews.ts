import type { PersonValue } from '../shared/proposal.ts'
import { inside, type Mention, type Reading } from './reading.ts'
import type { Span } from './tokens.ts'

/** An answer of an interview, and who gives it. */
export interface Answer extends Span {
  speaker: PersonValue
}

const QUESTION = /^(?:\*\*[^*\n]+[?.…][^\S\n]*\*\*|(?:Q|Question)[^\S\n]?[:.–—-][^\n]+)$/u
const ANSWER_MARK = /^(?:R|Réponse|A|Answer)[^\S\n]?[:.–—-][^\S\n]*/u
const NOT_AN_ANSWER = /^(?:_|#|---|\*\*|https?:|>)/
const FEWEST_QUESTIONS = 3

/** The person an interview is with: the first one named in its head. */
function interviewed(
  reading: Reading,
  mentions: readonly Mention[],
  from: number,
): PersonValue | null {
  const head = inside(mentions, { start: 0, end: from }).filter((each) => each.kind === 'person')
  const titled = head.find((each) => /^[^\S\n]*:/.test(reading.text.slice(each.end, each.end + 3)))
  const chosen = titled ?? head[0]
  return chosen?.kind === 'person' ? chosen.value : null
}

/** The answers of an interview laid out as questions in bold or marked « Q », each followed by its answer. */
export function findAnswers(reading: Reading, mentions: readonly Mention[]): Answer[] {
  const { text, paragraphs } = reading
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end))
  const questions = lines.flatMap((line, index) => (QUESTION.test(line) ? [index] : []))
  const first = paragraphs[questions[0] ?? -1]
  if (questions.length < FEWEST_QUESTIONS || first === undefined) return []
  const speaker = interviewed(reading, mentions, first.start)
  if (speaker === null) return []
  const asked = new Set(questions)
  const answers: Answer[] = []
  let answering = false
  for (const [index, paragraph] of paragraphs.entries()) {
    const line = lines[index] ?? ''
    if (asked.has(index)) {
      answering = true
      continue
    }
    if (!answering) continue
    if (NOT_AN_ANSWER.test(line)) {
      answering = false
      continue
    }
    const start = paragraph.start + (ANSWER_MARK.exec(line)?.[0].length ?? 0)
    if (start < paragraph.end) answers.push({ start, end: paragraph.end, speaker })
  }
  return answers
}
