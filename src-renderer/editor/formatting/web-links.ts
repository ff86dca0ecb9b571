import { syntaxTree } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'

/** The address of the link to the web or to a mailbox at an offset; null when there is none. */
export function addressAt(state: EditorState, offset: number): string | null {
  for (const side of [1, -1] as const) {
    let node = syntaxTree(state).resolveInner(offset, side)
    while (node.parent && !['Link', 'Autolink', 'URL'].includes(node.name)) node = node.parent
    const url = node.name === 'URL' ? node : node.getChild('URL')
    const address = url && state.sliceDoc(url.from, url.to)
    if (address && /^(?:https?:\/\/|mailto:)/i.test(address)) return address
  }
  return null
}
