import { z } from 'zod'
import { sourcedPassage } from './article.ts'
import { datedRange } from './dated.ts'
import { id } from './identity.ts'

/** The records whose single values are kept as each source tells them. */
export const assertedKind = z.enum(['actors', 'positions', 'meetings'])
export type AssertedKind = z.output<typeof assertedKind>

/** The attributes that have one value in the record and may have others in its sources. */
export const assertedAttribute = z.enum([
  'acronym',
  'country',
  'rank',
  'title',
  'organisation',
  'status',
  'date',
  'place',
])
export type AssertedAttribute = z.output<typeof assertedAttribute>

export const assertedValue = z.union([z.string(), datedRange])
export type AssertedValue = z.output<typeof assertedValue>

/** A value of one attribute of one record, and the passages that give it. */
export const assertion = z.object({
  kind: assertedKind,
  recordId: id,
  attribute: assertedAttribute,
  value: assertedValue,
  /**
   * `current`: what the record says. `agrees`: says it less finely (« juin » for 20 June). `conflict`:
   * says otherwise, and the analyst has not decided. `dismissed`: set aside by the analyst.
   */
  standing: z.enum(['current', 'agrees', 'conflict', 'dismissed']),
  passages: z.array(sourcedPassage),
})
export type Assertion = z.output<typeof assertion>
