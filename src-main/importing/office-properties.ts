import { descendants, type DomElement } from './dom.ts'
import { presentFields, type SourceHead, told, toldLanguage } from './imported.ts'

/**
 * Title, author and language that a word processor wrote beside a document (Dublin Core names). The day
 * it was made is not that of publication and is not taken.
 */
export function officeProperties(properties: DomElement | null): SourceHead {
  if (!properties) return { fields: {} }
  const value = (name: string) => descendants(properties, name)[0]?.textContent
  const language = toldLanguage(value('language'))
  const fields = presentFields({
    title: told(value('title'), 'properties'),
    author: told(value('creator') ?? value('initial-creator'), 'properties'),
  })
  return language ? { fields, language } : { fields }
}
