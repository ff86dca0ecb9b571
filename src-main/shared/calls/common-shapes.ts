import { z } from 'zod'
import { id } from '../identity.ts'

/** What goes in or comes out where there is nothing to say. */
export const nothing = z.object({})

/** The record a call is about. */
export const one = z.object({ id })

/** The record a call made. */
export const created = z.object({ id })
