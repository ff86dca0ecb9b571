import type { SectionKind } from '../shared/briefing.ts'
import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { fieldsIn, fillFields, type FieldValues } from '../shared/templates/fields.ts'
import type { ReadTemplate } from '../shared/templates/read-template.ts'
import { typesetFrench } from '../shared/typography/french.ts'
import { assembleSection, fillSection } from './assemble-section.ts'
import { type AssembledBlock, writeBlocks } from './blocks.ts'
import type { Material } from './material.ts'

/** A section as assembled, before it is stored: its text, and what of it the record wrote. */
export type DraftSection = {
  kind: SectionKind
  heading: string
  body: string
  blocks: readonly AssembledBlock[]
}

export type Draft = { title: string; sections: DraftSection[] }

type Form = Pick<ReadTemplate, 'title' | 'sections'>

/**
 * A document of a form about a subject: fields filled as far as they can be, and sections with what
 * the record holds for them, in Markdown with record links and citations. Where it holds nothing the
 * section says so; an optional one is left out. French is set as French printers do.
 */
export function draftDocument(
  form: Form,
  material: Material,
  values: FieldValues,
  language: Language,
): Draft {
  const set = (text: string) => (language === 'fr' ? typesetFrench(text) : text)
  const fill = (text: string) => set(fillFields(text, values))
  return {
    title: titled(form.title, values, language, set),
    sections: form.sections.flatMap((section): DraftSection[] => {
      const { kind, optional } = section
      const blocks = (optional ? assembleSection : fillSection)(kind, material, language)
      if (optional && (blocks === null || blocks.length === 0)) return []
      const body = [fill(section.body), writeBlocks(blocks ?? [])].filter((part) => part !== '')
      const heading = fill(section.heading)
      return [{ kind, heading, body: body.join('\n\n'), blocks: blocks ?? [] }]
    }),
  }
}

/** A title that is nothing but a field without a value is no title yet. */
function titled(
  title: string,
  values: FieldValues,
  language: Language,
  set: (text: string) => string,
): string {
  const filled = fillFields(title, values).trim()
  const [field] = fieldsIn(filled)
  const isField = field !== undefined && field.end - field.start === filled.length
  if (filled === '' || isField) return translate(language, 'document.blankTitle')
  return set(filled)
}
