import type { MeetingValue, PersonValue } from '../shared/proposal.ts'
import type { FoundStatement } from './found.ts'
import type { Draft } from './meeting-drafts.ts'
import { STAFF } from './meeting-people.ts'
import { LED } from './meeting-places.ts'
import { inside, type Mention, type Reading } from './reading.ts'
import { spanAt } from './sentences.ts'
import type { Span } from './tokens.ts'

/** Who is named behind these words was there: « conduite par », « en présence de », “chaired by”. */
const THERE_BEFORE =
  /(?<!\p{L})(?:(?:condui(?:te?s?|sait)|dirigée?s?|menée?s?|emmenée?s?|représentée?s?|représenter|présidée?s?|coprésidée?s?|animée?s?|ouverte?s?|organisée?s?|co-?organisée?s?|accompagnée?s?)[^\S\n](?:respectivement[^\S\n])?(?:par|de|d[’'])|(?:co)?présidence[^\S\n](?:de|du|des|d[’'])|en présence[^\S\n](?:de|du|des|d[’'])|(?:à|aux)[^\S\n](?:ses |leurs )?côtés|(?:ont|a|avaient|avait|ont également|a également)[^\S\n](?:pris part|participé|assisté)|(?:y|prendront|prendra|prenaient|prenait)[^\S\n](?:ont pris part|part|assist\p{Ll}+|particip\p{Ll}+)|(?:on y|y)[^\S\n](?:verra|voyait|croisait|trouvait|notait)|(?:led|headed|chaired|co-chaired|represented|attended|opened|hosted|joined|organi[sz]ed)[^\S\n]by|chairmanship[^\S\n]of|presence[^\S\n]of|alongside|together with|accompanied by)(?!\p{Ll})/iu
/** Who is named before these words was there: « X conduisait la délégation », “X chaired”. */
const THERE_AFTER =
  /(?<!\p{L})(?:(?:préside|présidait|conduisait|dirigeait|représent(?:e|ait|era)|représentaient|coprésid\p{Ll}+)(?!\p{L})|(?:a|ont|avait)[^\S\n](?:présidé|ouvert|clos|clôturé|conduit|représenté|participé|assisté|pris part)|(?:en|l[’'])[^\S\n]?(?:ont|a)[^\S\n]signé|y[^\S\n](?:a|ont|avait|sera|seront|étai(?:t|ent)|\p{Ll}+(?:ra|ront|ait|aient))(?!\p{L})|étai(?:t|ent) présente?s?|prendr(?:a|ont) part|participer(?:a|ont)|assister(?:a|ont)|arrivera|l[’'](?:y )?accompagn\p{Ll}+|(?:who|which)[^\S\n](?:chaired|hosted|led|opened|attended)|took part|attended|chaired|will (?:chair|attend|take part)|(?:was|were) (?:present|there|in the room))(?!\p{Ll})/iu

/** « Son homologue togolais »: one of those who meet. */
const PEER = /(?<!\p{L})(?:homologue|counterpart)[^.;:]{0,50}$/iu

interface Scene {
  people: PersonValue[]
  bodies: string[]
}

/** Whether a sentence speaks of another place than the meeting’s: « À Paris, on s’inquiète ». */
function isElsewhere(
  { text }: Reading,
  draft: Draft,
  sentence: Span,
  around: readonly Mention[],
): boolean {
  return around.some(
    (each) =>
      each.kind === 'place' &&
      each.value.name !== draft.place?.value.name &&
      (draft.place !== undefined || each.start - sentence.start < 6) &&
      /(?<!\p{L})(?:à|À|A|au|Au|In|in|At)[^\S\n](?:la |le )?$/u.test(
        text.slice(Math.max(sentence.start, each.start - 8), each.start),
      ) &&
      LED.test(` ${text.slice(Math.max(sentence.start, each.start - 20), each.start)}`),
  )
}

/** The people and bodies a sentence says were there. */
function thereIn({ text }: Reading, sentence: Span, around: readonly Mention[]): Scene {
  const words = text.slice(sentence.start, sentence.end)
  const before = THERE_BEFORE.exec(words)
  const after = THERE_AFTER.exec(words)
  const scene: Scene = { people: [], bodies: [] }
  for (const each of around) {
    const at = each.start - sentence.start
    const named = (before !== null && at >= before.index) || (after !== null && at < after.index)
    const peer = each.kind === 'person' && PEER.test(words.slice(Math.max(0, at - 60), at))
    if (!named && !peer) continue
    if (each.kind === 'person' && !STAFF.test(each.value.portfolio ?? ''))
      scene.people.push(each.value)
    const free =
      !/(?:(?<!\p{L})(?:de|du|des|of|of the|à|au)[^\S\n]|d[’'])(?:l[ae][^\S\n]|l[’']|the[^\S\n])?$/u.test(
        words.slice(Math.max(0, at - 12), at),
      )
    const organises = before !== null && at < before.index + before[0].length + 6
    if (each.kind === 'organisation' && (free || organises)) scene.bodies.push(each.value.name)
  }
  return scene
}

/** Sentences after the one that tells of a meeting in which those who take part are named without more. */
const REACH = 1
/** As far does a meeting’s own paragraph go on telling who was there. */
const REACH_IN_PARAGRAPH = 4

/** Those named right after a meeting is told, in its paragraph and before another one is. */
export function namedAfter(
  reading: Reading,
  draft: Draft,
  starts: ReadonlySet<number>,
  mentions: readonly Mention[],
): Scene {
  const { sentences, paragraphs, text } = reading
  const paragraph = paragraphs[spanAt(paragraphs, draft.sentence.start)]
  const told = spanAt(sentences, draft.sentence.start)
  const scene: Scene = { people: [], bodies: [] }
  for (let index = told + 1; index <= told + REACH_IN_PARAGRAPH; index += 1) {
    const sentence = sentences[index]
    if (sentence === undefined || paragraph === undefined || sentence.end > paragraph.end) break
    const around = inside(mentions, sentence)
    if (starts.has(index) || isElsewhere(reading, draft, sentence, around)) break
    const there = thereIn(reading, sentence, around)
    scene.people.push(...there.people)
    scene.bodies.push(...there.bodies)
    if (index > told + REACH) continue
    for (const each of around) {
      if (each.kind !== 'person' || STAFF.test(each.value.portfolio ?? '')) continue
      if (
        !/(?<!\p{L})(?:[Ss]elon|[Dd][’']après|[Aa]ccording to)(?!\p{L})/u.test(
          text.slice(sentence.start, each.start),
        )
      )
        scene.people.push(each.value)
    }
  }
  return scene
}

/** Who is told to have been at the meeting an article is about, anywhere in it but where it speaks of another place. */
export function presentAt(
  reading: Reading,
  draft: Draft,
  starts: ReadonlySet<number>,
  mentions: readonly Mention[],
  statements: readonly FoundStatement[],
  names: ReadonlyMap<string, PersonValue>,
  isSitting: boolean,
): Scene {
  const scene: Scene = { people: [], bodies: [] }
  const own = spanAt(reading.sentences, draft.sentence.start)
  const skipped = new Set<number>()
  let away = -1
  for (const [index, sentence] of reading.sentences.entries()) {
    const paragraph = spanAt(reading.paragraphs, sentence.start)
    const around = inside(mentions, sentence)
    if (index !== own && (starts.has(index) || isElsewhere(reading, draft, sentence, around)))
      away = paragraph
    if (away === paragraph) {
      skipped.add(index)
      continue
    }
    if (index <= own) continue
    const there = thereIn(reading, sentence, around)
    scene.people.push(...there.people)
    scene.bodies.push(...there.bodies)
  }
  const talk =
    draft.act !== null &&
    draft.act !== 'sit' &&
    new Set(draft.people.map(({ name }) => name)).size > 1
  if (talk || draft.status === 'announced') return scene
  for (const { rule, value, start } of statements) {
    if (rule === 'statement.interview' || rule.startsWith('statement.according')) continue
    if (skipped.has(spanAt(reading.sentences, start)) && rule !== 'statement.speaker-line') continue
    const person = value.speaker === null ? undefined : names.get(value.speaker.name)
    const role = person?.portfolio ?? person?.rank
    if (person === undefined || role === undefined) continue
    if (STAFF.test(role) && !(isSitting && /^(?:député|sénat|rapporteur)/iu.test(role))) continue
    scene.people.push(person)
  }
  return scene
}

/** Each participant once, with what is known of them. */
export function participants(people: readonly PersonValue[]): MeetingValue['participants'] {
  const byName = new Map<string, MeetingValue['participants'][number]>()
  for (const { name, portfolio, country } of people) {
    if (byName.has(name)) continue
    byName.set(name, {
      name,
      ...(portfolio !== undefined && { portfolio }),
      ...(country !== undefined && { country }),
    })
  }
  return [...byName.values()]
}
