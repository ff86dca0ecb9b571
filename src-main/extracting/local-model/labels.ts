import { LocalModelError } from './local-model-error.ts'

export type NameKind = 'person' | 'organisation' | 'place'

/** What one label of a model says of a piece of text. */
export type Label = {
  /** Null for what is no name, or a kind of name that is not proposed. */
  kind: NameKind | null
  /** Whether a new name begins with it. */
  opens: boolean
  /** Whether the name ends with it. */
  closes: boolean
}

const KINDS: Record<string, NameKind> = {
  ...{ PER: 'person', PERS: 'person', PERSON: 'person' },
  ...{ ORG: 'organisation', ORGANISATION: 'organisation', ORGANIZATION: 'organisation' },
  ...{ LOC: 'place', LOCATION: 'place', GPE: 'place', PLACE: 'place' },
}

/**
 * Reads the `id2label` of a model's configuration: the tags of the schemes IO, IOB, BIO, BIOES and
 * BILOU, with the usual names of people, organisations and places.
 * @throws {LocalModelError} when there are none, when numbers are missing, or when no label names one of the three kinds
 */
export function readLabels(id2label: unknown): Label[] {
  if (typeof id2label !== 'object' || id2label === null)
    throw new LocalModelError('notTokenClassification', 'id2label')
  const named = new Map(Object.entries(id2label).map(([id, label]) => [id, String(label)]))
  const labels = Array.from({ length: named.size }, (_, id) => {
    const label = named.get(String(id))
    if (label === undefined) throw new LocalModelError('labelsUnknown', `id2label: ${id}`)
    return readLabel(label)
  })
  if (!labels.some(({ kind }) => kind !== null)) {
    const shown = [...named.values()].slice(0, 5).join(', ')
    throw new LocalModelError('labelsUnknown', shown)
  }
  return labels
}

function readLabel(label: string): Label {
  const [, prefix = '', name = label] = /^(?:([BIOESLU])[-_])?(.*)$/i.exec(label) ?? []
  const tag = prefix.toUpperCase()
  const key = name.toUpperCase()
  return {
    kind: (Object.hasOwn(KINDS, key) ? KINDS[key] : undefined) ?? null,
    opens: tag === 'B' || tag === 'S' || tag === 'U',
    closes: tag === 'E' || tag === 'L' || tag === 'S' || tag === 'U',
  }
}
