import { z } from 'zod'

/** The forms in which a briefing leaves as a file. */
export const exportFormat = z.enum(['pdf', 'docx', 'markdown', 'html', 'text'])
export type ExportFormat = z.infer<typeof exportFormat>

/** How the names of their files end. */
export const extensionOf: Record<ExportFormat, string> = {
  pdf: '.pdf',
  docx: '.docx',
  markdown: '.md',
  html: '.html',
  text: '.txt',
}
