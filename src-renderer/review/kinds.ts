import type { ProposalKind } from '../../src-main/shared/proposal.ts'

/** The kinds of proposals in the order they are decided. */
export const kinds: readonly ProposalKind[] = [
  'meeting',
  'person',
  'organisation',
  'group',
  'item',
  'relation',
  'statement',
  'fact',
  'place',
  'date',
]
