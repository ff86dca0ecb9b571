import type { Client } from '../../../src-main/shared/contract.ts'
import type { Language } from '../../../src-main/shared/language.ts'
import { isAcronym, type NewTarget } from './new-target.ts'

/** Makes the record that words typed name, and answers with its id. */
export function createTarget(
  client: Client,
  { kind, label }: NewTarget,
  language: Language,
): Promise<{ id: string }> {
  switch (kind) {
    case 'actor': {
      const kindOfActor = isAcronym(label) ? 'organisation' : 'person'
      return client.actors.create({ kind: kindOfActor, name: label, country: null })
    }
    case 'meeting':
      return client.meetings.create({ title: label })
    case 'note':
      return client.notes.create({ title: label, body: '', language })
  }
}
