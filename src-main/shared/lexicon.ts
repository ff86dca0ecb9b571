import { z } from 'zod'
import { id, instant } from './identity.ts'
import { language } from './language.ts'
import { countryCode } from './proposal.ts'

/**
 * The word lists an analyst owns beside those shipped: functions, ranks, organisations, outlets,
 * verbs that introduce what somebody said (in the infinitive), words that are never a name, and words
 * that are spelt right whatever the dictionaries say.
 */
export const lexiconList = z.enum([
  'title',
  'rank',
  'organisation',
  'outlet',
  'attributionVerb',
  'notName',
  'spelling',
])
export type LexiconList = z.output<typeof lexiconList>

/** The words of an entry: one line that begins with a letter or a digit, so that no spreadsheet runs it. */
export const lexiconWords = z
  .string()
  .trim()
  .max(120)
  .regex(/^[\p{L}\p{N}][^\p{Cc}\p{Zl}\p{Zp}]*$/u)

const said = {
  list: lexiconList,
  words: lexiconWords,
  /** The language whose texts it serves; null: both. */
  language: language.nullable(),
  /** Of an organisation. */
  country: countryCode.nullable(),
}

/** What an analyst gives for an entry. */
export const lexiconGiven = z.object(said)
export type LexiconGiven = z.output<typeof lexiconGiven>

export const lexiconEntry = z.object({
  id,
  ...said,
  /** Learned from a correction, typed in the word lists, or read from a file. */
  origin: z.enum(['correction', 'hand', 'file']),
  /** The article it was learned in; null when none, or gone. */
  articleId: id.nullable(),
  articleTitle: z.string().nullable(),
  createdAt: instant,
})
export type LexiconEntry = z.output<typeof lexiconEntry>

/** Why a line of a file of word lists was not understood. */
export const lexiconProblem = z.enum([
  'header',
  'columns',
  'quote',
  'list',
  'words',
  'language',
  'country',
])
export type LexiconProblem = z.output<typeof lexiconProblem>

/** What came of reading a file of word lists: nothing is added when a line has a problem. */
export const lexiconImport = z.object({
  /** Null when the person chose no file. */
  fileName: z.string().nullable(),
  added: z.int(),
  /** Entries that were there before, left as they are. */
  known: z.int(),
  problems: z.array(z.object({ line: z.int().positive(), problem: lexiconProblem })),
})
export type LexiconImport = z.output<typeof lexiconImport>
