import { eventStatuses, schemaOrg } from './schema-org.ts'

type Node = Record<string, unknown>

const isDate = (value: string) => /^\d{4}(-\d{2}(-\d{2}(T[\d:.]+Z)?)?)?$/.test(value)

/**
 * What is wrong with a graph of schema.org nodes: unknown types and properties, values of another type
 * than the property takes, references that lead nowhere. A Role may stand before any value.
 */
export function wrongInGraph(graph: readonly Node[]): string[] {
  const wrong: string[] = []
  const types = new Map<string, string>()
  const visit = (value: unknown, found: (node: Node) => void): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, found)
    else if (typeof value === 'object' && value !== null) {
      // Objects of parsed JSON.
      const node = value as Node
      found(node)
      for (const one of Object.values(node)) visit(one, found)
    }
  }
  visit(graph, (node) => {
    const { '@id': id, '@type': type } = node
    if (typeof type !== 'string') return
    if (!(type in schemaOrg)) wrong.push(`unknown type ${type}`)
    if (typeof id !== 'string') return
    if (types.has(id)) wrong.push(`${id} stands twice`)
    types.set(id, type)
  })
  visit(graph, (node) => {
    const type = node['@type']
    if (typeof type === 'string') wrong.push(...wrongInNode(node, type, types))
  })
  return wrong
}

function wrongInNode(node: Node, type: string, types: ReadonlyMap<string, string>): string[] {
  const wrong: string[] = []
  for (const [property, value] of Object.entries(node)) {
    if (property.startsWith('@')) continue
    const takes = rangeOf(type, property) ?? (isA(type, 'Role') ? anyRangeOf(property) : null)
    if (takes === null) wrong.push(`${type} has no ${property}`)
    else
      for (const one of [value].flat())
        if (!fits(one, takes, property, types))
          wrong.push(`${type}.${property} does not take ${JSON.stringify(one).slice(0, 120)}`)
  }
  return wrong
}

function fits(
  value: unknown,
  takes: readonly string[],
  property: string,
  types: ReadonlyMap<string, string>,
): boolean {
  if (typeof value === 'string')
    return (
      takes.includes('Text') ||
      (takes.includes('URL') && URL.canParse(value)) ||
      (takes.includes('Date') && isDate(value))
    )
  // Objects of parsed JSON.
  const node = value as Node
  const id = String(node['@id'])
  if (takes.includes('EventStatusType'))
    return eventStatuses.some((status) => id === `https://schema.org/${status}`)
  const type = node['@type'] ?? types.get(id)
  if (typeof type !== 'string') return false
  // A role holds the property again, with what it stands before.
  if (isA(type, 'Role')) return fits(node[property], takes, property, types)
  return takes.some((taken) => isA(type, taken))
}

function rangeOf(type: string, property: string): readonly string[] | null {
  const known = schemaOrg[type]
  if (known === undefined) return null
  return known.properties[property] ?? (known.of === null ? null : rangeOf(known.of, property))
}

function anyRangeOf(property: string): readonly string[] | null {
  const ranges = Object.values(schemaOrg).flatMap(({ properties }) => properties[property] ?? [])
  return ranges.length === 0 ? null : ranges
}

function isA(type: string, wanted: string): boolean {
  if (type === wanted) return true
  const of = schemaOrg[type]?.of ?? null
  return of !== null && isA(of, wanted)
}
