import { independentSources } from '../../shared/independent-sources.ts'
import type { Examined, ExaminedSentence } from '../examined.ts'
import { placeIn, type Rule } from '../rule.ts'

/** Parts of a document that hold what the analyst makes of facts, not facts. */
const analysis = new Set(['assessment', 'outlook', 'gaps'])

/** Words by which a sentence says that it is a reading of facts, or what may come. */
const hedged = {
  fr: /(?<!\p{L})(?:nous (?:estimons|pensons|jugeons|considérons)|il est (?:possible|probable|peu probable|improbable|vraisemblable|douteux)|(?:très |peu )?(?:probable|vraisemblable)(?:ment)?|sans doute|peut-être|pourrai(?:t|ent)|devrai(?:t|ent)|semble(?:nt)?|paraît|paraissent|risque(?:nt)? d|laisse(?:nt)? penser|à notre avis|selon nous|reste à (?:savoir|voir)|convient de|il faut(?:dra)?|on ignore|n’est pas (?:établi|connu))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:we (?:assess|judge|believe|think)|(?:highly |very )?(?:un)?likely|(?:im)?probabl[ey]|perhaps|maybe|may|might|could|should|would|appears?|seems?|suggests?|in our (?:view|judgment)|remains to be seen|it is not known|unclear|recommend(?:ed|s)?)(?!\p{L})/iu,
}

/** A year, a day, an amount; not the number of a list, a page or a note. */
const figure =
  /(?<![\p{L}\d])(?:1[89]|20)\d{2}(?!\d)|\d+(?:[.,\u00a0\u202f ]\d+)*\s?(?:%|millions?|milliards?|billions?|thousand|mille|morts?|dead|blessés|wounded|soldats?|soldiers|troops|hommes|km|kilom|euros?|dollars?|€|\$)/iu
/** A capital that does not open the sentence: a name. */
const name = /(?:[\p{Ll}\p{N},;:)»]\s+|[’'])\p{Lu}\p{Ll}{2,}/u
/** What happened: a past tense, or words told. */
const told = {
  fr: /(?<!\p{L})(?:a|ont|est|sont|s’est|se sont|avait|avaient|était|étaient|fut|furent|eut|eurent)\s+(?:été\s+|\p{L}+ment\s+|aussi\s+|ainsi\s+|également\s+)?\p{L}+(?:é|ée|és|ées|i|ie|is|ies|it|its|u|ue|us|ues|ert|erte|int|ort|orte)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:has|have|had|was|were|said|told|announced|declared|met|signed|\p{L}{3,}ed)(?!\p{L})/iu,
}

/**
 * A factual sentence without a source (ICD 206: what comes from a source cites it where it is used).
 * One marked as a fact is; one marked otherwise, hedged, asking or announcing words is not; of the rest,
 * one that names someone or gives a figure, and tells that something happened.
 */
export const unsourced: Rule = {
  name: 'unsourced',
  severity: 'warning',
  find: (examined) =>
    examined.sentences
      .filter((sentence) => sentence.passages.length === 0 && isFactual(sentence, examined))
      .map(({ section, block, text, ...stretch }) => ({
        place: placeIn(section, block, stretch),
        words: text,
        values: { sentence: text },
      })),
}

/** Words that own up to a narrow base. */
const saysSo =
  /(?:une? seule? (?:dépêche|source|article|témoignage|communiqué)|source unique|(?:single|one|sole) (?:source|report|dispatch|article|witness)|only (?:source|report))/iu

/** A key judgment that rests on one source, in however many papers (ICD 203; ICD 206). */
export const oneSource: Rule = {
  name: 'oneSource',
  severity: 'warning',
  find: ({ sentences, passages }) =>
    sentences
      .filter((sentence) => isJudgment(sentence))
      .flatMap(({ section, block, text, passages: cited, ...stretch }) => {
        const known = cited.flatMap((id) => passages.get(id) ?? [])
        if (known.length === 0 || independentSources(known) > 1) return []
        const place = placeIn(section, block, stretch)
        return [{ place, words: text, values: { sentence: text } }]
      }),
}

function isJudgment({ section, block, nature, text }: ExaminedSentence): boolean {
  if (saysSo.test(text)) return false
  if (block.kind === 'heading' || block.kind === 'cell' || block.quoted) return false
  return nature === 'judgment' || (nature === null && section.kind === 'assessment')
}

function isFactual(sentence: ExaminedSentence, { language }: Examined): boolean {
  const { block, section, nature } = sentence
  if (block.kind === 'heading' || block.kind === 'cell') return false
  if (nature !== null) return nature === 'fact'
  if (block.quoted || analysis.has(section.kind)) return false
  const words = sentence.text.trim()
  if (/[?:]$/.test(words) || words.split(/\s+/).length < 4 || hedged[language].test(words))
    return false
  const says = figure.test(words) || name.test(words) || block.links.some(within(sentence))
  return says && (told[language].test(words) || figure.test(words))
}

function within({ start, end }: { start: number; end: number }) {
  return (one: { start: number; end: number }) => one.start >= start && one.end <= end
}
