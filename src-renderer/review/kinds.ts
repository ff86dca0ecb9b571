import type { ProposalKind } from '../../src-main/shared/proposal.ts'

/** The kinds of proposals in the order they are decided. */
export const kinds: readonly ProposalKind[] = [
  'meeting',
  'person',
  'organisation',
  'statement',
  'fact',
  'place',
  'date',
]
