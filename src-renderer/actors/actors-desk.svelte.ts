import type { Actor, ActorKind, ActorSummary, OpenActor } from '../../src-main/shared/actor.ts'
import type { InputOf } from '../../src-main/shared/contract.ts'
import { fold } from '../../src-main/shared/fold.ts'
import { RecordDesk, type DeskTools } from '../record/record-desk.svelte.ts'

type ActorEdit = Pick<Actor, 'id' | 'name' | 'acronym' | 'country' | 'description'>

/** The actors of the record, the filter over their list, and the page of the one opened. */
export class ActorsDesk extends RecordDesk<ActorSummary, OpenActor> {
  words = $state('')
  kind = $state<ActorKind | 'all'>('all')
  /** The actors that the filter lets through, in the order of the list. */
  shown = $derived.by(() => {
    const words = fold(this.words).split(/\s+/).filter(Boolean)
    return (this.list ?? []).filter(
      (actor) =>
        (this.kind === 'all' || actor.kind === this.kind) &&
        words.every((word) => searchable(actor).includes(word)),
    )
  })

  constructor(tools: DeskTools, today: () => string) {
    super(tools, {
      list: () => tools.client.actors.list({ asOf: today() }),
      open: (id) => tools.client.actors.open({ id }),
      kinds: [
        'actors',
        'actorNames',
        'positions',
        'participations',
        'meetings',
        'statements',
        'evidence',
        'notes',
        'articles',
      ],
    })
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

  async addName(actorId: string, name: string): Promise<boolean> {
    return (
      (await this.tools.notices.attempt(() =>
        this.tools.client.actors.addName({ actorId, name }),
      )) !== undefined
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

  async removePosition(id: string): Promise<void> {
    await this.tools.notices.attempt(() => this.tools.client.actors.removePosition({ id }))
  }
}

function searchable(actor: ActorSummary): string {
  const { rank, title, organisation } = actor.position ?? {}
  return fold([actor.name, actor.acronym, ...actor.names, rank, title, organisation].join(' '))
}
