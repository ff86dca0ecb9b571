import type { Actor, ActorKind, ActorSummary, OpenActor } from '../../src-main/shared/actor.ts'
import type { InputOf } from '../../src-main/shared/contract.ts'
import type { NameLanguage } from '../../src-main/shared/name-language.ts'
import type { ActorRelation } from '../../src-main/shared/relation.ts'
import { Merging } from './merging.svelte.ts'
import { RecordDesk, type DeskTools } from '../record/record-desk.svelte.ts'

type ActorEdit = Pick<Actor, 'id' | 'name' | 'acronym' | 'country' | 'description'>

/** The actors of the record, the filter over their list, and the page of the one opened. */
export class ActorsDesk extends RecordDesk<ActorSummary, OpenActor> {
  #kind = $state<ActorKind | 'all'>('all')
  /** Actors of the list chosen together. */
  chosen = $state.raw<ReadonlySet<string>>(new Set())
  /** The actor to be merged with one that is looked for. */
  seekingFor = $state.raw<OpenActor | null>(null)
  /** The actor of which some parts are to go to a new one. */
  splitting = $state.raw<OpenActor | null>(null)
  readonly merging: Merging
  constructor(tools: DeskTools, today: () => string) {
    super(tools, {
      list: (part) =>
        tools.client.actors.list({
          ...{ ...part, asOf: today() },
          ...(this.kind !== 'all' && { kind: this.kind }),
        }),
      open: (id) => tools.client.actors.open({ id }),
      kinds: [
        'actors',
        'actorNames',
        'positions',
        'relations',
        'participations',
        'meetings',
        'statements',
        'evidence',
        'notes',
        'articles',
        'merges',
        'distinctActors',
      ],
    })
    this.merging = new Merging(tools)
  }

  /** The kind of actors listed. */
  get kind(): ActorKind | 'all' {
    return this.#kind
  }

  set kind(kind: ActorKind | 'all') {
    this.#kind = kind
    this.listAnew()
  }

  /** Looks at merging the actors chosen; when one alone is shown, at whom to merge it with. */
  askMerge(): void {
    const ids = [...this.chosen]
    if (ids.length > 1) void this.merging.ask(ids)
    else this.seekingFor = this.opened
  }

  /** Merges the actors looked at, and shows the one they are then. */
  async merge(): Promise<void> {
    const id = await this.merging.merge()
    if (id === undefined) return
    this.chosen = new Set()
    await this.open(id)
  }

  /** Takes a merged actor apart again. */
  async unmerge({ id, name }: { id: string; name: string }): Promise<boolean> {
    const { client, notices } = this.tools
    const parted = await notices.attempt(() => client.actors.unmerge({ mergedId: id }))
    if (parted) notices.tellDone('actors.unmerged', { name })
    return parted !== undefined
  }

  /** Lets two actors that were told apart be proposed as one again. */
  async forgetApart(ids: [string, string]): Promise<void> {
    const { client, notices } = this.tools
    const done = await notices.attempt(() => client.actors.unmarkDistinct({ ids }))
    if (done) notices.tellDone('actors.apartForgotten')
  }

  /** Gives parts of an actor to a new one, and shows it. */
  async split(wanted: InputOf<'actors', 'split'>): Promise<boolean> {
    const { client, notices } = this.tools
    const made = await notices.attempt(() => client.actors.split(wanted))
    if (!made) return false
    notices.tellDone('actors.splitDone', { name: wanted.name })
    await this.open(made.id)
    return true
  }

  /** Creates an actor and shows it; answers whether it was created. */
  async create(actor: InputOf<'actors', 'create'>): Promise<boolean> {
    const created = await this.tools.notices.attempt(() => this.tools.client.actors.create(actor))
    if (created) await this.open(created.id)
    return created !== undefined
  }

  async edit(actor: ActorEdit): Promise<boolean> {
    return (
      (await this.tools.notices.attempt(() => this.tools.client.actors.edit(actor))) !== undefined
    )
  }

  async remove({ id, name }: { id: string; name: string }): Promise<void> {
    const removed = await this.tools.notices.attempt(() => this.tools.client.actors.remove({ id }))
    if (removed) this.tools.notices.tellDone('actors.removed', { name })
  }

  async addName(actorId: string, name: string, language: NameLanguage | null): Promise<boolean> {
    return (
      (await this.tools.notices.attempt(() =>
        this.tools.client.actors.addName({ actorId, name, language }),
      )) !== undefined
    )
  }

  async setNameLanguage(id: string, language: NameLanguage | null): Promise<void> {
    await this.tools.notices.attempt(() =>
      this.tools.client.actors.setNameLanguage({ id, language }),
    )
  }

  async removeName(id: string): Promise<void> {
    await this.tools.notices.attempt(() => this.tools.client.actors.removeName({ id }))
  }

  async setPosition(position: InputOf<'actors', 'setPosition'>): Promise<boolean> {
    return (
      (await this.tools.notices.attempt(() => this.tools.client.actors.setPosition(position))) !==
      undefined
    )
  }

  /** Every relation of an actor; null when they could not be read. */
  async relations(id: string): Promise<readonly ActorRelation[] | null> {
    const { client, notices } = this.tools
    return (await notices.attempt(() => client.actors.relations({ id }))) ?? null
  }

  async setRelation(relation: InputOf<'actors', 'setRelation'>): Promise<boolean> {
    const { client, notices } = this.tools
    return (await notices.attempt(() => client.actors.setRelation(relation))) !== undefined
  }

  async removeRelation(id: string): Promise<void> {
    const { client, notices } = this.tools
    const removed = await notices.attempt(() => client.actors.removeRelation({ id }))
    if (removed) notices.tellDone('actors.relationRemoved')
  }

  async removePosition(id: string): Promise<void> {
    await this.tools.notices.attempt(() => this.tools.client.actors.removePosition({ id }))
  }
}
