import type { Position } from '../shared/actor.ts'
import type { Article, Passage } from '../shared/article.ts'
import type { Briefing, BriefingSection } from '../shared/briefing.ts'
import type { DatedRange } from '../shared/dated.ts'
import type { Language } from '../shared/language.ts'
import type { Nature } from '../shared/markdown/bracketed-spans.ts'
import type { LinkKind } from '../shared/markdown/references.ts'
import type { ProseBlock, Stretch } from './read-prose.ts'

/** A passage that the document cites, with what it is compared to. */
export type ExaminedPassage = Pick<Passage, 'id' | 'start' | 'end' | 'quote' | 'state'> & {
  /** The whole text of its article. */
  articleText: string
  /** The article, or the one whose dispatch it carries: passages of one origin are one source. */
  originId: string
} & Pick<Article, 'language' | 'publishedOn'>

/** An actor that the document links to. */
export type ExaminedActor = {
  id: string
  /** The name it is shown under, then every other it is known by. */
  names: readonly string[]
  acronym: string | null
  positions: readonly Position[]
  /** Held on the day titles are given as of. */
  heldThen: Position | null
}

/** One sentence of a section: `start`–`end` are of its block's words. */
export type ExaminedSentence = Stretch & {
  section: ExaminedSection
  block: ProseBlock
  text: string
  /** What the analyst says it is (ICD 203); null when nothing is said. */
  nature: Nature | null
  /** Passages cited in it or right after its end. */
  passages: readonly string[]
}

export type ExaminedSection = Pick<BriefingSection, 'id' | 'kind' | 'heading' | 'body'> & {
  blocks: readonly ProseBlock[]
}

/** Everything the rules read of a briefing: they ask nothing else. */
export type Examined = {
  briefing: Briefing
  language: Language
  /** The pages its body takes on paper, notes and sources not counted; null when nobody measured. */
  pages: number | null
  /** The day titles are given as of, `YYYY-MM-DD`: that of the meeting, else the document's. */
  day: string
  sections: readonly ExaminedSection[]
  sentences: readonly ExaminedSentence[]
  /** Those of the passages cited that the record holds, by id. */
  passages: ReadonlyMap<string, ExaminedPassage>
  /** Those of the actors linked to that the record holds, by the id linked to. */
  actors: ReadonlyMap<string, ExaminedActor>
  /** Long forms the record knows, by acronym. */
  longForms: ReadonlyMap<string, string>
  /** Whether the record holds what a link leads to. */
  holds: (kind: LinkKind, id: string) => boolean
  /** The words of a Markdown text that no dictionary knows. */
  misspelt: (markdown: string, language: Language) => readonly (Stretch & { text: string })[]
  /** The days a text tells, relative ones counted from `on`. */
  datesIn: (
    text: string,
    language: Language,
    on: string | null,
  ) => readonly (Stretch & { value: DatedRange })[]
}
