import model from './followthemoney.json' with { type: 'json' }

type Property = { type: string; range?: string; maxLength?: number }
type Schema = {
  abstract?: boolean
  extends?: string[]
  required?: string[]
  properties: Record<string, Property>
}
type Entity = { id: string; schema: string; properties: Record<string, string[]> }

// Every schema stands in the file in this shape.
const schemata = model.schemata as Record<string, Schema>
const words: Record<string, readonly string[]> = {
  country: model.types.country.values,
  language: model.types.language.values,
  topic: model.types.topic.values,
}
const patterns: Record<string, RegExp> = {
  date: /^\d{4}(-\d{2}(-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?)?)?)?$/,
  entity: /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/,
  url: /^https?:\/\/[^\s]+$/,
  mimetype: /^[\w.+-]+\/[\w.+-]+$/,
  number: /^\d+(\.\d+)?$/,
}

/**
 * What is wrong with entities by the FollowTheMoney model: schemata and properties that do not exist,
 * values that are not of their type, too long, or refer to what is not there or of another schema.
 */
export function wrongEntities(entities: readonly Entity[]): string[] {
  const wrong: string[] = []
  const byId = new Map<string, string>()
  for (const { id, schema } of entities) {
    if (byId.has(id)) wrong.push(`${id} stands twice`)
    byId.set(id, schema)
    if (schemata[schema] === undefined || schemata[schema].abstract === true)
      wrong.push(`no schema ${schema}`)
  }
  for (const { schema, properties } of entities) {
    for (const name of schemata[schema]?.required ?? [])
      if ((properties[name]?.length ?? 0) === 0) wrong.push(`${schema} without ${name}`)
    for (const [name, values] of Object.entries(properties)) {
      const property = propertyOf(schema, name)
      if (property === null) wrong.push(`${schema} has no ${name}`)
      else
        for (const value of values)
          if (!fits(value, property, byId)) wrong.push(`${schema}.${name}: ${value.slice(0, 80)}`)
    }
  }
  return wrong
}

function fits(value: string, property: Property, byId: ReadonlyMap<string, string>): boolean {
  const { type, range, maxLength } = property
  if (typeof value !== 'string' || value === '' || value.length > (maxLength ?? Infinity))
    return false
  if (words[type] !== undefined) return words[type].includes(value)
  if (patterns[type] !== undefined && !patterns[type].test(value)) return false
  if (type !== 'entity') return true
  const schema = byId.get(value)
  return schema !== undefined && (range === undefined || isA(schema, range))
}

function propertyOf(schema: string, name: string): Property | null {
  const known = schemata[schema]
  const own = known?.properties[name]
  if (own !== undefined) return own
  for (const parent of known?.extends ?? []) {
    const inherited = propertyOf(parent, name)
    if (inherited !== null) return inherited
  }
  return null
}

function isA(schema: string, wanted: string): boolean {
  return (
    schema === wanted || (schemata[schema]?.extends ?? []).some((parent) => isA(parent, wanted))
  )
}
