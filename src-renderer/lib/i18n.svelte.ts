import type { Language } from '../../src-main/shared/language.ts'
import { type MessageKey, translate } from '../../src-main/shared/messages/catalogue.ts'

const current = $state<{ language: Language }>({ language: 'fr' })

/** The language of the interface. Read in a component it keeps up with the settings. */
export function interfaceLanguage(): Language {
  return current.language
}

export function setInterfaceLanguage(language: Language): void {
  current.language = language
}

/** A text of the catalogue in the language of the interface, its placeholders filled. */
export function t(key: MessageKey, values: Record<string, string | number> = {}): string {
  return translate(current.language, key, values)
}
