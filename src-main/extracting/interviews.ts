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

const LONGEST_PREFIX = 110
/** « Mme Rose Boko (Écologistes). », « Général A. B, rapporteur : » at the head of a paragraph. */
const TURN =
  /^(?:[-–—][^\S\n]?)?((?:[\p{L}’'-]+\.?[^\S\n]){0,5}?(?:d[’'])?\p{Lu}[\p{L}’'-]+)(?:[^\S\n]\([^)\n]{2,40}\))?(?:,[^.:\n]{3,60})?[^\S\n]?[.:][^\S\n]+(?=\S)/u
const FEWEST_TURNS = 4

/** Who is named at the head of a paragraph, by the full name or the surname, and where the words begin. */
function turnAt(
  { text }: Reading,
  mentions: readonly Mention[],
  paragraph: Span,
): { from: number; speaker: PersonValue } | null {
  const head = TURN.exec(text.slice(paragraph.start, paragraph.start + LONGEST_PREFIX))
  const name = head?.[1]
  if (head === null || name === undefined) return null
  const from = paragraph.start + head[0].length
  const named = inside(mentions, { start: paragraph.start, end: from }).find(
    (each) => each.kind === 'person',
  )
  if (named?.kind === 'person') {
    const whole = mentions.find(
      (each) => each.kind === 'person' && each.value.name === named.value.name,
    )
    return { from, speaker: whole?.kind === 'person' ? whole.value : named.value }
  }
  const surname = name.split(/[^\S\n]/).at(-1) ?? ''
  const known = mentions.find(
    (each) => each.kind === 'person' && each.value.name.split(' ').at(-1) === surname,
  )
  return known?.kind === 'person' ? { from, speaker: known.value } : null
}

/** Of two who talk, the one whose turns are questions; null in a sitting of more. */
function interviewer(
  text: string,
  paragraphs: readonly Span[],
  turns: readonly (Pick<Answer, 'speaker'> | null)[],
): string | null {
  const asked = new Map<string, { turns: number; questions: number }>()
  for (const [index, turn] of turns.entries()) {
    const end = paragraphs[index]?.end ?? 0
    if (turn === null) continue
    const one = asked.get(turn.speaker.name) ?? { turns: 0, questions: 0 }
    one.turns += 1
    if (text.charAt(end - 1) === '?') one.questions += 1
    asked.set(turn.speaker.name, one)
  }
  if (asked.size !== 2) return null
  const [most] = [...asked].toSorted(
    ([, a], [, b]) => b.questions / b.turns - a.questions / a.turns,
  )
  return most !== undefined && most[1].questions * 2 >= most[1].turns ? most[0] : null
}

/** What each speaker says of a sitting or a debate whose paragraphs open with who speaks; one that opens with nobody goes on. */
export function findTurns(reading: Reading, mentions: readonly Mention[]): Answer[] {
  const { text, paragraphs } = reading
  const turns = paragraphs.map((paragraph) => turnAt(reading, mentions, paragraph))
  const opened = turns.filter((turn) => turn !== null)
  if (opened.length < FEWEST_TURNS) return []
  if (new Set(opened.map(({ speaker }) => speaker.name)).size < 2) return []
  const asks = interviewer(text, paragraphs, turns)
  const found: Answer[] = []
  let current: PersonValue | null = null
  for (const [index, { start, end }] of paragraphs.entries()) {
    const turn = turns[index] ?? null
    if (turn !== null) current = turn.speaker
    else if (
      /^(?:La séance|Membres|Étaient|Excusé|The (?:meeting|committee) (?:rose|adjourned))/u.test(
        text.slice(start, end),
      )
    )
      current = null
    if (current !== null && current.name !== asks)
      found.push({ start: turn?.from ?? start, end, speaker: current })
  }
  return found
}

/** What tells that a text is an interview. */
const INTERVIEW =
  /(?<!\p{L})(?:propos recueillis|entretien|interview|conversation avec|questions à|spoke to|talks to|in conversation)(?!\p{L})/iu
/** « On vous dit proche de l’armée. »: put to somebody, without being a question in form. */
const PUT_TO = /(?<!\p{L})(?:vous|votre|vos|you|your)(?!\p{L})/iu
const OF_ONESELF =
  /(?<!\p{L})(?:je|j[’']|me|m[’']|mon|ma|mes|nous|notre|nos|I|my|we|our)(?!\p{L}{2})/u

function asksSomething(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  if (end - start >= 260) return false
  if (/[?…]$/u.test(words)) return true
  return end - start < 160 && PUT_TO.test(words) && !OF_ONESELF.test(words) && !/[«“"]/u.test(words)
}

/**
 * « La Revue : … ? » asked by the paper, then « M. A. Touré : … », or an answer without a name: afterwards what ends with a
 * question mark asks. Without the name of the paper, the text must say that it is an interview.
 */
function findUnmarkedAnswers(reading: Reading, mentions: readonly Mention[]): Answer[] {
  const { text, paragraphs } = reading
  const labelled = paragraphs.findIndex(({ start, end }) =>
    /^\p{Lu}[^:\n]{2,40}[^\S\n]?:[^\S\n][^\n]+\?$/u.test(text.slice(start, end)),
  )
  const isInterview = INTERVIEW.test(text.slice(0, 900)) || INTERVIEW.test(text.slice(-200))
  const bare = isInterview
    ? paragraphs.findIndex(
        ({ start, end }, index) => index > 1 && end - start < 260 && text.charAt(end - 1) === '?',
      )
    : -1
  const first = labelled < 0 ? bare : labelled
  const [question, next] = [paragraphs[first], paragraphs[first + 1]]
  if (question === undefined || next === undefined) return []
  const turn = turnAt(reading, mentions, next)
  const speaker =
    turn?.speaker ?? (isInterview ? interviewed(reading, mentions, question.start) : null)
  const after = paragraphs.slice(first + 1)
  const asked = after.filter((span) => /[?…]$/u.test(text.slice(span.start, span.end))).length
  if (speaker === null || asked < FEWEST_QUESTIONS - 1) return []
  return after.flatMap((span, index) =>
    asksSomething(text, span) || INTERVIEW.test(text.slice(span.start, span.start + 30))
      ? []
      : [{ start: index === 0 ? (turn?.from ?? span.start) : span.start, end: span.end, speaker }],
  )
}

/** The answers of an interview laid out as questions in bold or marked « Q », each followed by its answer. */
export function findAnswers(reading: Reading, mentions: readonly Mention[]): Answer[] {
  const { text, paragraphs } = reading
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end))
  const questions = lines.flatMap((line, index) => (QUESTION.test(line) ? [index] : []))
  const first = paragraphs[questions[0] ?? -1]
  if (questions.length < FEWEST_QUESTIONS || first === undefined)
    return findUnmarkedAnswers(reading, mentions)
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
