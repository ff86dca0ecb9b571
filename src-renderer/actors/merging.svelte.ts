import type { ActorField, KeptFields, MergePreview } from '../../src-main/shared/merge.ts'
import type { DeskTools } from '../record/record-desk.svelte.ts'

/** A merge that is looked at before it is made: who survives, and which value of each field. */
export class Merging {
  /** What merging would bring together; null when none is looked at. */
  preview = $state.raw<MergePreview | null>(null)
  /** The values chosen, of the fields in which the actors differ. */
  kept = $state.raw<Partial<Record<ActorField, string | null>>>({})
  /** The person insists on merging those that were told apart. */
  despite = $state(false)
  readonly needsConfirmation = $derived((this.preview?.toldApart.length ?? 0) > 0)
  readonly ready = $derived(this.preview !== null && (this.despite || !this.needsConfirmation))
  /** The name the actor will have. */
  readonly name = $derived(this.kept.name ?? this.preview?.sides[0]?.name ?? '')
  readonly #tools: DeskTools
  #turn = 0

  constructor(tools: DeskTools) {
    this.#tools = tools
  }

  /** Looks at merging; the one named most often survives, unless another is said to. */
  async ask(ids: readonly string[], survivorId?: string): Promise<void> {
    const turn = ++this.#turn
    const { client, notices } = this.#tools
    const preview = (survivor: string) =>
      notices.attempt(() => client.actors.previewMerge({ ids: [...ids], survivorId: survivor }))
    const [first = ''] = ids
    let found = await preview(survivorId ?? first)
    const named = found?.sides.toSorted((left, right) => right.mentions - left.mentions)[0]
    if (survivorId === undefined && named && named.id !== found?.survivorId)
      found = await preview(named.id)
    if (!found || turn !== this.#turn) return
    if (survivorId === undefined) this.despite = false
    this.preview = found
    this.kept = Object.fromEntries(
      found.differences.map(({ field, proposed }) => [field, proposed]),
    )
  }

  /** Says who survives; values are proposed anew. */
  async survive(id: string): Promise<void> {
    const ids = this.preview?.sides.map((side) => side.id)
    if (ids) await this.ask(ids, id)
  }

  choose(field: ActorField, value: string | null): void {
    this.kept = { ...this.kept, [field]: value }
  }

  close(): void {
    this.#turn += 1
    this.preview = null
  }

  /** Merges; answers who stands for all, or undefined when it was not made. */
  async merge(): Promise<string | undefined> {
    const { preview, despite, ready, name } = this
    if (!preview || !ready) return undefined
    const { client, notices } = this.#tools
    const { survivorId } = preview
    const mergedIds = preview.sides.map(({ id }) => id).filter((id) => id !== survivorId)
    // The fields that can be null are those the preview gave as null.
    const keep = this.kept as KeptFields
    const merged = await notices.attempt(() =>
      client.actors.merge({ survivorId, mergedIds, keep, despiteToldApart: despite }),
    )
    if (!merged) return undefined
    this.close()
    notices.tellDone('actors.mergedInto', { name, n: mergedIds.length + 1 })
    return merged.id
  }

  /** Remembers that the two looked at are not the same. */
  async tellApart(): Promise<void> {
    const [first, second] = this.preview?.sides ?? []
    if (!first || !second) return
    const { client, notices } = this.#tools
    const told = await notices.attempt(() =>
      client.actors.markDistinct({ ids: [first.id, second.id] }),
    )
    if (!told) return
    this.close()
    notices.tellDone('actors.toldApart', { first: first.name, second: second.name })
  }
}
