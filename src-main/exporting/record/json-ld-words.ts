import { isoEnds } from './iso-dates.ts'
import { type RecordSource, standing } from './record-parts.ts'
import type { DatedRange } from '../../shared/dated.ts'

type Value = string | number | Node | readonly Value[] | null | undefined
/** A node of the graph; properties that are null, undefined or empty are left out of the file. */
export type Node = { [property: string]: Value }

export const urn = (id: string): string => `urn:uuid:${id}`
export const reference = (id: string): Node => ({ '@id': urn(id) })

export function passagesOf(sources: readonly RecordSource[]): Node[] {
  const whole = standing(sources).filter(({ attribute }) => attribute === '')
  return [...new Set(whole.map(({ passageId }) => passageId))].map(reference)
}

/** What sources say of single attributes. */
export function claims(sources: readonly RecordSource[]): Node[] {
  return standing(sources)
    .filter(({ attribute }) => attribute !== '')
    .map(({ id, attribute, value, passageId }) => ({
      '@type': 'Claim',
      '@id': urn(id),
      name: attribute,
      text: typeof value === 'string' ? value : JSON.stringify(value),
      appearance: reference(passageId),
    }))
}

export function days(date: DatedRange | null): Node {
  if (date === null) return {}
  const { from, to } = isoEnds(date)
  return { startDate: from, endDate: to === from ? null : to }
}

export function organisation(name: string | null): Node | null {
  return name === null ? null : { '@type': 'Organization', name }
}

export function country(code: string | null): Node | null {
  return code === null ? null : { '@type': 'Country', identifier: code }
}

export function place(name: string | null, code: string | null): Node | null {
  if (name === null) return country(code)
  const address = code && { '@type': 'PostalAddress', addressLocality: name, addressCountry: code }
  return { '@type': 'Place', name, address }
}
