import type { Migration } from './migrate.ts'
import { firstRecord } from './migrations/0001-first-record.ts'
import { waivers } from './migrations/0002-waivers.ts'
import { namedVersions } from './migrations/0003-named-versions.ts'
import { briefingsOnPaper } from './migrations/0004-briefings-on-paper.ts'
import { assembly } from './migrations/0005-assembly.ts'
import { imagesOfTexts } from './migrations/0006-images.ts'
import { checkedReleases } from './migrations/0007-checked-releases.ts'

/**
 * Every step of the schema, in order. Released are those up to the highest `e2e/stores/vN.db`, the
 * first among them: a change of the schema is a new step (`upgrade.test.ts` compares).
 */
export const migrations: readonly Migration[] = [
  firstRecord,
  waivers,
  namedVersions,
  briefingsOnPaper,
  assembly,
  imagesOfTexts,
  checkedReleases,
]
