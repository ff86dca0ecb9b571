import type { ExportFormat } from '../../src-main/shared/export-format.ts'

/** What an export came to. */
export type Exported = { format: ExportFormat; path: string; pages: number | null }
