import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/** What the writing area says of itself: its name, the language written in; the system is not to correct it. */
export function attributes(label: string, language: string): Extension {
  return EditorView.contentAttributes.of({
    'aria-label': label,
    lang: language,
    spellcheck: 'false',
    autocorrect: 'off',
    autocapitalize: 'off',
  })
}
