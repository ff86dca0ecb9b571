import { z } from 'zod'

/** The languages the application reads and writes (ISO 639-1). */
export const language = z.enum(['fr', 'en'])
export type Language = z.output<typeof language>
