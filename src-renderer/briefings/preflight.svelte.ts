import type { Client } from '../../src-main/shared/contract.ts'
import type { Finding } from '../../src-main/shared/preflight.ts'
import type { OnChange } from '../lib/on-change.ts'
import type { Notices } from '../lib/notices.svelte.ts'

type Tools = { client: Client; notices: Pick<Notices, 'attempt'>; onChange: OnChange }

/** The check of the open briefing before its release, and what it found. */
export class Preflight {
  /** The panel is shown. */
  open = $state(false)
  /** Null until the first check of this briefing. */
  findings = $state.raw<readonly Finding[] | null>(null)
  running = $state(false)
  /** Key of the finding looked at. */
  selected = $state<string | null>(null)
  /** The finding whose waiver is being written. */
  waiving = $state.raw<Finding | null>(null)
  /** Those still to settle: neither mended nor let stand. */
  readonly left = $derived((this.findings ?? []).filter(({ waived }) => waived === null))

  readonly #tools: Tools
  readonly #page: () => { id: string; flush(): Promise<boolean> } | null
  #asked = 0

  /** `page` is the briefing under construction; its words are saved before each check. */
  constructor(tools: Tools, page: () => { id: string; flush(): Promise<boolean> } | null) {
    this.#tools = tools
    this.#page = page
    // Also when an undo takes back what was let stand.
    tools.onChange(['waivers'], () => {
      if (this.open) void this.run()
    })
  }

  /** Shows the panel and checks, or puts it away. */
  toggle(): void {
    this.open = !this.open
    if (this.open) void this.run()
  }

  /** Forgets what was found: another briefing is open. */
  forget(): void {
    this.#asked++
    this.findings = null
    this.selected = null
    this.waiving = null
    this.running = false
  }

  /** Saves every word, then checks; a late answer is ignored. */
  async run(): Promise<void> {
    const page = this.#page()
    if (page === null) return
    const asked = ++this.#asked
    this.running = true
    try {
      if (!(await page.flush())) return
      const { client, notices } = this.#tools
      const told = await notices.attempt(() => client.preflight.examine({ id: page.id }))
      if (told && asked === this.#asked) this.#show(told.findings)
    } finally {
      if (asked === this.#asked) this.running = false
    }
  }

  /** Writes what mends a finding; the next one is then looked at. */
  async fix({ key, fix }: Finding): Promise<void> {
    if (fix === null) return
    await this.#settle((id) => this.#tools.client.preflight.fix({ id, key }))
    await this.run()
  }

  /** Lets the finding being waived stand. */
  async waive(reason: string): Promise<void> {
    const finding = this.waiving
    if (finding === null) return
    this.waiving = null
    const { key } = finding
    await this.#settle((id) => this.#tools.client.preflight.waive({ id, key, reason }))
  }

  async unwaive({ key }: Finding): Promise<void> {
    await this.#settle((id) => this.#tools.client.preflight.unwaive({ id, key }))
  }

  async #settle(work: (id: string) => Promise<unknown>): Promise<void> {
    const page = this.#page()
    if (page === null || !(await page.flush())) return
    await this.#tools.notices.attempt(() => work(page.id))
  }

  /** The finding looked at stays; when it is settled, the one in its place is looked at. */
  #show(findings: readonly Finding[]): void {
    const at = (this.findings ?? []).findIndex(({ key }) => key === this.selected)
    this.findings = findings
    if (findings.some(({ key }) => key === this.selected)) return
    this.selected = (findings[Math.max(0, at)] ?? findings.at(-1))?.key ?? null
  }
}
