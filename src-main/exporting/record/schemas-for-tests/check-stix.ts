import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'

const folder = join(import.meta.dirname, 'stix-2.1')

/** A function that answers what is wrong with a bundle by the JSON schemas of STIX 2.1. */
export function stixChecker(): (bundle: unknown) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false })
  ajv.addFormat('uri', (text: string) => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i.test(text))
  const schemas = globSync('**/*.json', { cwd: folder })
    .toSorted()
    // Files of this folder, each a schema with its own address.
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { $id: string })
  for (const schema of schemas) ajv.addSchema(schema)
  const known = new Set(schemas.map(({ $id }) => $id))
  // Kinds of objects that are never written: nothing is one of them.
  for (const address of referred(schemas))
    if (!known.has(address)) ajv.addSchema({ $id: address, not: {} })

  const schemaOf = (name: string) => {
    const schema = schemas.find(({ $id }) => $id.endsWith(`/${name}.json`))
    const check = schema && ajv.getSchema(schema.$id)
    if (check === undefined) throw new Error(`no schema of ${name}`)
    return check
  }
  const checkBundle = schemaOf('bundle')

  return (bundle) => {
    // What is not there is told by the schema of bundles.
    const { objects = [] } = bundle as { objects?: { type: string }[] }
    const wrong = objects.flatMap((object) => {
      const check = schemaOf(object.type)
      return check(object) ? [] : [`${object.type}: ${ajv.errorsText(check.errors)}`]
    })
    if (!checkBundle(bundle)) wrong.push(`bundle: ${ajv.errorsText(checkBundle.errors)}`)
    return wrong
  }
}

/** The full addresses of every schema that these refer to. */
function referred(schemas: readonly { $id: string }[]): Set<string> {
  const found = new Set<string>()
  const visit = (value: unknown, base: string): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [name, one] of Object.entries(value))
      if (name === '$ref' && typeof one === 'string' && !one.startsWith('#'))
        found.add(new URL(one, base).href)
      else visit(one, base)
  }
  for (const schema of schemas) visit(schema, schema.$id)
  return found
}
