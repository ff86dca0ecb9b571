import type { Extension } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import type { Image } from '../../../src-main/shared/image.ts'
import { writeImage } from '../../../src-main/shared/markdown/images.ts'

export type ImageTools = {
  /** Keeps images in the store; undefined when they were refused, which was said. */
  keep: (files: Uint8Array<ArrayBuffer>[]) => Promise<readonly Image[] | undefined>
  /** The same for images that the person picks. */
  pick: () => Promise<readonly Image[] | undefined>
}

/** Images pasted, dropped or picked go into the store and are shown where the caret stands. */
export function insertingImages(tools: ImageTools): Extension {
  async function insert(view: EditorView, kept: Promise<readonly Image[] | undefined>) {
    const images = await kept
    if (images && images.length > 0) show(view, images)
  }
  function take(view: EditorView, files: readonly File[]): boolean {
    if (files.length === 0) return false
    const read = Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())))
    void insert(
      view,
      read.then((bytes) => tools.keep(bytes)),
    )
    return true
  }
  return [
    EditorView.domEventHandlers({
      paste: (event, view) => {
        // A word processor puts a picture of the words beside the words.
        if (event.clipboardData?.types.some((type) => type.startsWith('text/plain'))) return false
        return take(view, imagesIn(event.clipboardData)) && (event.preventDefault(), true)
      },
      drop: (event, view) => {
        const files = imagesIn(event.dataTransfer)
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY })
        if (files.length === 0) return false
        event.preventDefault()
        if (at !== null) view.dispatch({ selection: { anchor: at } })
        view.focus()
        return take(view, files)
      },
    }),
    keymap.of([
      {
        key: 'Mod-Shift-i',
        preventDefault: true,
        run: (view) => {
          void insert(view, tools.pick())
          return true
        },
      },
    ]),
  ]
}

function imagesIn(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
}

/** Each on a line of its own; the caret goes where the description of the first is to be written. */
function show(view: EditorView, images: readonly Image[]): void {
  const { state } = view
  const { from, to } = state.selection.main
  const line = state.doc.lineAt(from)
  const words = state.sliceDoc(from, to)
  const before = line.text.slice(0, from - line.from).trim() === '' ? '' : '\n\n'
  const after = state.sliceDoc(to, state.doc.lineAt(to).to).trim() === '' ? '' : '\n\n'
  const written = images.map(({ id }, at) => writeImage({ id, description: at === 0 ? words : '' }))
  view.dispatch({
    changes: { from, to, insert: before + written.join('\n\n') + after },
    selection: { anchor: from + before.length + 2 + words.length },
    userEvent: 'input.image',
    scrollIntoView: true,
  })
  view.focus()
}
