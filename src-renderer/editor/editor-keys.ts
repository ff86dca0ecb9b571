import type { MessageKey } from '../../src-main/shared/messages/catalogue.ts'

/** What the keys do in the text of a note or a section, as the sheet of shortcuts tells it. */
export const editorKeys: readonly { label: MessageKey; keys: readonly string[] }[] = [
  { label: 'editor.key.actor', keys: ['@'] },
  { label: 'editor.key.meeting', keys: ['#'] },
  { label: 'editor.key.link', keys: ['[['] },
  { label: 'editor.key.citation', keys: ['^'] },
  { label: 'editor.key.open', keys: ['Alt+Enter'] },
  { label: 'editor.key.bold', keys: ['Mod+b'] },
  { label: 'editor.key.italic', keys: ['Mod+i'] },
  { label: 'editor.key.numbered', keys: ['Mod+Shift+7'] },
  { label: 'editor.key.list', keys: ['Mod+Shift+8'] },
  { label: 'editor.key.task', keys: ['Mod+l'] },
  { label: 'editor.key.footnote', keys: ['Alt+Shift+N'] },
  { label: 'editor.key.takeBack', keys: ['Escape'] },
  { label: 'editor.key.clean', keys: ['Mod+Shift+Y'] },
  { label: 'editor.key.misspelt', keys: ['F7', 'Shift+F7'] },
  { label: 'editor.key.suggest', keys: ['Mod+;', 'Shift+F10'] },
  { label: 'editor.key.find', keys: ['Mod+f'] },
  { label: 'editor.key.moveSection', keys: ['Alt+ArrowUp', 'Alt+ArrowDown'] },
]
