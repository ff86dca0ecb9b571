import type { Client } from '../../src-main/shared/contract.ts'
import { blocking, type Release, type ReleaseDraft } from '../../src-main/shared/release.ts'
import type { Notices } from '../lib/notices.svelte.ts'

type Tools = { client: Client; notices: Pick<Notices, 'attempt' | 'tell' | 'tellDone'> }

/** The versions of a briefing that went out, and the next one. */
export class Releasing {
  /** Null until main has answered. */
  draft = $state.raw<ReleaseDraft | null>(null)
  releases = $state.raw<readonly Release[]>([])
  drafter = $state('')
  /** Who gets a copy, one a line, in the order of the numbers. */
  addressees = $state('')
  /** The grave findings that are left were seen, and the version goes out with them. */
  despite = $state(false)
  /** The version is being printed. */
  working = $state(false)
  readonly #tools: Tools
  readonly #id: string

  constructor(tools: Tools, id: string) {
    this.#tools = tools
    this.#id = id
  }

  /** Those that the person must have seen before the version goes out. */
  readonly left = $derived(blocking(this.draft?.examination ?? []))
  readonly ready = $derived(
    !this.working && this.drafter.trim() !== '' && (this.left.length === 0 || this.despite),
  )

  readonly copies = $derived(
    this.addressees
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((addressee, at) => ({ number: at + 1, addressee })),
  )

  /** Asks what there is; false when it cannot be had, which is told. */
  async start(): Promise<boolean> {
    const { client, notices } = this.#tools
    const id = this.#id
    const asked = await notices.attempt(() =>
      Promise.all([client.briefings.draftRelease({ id }), client.briefings.releases({ id })]),
    )
    if (!asked) return false
    const [draft, releases] = asked
    this.drafter = draft.drafter
    this.addressees = draft.copies.map(({ addressee }) => addressee).join('\n')
    this.despite = false
    this.releases = releases
    this.draft = draft
    return true
  }

  /** Prints and keeps the next version; answers whether it was done. */
  async release(): Promise<boolean> {
    const { client, notices } = this.#tools
    if (this.working) return false
    this.working = true
    try {
      const { drafter, copies, despite } = this
      const done = await notices.attempt(() =>
        client.briefings.release({ id: this.#id, drafter: drafter.trim(), copies, despite }),
      )
      if (!done) return false
      notices.tellDone('briefings.released', { n: this.draft?.number ?? 1 })
      return await this.start()
    } finally {
      this.working = false
    }
  }

  /** Saves the PDF of a version as it went out; main asks where. */
  async save({ id }: Release): Promise<void> {
    const { client, notices } = this.#tools
    const saved = await notices.attempt(() => client.briefings.exportRelease({ id }))
    if (saved?.path) notices.tell('briefings.exportedRelease', { path: saved.path })
  }

  /** Compares a version with its hashes, and tells. */
  async verify({ id, number }: Release): Promise<void> {
    const { client, notices } = this.#tools
    const found = await notices.attempt(() => client.briefings.verifyRelease({ id }))
    if (!found) return
    const intact = found.content && found.pdf && found.examination
    notices.tell(intact ? 'briefings.releaseIntact' : 'briefings.releaseDamaged', { n: number })
  }

  /** The PDF of a version, to be looked at. */
  async pdf({ id }: Release): Promise<Uint8Array | null> {
    const { client, notices } = this.#tools
    return (await notices.attempt(() => client.briefings.releasedPdf({ id })))?.bytes ?? null
  }
}
