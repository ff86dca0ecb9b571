import type { Client } from '../../src-main/shared/contract.ts'
import type { Decision, QueueItem } from '../../src-main/shared/review.ts'
import type { Notices } from '../lib/notices.svelte.ts'

/** The name rejected last, which the person may not want to be proposed ever again. */
export class RejectedName {
  /** Null when the latest decision rejected no name. */
  offered = $state.raw<{ proposalId: string; name: string } | null>(null)
  readonly #client: Client
  readonly #notices: Notices

  constructor(client: Client, notices: Notices) {
    this.#client = client
    this.#notices = notices
  }

  /** Takes note of a decision. */
  after({ id, proposal }: QueueItem, { status }: Pick<Decision, 'status'>): void {
    this.offered =
      status === 'rejected' &&
      (proposal.kind === 'person' || proposal.kind === 'organisation' || proposal.kind === 'place')
        ? { proposalId: id, name: proposal.value.name }
        : null
  }

  /** Puts the name on the list of words that are never one. */
  async neverPropose(): Promise<void> {
    const { offered } = this
    if (!offered) return
    this.offered = null
    const { proposalId } = offered
    const done = await this.#notices.attempt(() =>
      this.#client.lexicon.neverPropose({ proposalId }),
    )
    if (done) this.#notices.tellDone('lexicon.neverProposed', done)
  }
}
