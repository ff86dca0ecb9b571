import { z } from 'zod'
import { id, instant } from './identity.ts'
import { language } from './language.ts'

export const briefingTemplate = z.enum(['meeting', 'blank'])
export type BriefingTemplate = z.output<typeof briefingTemplate>

/** What the parts of an assembled briefing are for; headings come from the catalogue, then are free. */
export const sectionKind = z.enum([
  'essentials',
  'context',
  'participants',
  'agenda',
  'decisions',
  'statements',
  'commitments',
  'changes',
  'chronology',
  'documents',
  'assessment',
  'gaps',
  'outlook',
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
  template: briefingTemplate,
  meetingId: id.nullable(),
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
  meetingTitle: z.string().nullable(),
  sections: z.array(briefingSection),
})
export type OpenBriefing = z.output<typeof openBriefing>
