import { z } from 'zod'
import { briefingSubject, sectionKind } from './briefing.ts'
import { type Language, language } from './language.ts'

/** The shipped template that a briefing is made from when none is chosen. */
export const usualTemplate: Record<Language, string> = {
  fr: 'note-de-synthese',
  en: 'briefing-note',
}

/** What a template is about: the kinds of subject it can be assembled from. */
export const subjectKind = z.enum(briefingSubject.options.map(({ shape }) => shape.kind.value))
export type SubjectKind = z.output<typeof subjectKind>

/** A part of a template. */
export const templateSection = z.object({
  heading: z.string(),
  kind: sectionKind,
  /** Left out of a document while the record has nothing for it. */
  optional: z.boolean(),
  /** Markdown that stands before what the record fills in. */
  body: z.string(),
})
export type TemplateSection = z.output<typeof templateSection>

/** Something that keeps a text from being a template, and the line it is on, from 1. */
export const templateProblem = z.object({
  what: z.enum([
    'frontMatter',
    'name',
    'language',
    'for',
    'subject',
    'length',
    'sectionKind',
    'sections',
  ]),
  words: z.string(),
  line: z.int(),
})
export type TemplateProblem = z.output<typeof templateProblem>

export const templateSummary = z.object({
  /** The name of one shipped, or the id of the analyst's own. */
  id: z.string(),
  name: z.string(),
  language,
  for: z.enum(['briefing', 'note']),
  subjects: z.array(subjectKind),
  /** shipped: as it came; edited: the analyst's version of one shipped; own: the analyst's. */
  origin: z.enum(['shipped', 'edited', 'own']),
})
export type TemplateSummary = z.output<typeof templateSummary>

export const openTemplate = templateSummary.extend({
  /** Markdown with its front matter. */
  text: z.string(),
  /** The title that a document made from it begins with; may hold fields. */
  title: z.string(),
  /** What the title block of such a document calls it; empty for the usual form. */
  form: z.string(),
  /** How long such a document may be, « 900 mots » or « 2 pages »; empty for no limit. */
  length: z.string(),
  sections: z.array(templateSection),
  problems: z.array(templateProblem),
})
export type OpenTemplate = z.output<typeof openTemplate>
