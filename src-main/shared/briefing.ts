import { z } from 'zod'
import { id, instant } from './identity.ts'
import { language } from './language.ts'
import { countryCode } from './proposal.ts'

/** What a briefing is about: what of the record it is assembled from, and refreshed from. */
export const briefingSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('meeting'), id }),
  /** The meetings of a series, by its name. */
  z.object({ kind: z.literal('series'), name: z.string().min(1) }),
  z.object({ kind: z.literal('actor'), id }),
  z.object({ kind: z.literal('country'), country: countryCode }),
  /** What is dated, of some days, of an actor or a country; null: of any. */
  z.object({
    kind: z.literal('chronology'),
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
    actorId: id.nullable(),
    country: countryCode.nullable(),
  }),
  /** What some articles tell: those chosen, and those that a search finds, now and at each refresh. */
  z.object({ kind: z.literal('articles'), ids: z.array(id), words: z.string() }),
])
export type BriefingSubject = z.output<typeof briefingSubject>

/** What the parts of a briefing are for; a template names them, and what the record knows fills them. */
export const sectionKind = z.enum([
  'essentials',
  'context',
  'identity',
  'participants',
  'people',
  'positions',
  'relations',
  'meetings',
  'agenda',
  'decisions',
  'statements',
  'verbatim',
  'commitments',
  'changes',
  'chronology',
  'documents',
  'sources',
  'assessment',
  'gaps',
  'outlook',
  'messages',
  'free',
])
export type SectionKind = z.output<typeof sectionKind>

export const tlpLabel = z.enum([
  'TLP:RED',
  'TLP:AMBER+STRICT',
  'TLP:AMBER',
  'TLP:GREEN',
  'TLP:CLEAR',
])

export const paper = z.enum(['A4', 'letter'])
export type Paper = z.output<typeof paper>

export const briefingDetails = z.object({
  title: z.string().min(1),
  language,
  /** A TLP 2.0 label or a free mention such as « Diffusion Restreinte »; empty for none. */
  marking: z.string(),
  /** Émetteur. */
  issuer: z.string(),
  /** Destinataires, one per line. */
  addressees: z.string(),
  drafter: z.string(),
  /** The day printed on the document, and the day titles are given as of when there is no meeting. */
  documentDate: z.iso.date(),
  reference: z.string(),
  /** What the title block calls the document, « Fiche pays »; empty for the usual form of its language. */
  form: z.string(),
  /** How long it may be, as `readLength` reads it; empty for no limit. */
  lengthLimit: z.string(),
  paper,
  /** A list of contents: when the document is long enough for one, or as the analyst says. */
  contents: z.enum(['auto', 'always', 'never']),
  /** `draft` prints « projet » and the date across each page. */
  watermark: z.enum(['none', 'draft']),
})
export type BriefingDetails = z.output<typeof briefingDetails>

export const briefingSection = z.object({
  id,
  briefingId: id,
  kind: sectionKind,
  heading: z.string(),
  /** Markdown as in notes: links to records, `[^PASSAGE-ID]` citations. */
  body: z.string(),
  rankInBriefing: z.int(),
})
export type BriefingSection = z.output<typeof briefingSection>

export const briefing = briefingDetails.extend({
  id,
  /** The template it was made from: the name of one shipped, or the id of the analyst's own. */
  template: z.string(),
  /** The meeting it is about; null when it is about something else, or the meeting was removed. */
  meetingId: id.nullable(),
  subject: briefingSubject,
  /** False when facts came from proposals nobody reviewed: the document says so. */
  reviewed: z.boolean(),
  createdAt: instant,
  updatedAt: instant,
})
export type Briefing = z.output<typeof briefing>

export const briefingSummary = briefing.pick({
  id: true,
  title: true,
  marking: true,
  documentDate: true,
  language: true,
  updatedAt: true,
})
export type BriefingSummary = z.output<typeof briefingSummary>

export const openBriefing = briefing.extend({
  /** What its subject is called: a title, a name, a country; null when there is none, or it is gone. */
  subjectLabel: z.string().nullable(),
  sections: z.array(briefingSection),
})
export type OpenBriefing = z.output<typeof openBriefing>

/** What of a briefing still waits for the analyst. */
export const unfinishedBriefing = z.object({
  /** Fields without a value, with the section they are in; null: in the title. */
  fields: z.array(z.object({ field: z.string(), heading: z.string().nullable() })),
  /** Headings of sections that hold nothing but what is to be written there. */
  unwritten: z.array(z.string()),
})
export type UnfinishedBriefing = z.output<typeof unfinishedBriefing>
