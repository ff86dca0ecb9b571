import type { Client } from '../../src-main/shared/contract.ts'
import { fold } from '../../src-main/shared/fold.ts'
import type { OpenTemplate, TemplateSummary } from '../../src-main/shared/template.ts'
import { Autosave } from '../editor/autosave.svelte.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import type { OnChange } from '../lib/on-change.ts'

type Tools = {
  client: Client
  onChange: OnChange
  notices: Pick<Notices, 'attempt' | 'tell' | 'tellDone'>
}

/** A template under the analyst's hands. */
export class OpenTemplatePage {
  readonly id: string
  template = $state.raw<OpenTemplate>() as OpenTemplate
  text = $state('')
  readonly autosave: Autosave<string>

  constructor(client: Client, template: OpenTemplate) {
    this.id = template.id
    this.autosave = new Autosave((text) => client.templates.save({ id: template.id, text }))
    this.refresh(template)
  }

  write(text: string): void {
    this.text = text
    this.autosave.edit(text)
  }

  /** Takes the template as main has it, unless words typed here are not saved yet. */
  refresh(template: OpenTemplate): void {
    this.template = template
    if (!this.autosave.dirty) this.text = template.text
  }
}

/** The templates, and the one being read or edited. */
export class TemplatesDesk {
  /** Null until main has answered once. */
  list = $state.raw<readonly TemplateSummary[] | null>(null)
  page = $state.raw<OpenTemplatePage | null>(null)
  words = $state('')
  readonly shown = $derived.by(() => {
    const words = fold(this.words).split(/\s+/).filter(Boolean)
    return (this.list ?? []).filter(({ name }) => words.every((word) => fold(name).includes(word)))
  })

  readonly #tools: Tools
  #listAsked = 0
  #openAsked = 0

  constructor(tools: Tools) {
    this.#tools = tools
    tools.onChange(['templates', 'settings'], () => {
      if (this.list) void this.reload()
    })
  }

  async reload(): Promise<void> {
    const { client, notices } = this.#tools
    const asked = ++this.#listAsked
    const list = await notices.attempt(() => client.templates.list({}))
    if (!list || asked !== this.#listAsked) return
    this.list = list
    await this.#refresh()
  }

  /** Opens a template once the words of the one before are on disk. */
  async open(id: string): Promise<void> {
    if (this.page?.id === id) return
    const { client, notices } = this.#tools
    const asked = ++this.#openAsked
    if (this.page && !(await this.page.autosave.flush())) return
    const template = await notices.attempt(() => client.templates.open({ id }))
    if (template && asked === this.#openAsked) this.page = new OpenTemplatePage(client, template)
  }

  async duplicate(id: string): Promise<void> {
    const { client, notices } = this.#tools
    if (this.page && !(await this.page.autosave.flush())) return
    const made = await notices.attempt(() => client.templates.duplicate({ id }))
    if (!made) return
    notices.tellDone('templates.duplicated')
    await this.reload()
    await this.open(made.id)
  }

  /** Removes one of the analyst's own; a shipped one gets its text back. */
  async remove({
    id,
    name,
    origin,
  }: Pick<TemplateSummary, 'id' | 'name' | 'origin'>): Promise<void> {
    const { client, notices } = this.#tools
    if (origin === 'shipped') return
    const { page } = this
    if (page?.id === id && !(await page.autosave.flush())) return
    const removed = await notices.attempt(() => client.templates.remove({ id }))
    if (!removed) return
    if (page?.id === id && origin === 'own') this.page = null
    notices.tellDone(origin === 'own' ? 'templates.removed' : 'templates.restored', { name })
    await this.reload()
  }

  async importFile(): Promise<void> {
    const { client, notices } = this.#tools
    const read = await notices.attempt(() => client.templates.importFile({}))
    if (!read || read.id === null) return
    notices.tellDone('templates.imported')
    await this.reload()
    await this.open(read.id)
  }

  async exportFile(id: string): Promise<void> {
    const { client, notices } = this.#tools
    if (this.page && !(await this.page.autosave.flush())) return
    const saved = await notices.attempt(() => client.templates.exportFile({ id }))
    if (saved?.path) notices.tell('templates.exported', { path: saved.path })
  }

  async #refresh(): Promise<void> {
    const { page } = this
    if (!page) return
    try {
      const template = await this.#tools.client.templates.open({ id: page.id })
      if (this.page === page) page.refresh(template)
    } catch {
      // An undo took the template away.
      if (this.page === page && !page.autosave.dirty) this.page = null
    }
  }
}
