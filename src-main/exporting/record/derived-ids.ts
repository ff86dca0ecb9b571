import { v5 } from 'uuid'

/** Names what the record has no row for; made once at random, for this application alone. */
const namespace = '6f0f0a0e-5d0b-4f6d-9a3b-0c7d6f1e2b94'

/** The id of something the record has no row for, or of a row where ids of version 7 are not known: always the same for the same name. */
export function derivedId(name: string): string {
  return v5(name, namespace)
}
