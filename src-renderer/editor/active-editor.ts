import type { Editor } from './editor.ts'

/** The editors on screen, the one written in last at the end. */
let editors: readonly Editor[] = []

/** The editor that commands act on: that written in last, else the one there is; null without any. */
export function activeEditor(): Editor | null {
  return editors.at(-1) ?? null
}

/** Takes an editor that has opened; those opened later are not written in yet. Answers how to let it go. */
export function enterEditor(editor: Editor): () => void {
  editors = [editor, ...editors]
  return () => (editors = editors.filter((one) => one !== editor))
}

/** The person writes in this editor. */
export function writeIn(editor: Editor): void {
  editors = [...editors.filter((one) => one !== editor), editor]
}
