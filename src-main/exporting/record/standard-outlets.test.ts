import { beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../store/open-store.ts'
import type { RecordWriter } from './record-format.ts'
import { sampleRecord } from './record-for-tests.ts'
import { recordStore } from './record-store.ts'
import { wrongEntities } from './schemas-for-tests/check-follow-the-money.ts'
import { wrongInGraph } from './schemas-for-tests/check-schema-org.ts'
import { stixChecker } from './schemas-for-tests/check-stix.ts'
import { writeFollowTheMoney } from './to-follow-the-money.ts'
import { writeJsonLd } from './to-json-ld.ts'
import { writeStix } from './to-stix.ts'

let store: Store
beforeAll(async () => {
  store = await sampleRecord()
})

function written(write: RecordWriter): string {
  const writing = { at: new Date('2026-01-02'), step: () => undefined, byteOrderMark: false }
  return [...write(recordStore(store.db), writing)].join('')
}

type Node = Record<string, unknown> & { '@type': string; '@id': string }
type Entity = { id: string; schema: string; properties: Record<string, string[]> }
type Stix = Record<string, unknown> & { type: string; id: string; name?: string; labels?: string[] }

const graph = () => (JSON.parse(written(writeJsonLd)) as { '@graph': Node[] })['@graph']
const entities = () =>
  written(writeFollowTheMoney)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entity)
const bundle = () => JSON.parse(written(writeStix)) as { objects: Stix[] }

/** How many rows of a table the store has. */
function count(table: string): number {
  return store.db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0
}

describe('the record as linked data', () => {
  it('says nothing schema.org does not know, and refers to nothing that is not there', () => {
    expect(wrongInGraph(graph())).toEqual([])
  })

  it('is checked by a vocabulary that sees mistakes', () => {
    const person = { '@type': 'Person', '@id': 'urn:uuid:1' }
    expect(wrongInGraph([{ ...person, hobby: 'chess' }])).toEqual(['Person has no hobby'])
    expect(wrongInGraph([person, person])).toEqual(['urn:uuid:1 stands twice'])
    expect(wrongInGraph([{ ...person, nationality: { '@type': 'Person' } }])).toHaveLength(1)
    expect(wrongInGraph([{ '@type': 'Event', startDate: 'mai 2024' }])).toHaveLength(1)
    expect(wrongInGraph([{ ...person, affiliation: { '@id': 'urn:uuid:2' } }])).toHaveLength(1)
    expect(wrongInGraph([{ '@type': 'Wizard' }])).toEqual(['unknown type Wizard'])
  })

  it('has a node for every actor, meeting, statement, fact and article', () => {
    const types = graph().map((node) => node['@type'])
    const of = (...wanted: string[]) => types.filter((type) => wanted.includes(type)).length
    expect(of('Person', 'Organization', 'GovernmentOrganization')).toBe(count('actors'))
    expect(of('Event')).toBe(count('meetings'))
    expect(of('NewsArticle')).toBe(count('articles'))
    const told = graph().filter((node) => 'genre' in node)
    expect(told).toHaveLength(count('statements') + count('facts'))
  })

  it('gives a person dated positions that point to their passages', () => {
    const dembara = graph().find((node) => node['name'] === 'Modibo Dembara')
    expect(dembara).toMatchObject({
      hasOccupation: [
        { roleName: 'général, ministre de la Sécurité' },
        { roleName: 'président', startDate: '2023-09', endDate: '2024' },
        { '@type': 'Role' },
      ],
      affiliation: [{ affiliation: { '@id': expect.stringMatching(/^urn:uuid:/) as string } }],
    })
    const roles = dembara?.['hasOccupation'] as { subjectOf: Node[] }[]
    const passage = graph().find((node) => node['@id'] === roles[0]?.subjectOf[0]?.['@id'])
    expect(passage).toMatchObject({ '@type': 'Quotation', isPartOf: {} })
    const quotation = graph().find((node) => String(node['text']).startsWith('Nous partagerons'))
    expect(quotation).toMatchObject({
      '@type': 'Quotation',
      spokenByCharacter: { '@id': dembara?.['@id'] },
    })
  })

  it('does not count the absent among those who attended', () => {
    const meeting = graph().find((node) => node['eventStatus'] !== undefined)
    expect(meeting).toMatchObject({
      eventStatus: { '@id': 'https://schema.org/EventScheduled' },
      about: [{ roleName: 'absent' }],
      location: { name: 'Ségou', address: { addressCountry: 'ML' } },
    })
  })
})

describe('the record as FollowTheMoney', () => {
  it('follows the model: schemata, properties, types, ranges', () => {
    expect(wrongEntities(entities())).toEqual([])
  })

  it('is checked by a model that sees mistakes', () => {
    const person = { id: 'a', schema: 'Person', properties: { name: ['Aïcha'] } }
    const wrong = (properties: Record<string, string[]>) =>
      wrongEntities([{ ...person, properties: { ...person.properties, ...properties } }])
    expect(wrong({})).toEqual([])
    expect(wrong({ holder: ['a'] })).toEqual(['Person has no holder'])
    expect(wrong({ country: ['Mali'] })).toEqual(['Person.country: Mali'])
    expect(wrong({ createdAt: ['12/05/2025'] })).toHaveLength(1)
    expect(wrong({ name: [] })).toEqual(['Person without name'])
    const occupancy = { id: 'b', schema: 'Occupancy', properties: { holder: ['a'], post: ['a'] } }
    expect(wrongEntities([person, occupancy])).toEqual(['Occupancy.post: a'])
  })

  it('has persons occupy positions of bodies, and links every passage to what it supports', () => {
    const all = entities()
    const [dembara] = all.filter(({ properties }) => properties['name']?.[0] === 'Modibo Dembara')
    const held = all.filter(({ properties }) => properties['holder']?.[0] === dembara?.id)
    expect(held.map(({ properties }) => properties['description']?.[0])).toEqual([
      'général, ministre de la Sécurité',
      'président',
      'position',
    ])
    const post = all.find(({ id }) => id === held[1]?.properties['post']?.[0])
    const body = all.find(({ id }) => id === post?.properties['organization']?.[0])
    expect(body?.properties).toMatchObject({ weakAlias: ['CBL'] })
    expect(held[1]?.properties).toMatchObject({ startDate: ['2023-09'], endDate: ['2024'] })
    const links = all.filter(({ schema }) => schema === 'Documentation')
    // Places are no entities there.
    expect(links).toHaveLength(count(`evidence WHERE recordKind <> 'places'`))
    expect(links.every(({ properties }) => properties['status']?.[0] === 'B2')).toBe(true)
  })
})

describe('the record as STIX 2.1', () => {
  it('follows the schemas of the standard', () => {
    expect(stixChecker()(bundle())).toEqual([])
  })

  it('is checked by schemas that see mistakes', () => {
    const check = stixChecker()
    const { objects, ...frame } = bundle()
    const [first] = objects
    const broken = (object: unknown) => check({ ...frame, objects: [object] })
    expect(broken({ ...first, id: 'identity--1' })).not.toEqual([])
    expect(broken({ ...first, modified: '2025-01-01' })).not.toEqual([])
    expect(broken({ ...first, name: undefined })).not.toEqual([])
  })

  it('uses standard properties only and refers to nothing that is not there', () => {
    const { objects } = bundle()
    const ids = new Set(objects.map(({ id }) => id))
    expect(ids.size).toBe(objects.length)
    for (const object of objects) {
      expect(Object.keys(object).filter((name) => name.startsWith('x_'))).toEqual([])
      const refs = [
        object['object_refs'] ?? [],
        object['source_ref'] ?? [],
        object['target_ref'] ?? [],
      ]
      for (const ref of refs.flat()) expect(ids).toContain(ref)
    }
    expect(objects.filter(({ type }) => type === 'report')).toHaveLength(count('articles'))
    expect(objects.filter(({ type }) => type === 'grouping')).toHaveLength(count('meetings'))
  })

  it('gives each object its sources, with the confidence their grade stands for', () => {
    const note = bundle().objects.find(({ labels }) => labels?.includes('verbatim'))
    expect(note).toMatchObject({
      type: 'note',
      lang: 'fr',
      confidence: 70,
      external_references: [
        {
          source_name: 'Le Courrier du fleuve',
          hashes: { 'SHA-256': expect.stringMatching(/^[0-9a-f]{64}$/) as string },
          description: expect.stringContaining('Admiralty B2') as string,
        },
      ],
    })
  })

  it('keeps an object’s id when the record changes, and gives it a later version', async () => {
    const changing = await sampleRecord()
    const write = () =>
      JSON.parse(
        [
          ...writeStix(recordStore(changing.db), {
            ...{ at: new Date(), step: () => undefined, byteOrderMark: false },
          }),
        ].join(''),
      ) as { id: string; objects: Stix[] }
    const before = write()
    changing.operations.perform('editActor', 'x', () =>
      changing.db
        .prepare(`UPDATE actors SET description = 'né à Kayes' WHERE kind = 'person'`)
        .run(),
    )
    const after = write()
    const versions = (found: typeof before) =>
      new Map(found.objects.map((object) => [object.id, String(object['modified'])]))
    expect([...versions(after).keys()]).toEqual([...versions(before).keys()])
    const identity = before.objects.find(({ name }) => name === 'Modibo Dembara')?.id ?? ''
    expect(String(versions(after).get(identity)) > String(versions(before).get(identity))).toBe(
      true,
    )
    expect(after.id).not.toBe(before.id)
  })
})
