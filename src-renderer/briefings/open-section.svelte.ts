import type { BriefingSection, SectionKind } from '../../src-main/shared/briefing.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import { Autosave } from '../editor/autosave.svelte.ts'
import { Caret } from '../editor/caret.ts'

type Words = Pick<BriefingSection, 'heading' | 'body'>

/** A section of a briefing under the analyst's hands. */
export class OpenSection {
  readonly id: string
  readonly kind: SectionKind
  heading = $state('')
  body = $state('')
  readonly caret = new Caret()
  readonly autosave: Autosave<Words>

  constructor(client: Client, section: BriefingSection, saved: () => void) {
    this.id = section.id
    this.kind = section.kind
    this.#show(section)
    this.autosave = new Autosave(async (words) => {
      await client.briefings.saveSection({ id: section.id, ...words })
      saved()
    })
  }

  /** What the text is called. */
  get name(): string {
    return this.heading
  }

  /** Puts words where the person last was in the text. */
  insert(words: string): void {
    this.write({ body: this.caret.insert(this.body, words) })
  }

  /** Takes what was typed, and has it saved a moment later. */
  write(words: Partial<Words>): void {
    this.heading = words.heading ?? this.heading
    this.body = words.body ?? this.body
    this.autosave.edit({ heading: this.heading, body: this.body })
  }

  /** Shows the section as main has it, unless words typed here are not saved yet. */
  refresh(section: Words): void {
    if (!this.autosave.dirty) this.#show(section)
  }

  #show({ heading, body }: Words): void {
    this.heading = heading
    this.body = body
  }
}
