import { z } from 'zod'
import { id } from '../identity.ts'

/** What goes in or comes out where there is nothing to say. */
export const nothing = z.object({})

/**
 * Which part of a list: the first so many of what every one of some words is found in. All of it when
 * nothing is asked.
 */
export const listed = z.object({
  words: z.string().optional(),
  most: z.int().positive().optional(),
})

/** The same, of what begins on a day or later. */
export const listedSince = listed.extend({ since: z.iso.date().optional() })
export type ListedSince = z.output<typeof listedSince>

/** The record a call is about. */
export const one = z.object({ id })

/** The record a call made. */
export const created = z.object({ id })
