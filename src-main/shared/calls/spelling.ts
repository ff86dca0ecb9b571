import { z } from 'zod'
import { call } from '../call.ts'
import { spelledWord, wordInText, wordStanding } from '../spelling.ts'
import { nothing } from './common-shapes.ts'

export const spellingApi = {
  /** What is known of each word, in the order asked. */
  look: call(z.object({ words: z.array(spelledWord).max(2000) }), z.array(wordStanding)),
  /** What a wrong word may have been meant as, likeliest first. */
  suggest: call(wordInText, z.array(z.string())),
  /** Adds a word to the personal dictionary, which is one of the word lists. */
  addWord: call(z.object({ word: spelledWord }), nothing),
} as const
