import { acceptCompletion, autocompletion, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap } from '@codemirror/commands'
import { EditorState, type Extension, Prec } from '@codemirror/state'
import { drawSelection, EditorView, keymap } from '@codemirror/view'
import type { Client } from '../../src-main/shared/contract.ts'
import type { Language } from '../../src-main/shared/language.ts'
import type { Destination } from '../lib/navigation.ts'
import { editorTheme } from './editor-theme.ts'
import { formattingKeys } from './formatting/formatting-commands.ts'
import { liveFormatting } from './formatting/live-formatting.ts'
import { noteMarkdown } from './formatting/markdown-language.ts'
import { taskKeys } from './formatting/tasks.ts'
import { addressAt } from './formatting/web-links.ts'
import { type ImageTools, insertingImages } from './images/inserting-images.ts'
import { pasting, type PasteTools } from './pasting/pasting.ts'
import { phrases } from './phrases.ts'
import type { CitedPassages } from './references/cited-passages.ts'
import { referenceCompletion, type Surroundings } from './references/completion.ts'
import { recordViews } from './references/record-views.ts'
import type { ReferenceMarks, ReferenceSource } from './references/reference-marks.ts'
import { referenceTooltip } from './references/reference-tooltip.ts'
import { spanMarks, spanTheme } from './spans/span-marks.ts'
import { typesetAsTyped } from './typography/typeset-as-typed.ts'

/** What writing needs of the window around the editor. */
export type WritingTools = {
  client: Client
  passages: CitedPassages
  /** What completion asks of the surroundings, but for what the text itself tells. */
  links: Pick<Surroundings, 'ownId' | 'recent' | 'meetingId' | 'create'>
  /** The day (`YYYY-MM-DD`) that the text is of. */
  asOf: () => string
  language: () => Language
  /** Typography is set as one types. */
  typesets: () => boolean
  go: (destination: Destination) => void
  /** Opens an address of the web outside. */
  follow: (address: string) => void
  images: ImageTools
  paste: PasteTools
}

/** What any text is written with: a whole one, or the cell of a table. */
export function writing(
  marks: ReferenceMarks,
  source: ReferenceSource,
  tools: WritingTools,
): Extension {
  const { client, passages } = tools

  /** Follows the link or citation at an offset. */
  function open(state: EditorState, offset: number): boolean {
    const reference = marks.at(state, offset)
    if (reference === undefined) {
      const address = addressAt(state, offset)
      if (address !== null) tools.follow(address)
      return address !== null
    }
    if (reference.type === 'link') {
      tools.go({ view: recordViews[reference.kind], id: reference.id })
      return true
    }
    const passage = passages.find(reference.passageId)
    if (!passage) return false
    tools.go({ view: 'articles', id: passage.articleId, passageId: passage.id })
    return true
  }

  return [
    drawSelection(),
    EditorView.lineWrapping,
    EditorState.phrases.of(phrases()),
    noteMarkdown(),
    liveFormatting,
    spanMarks,
    spanTheme,
    marks.extension,
    referenceTooltip(marks, source, { client, asOf: tools.asOf }),
    typesetAsTyped({ language: tools.language, enabled: tools.typesets }),
    autocompletion({
      override: [
        referenceCompletion(client, {
          ...tools.links,
          linked: marks.linked,
          chosen: (passage) => passages.keep(passage),
        }),
      ],
      icons: false,
      maxRenderedOptions: 50,
    }),
    insertingImages(tools.images),
    pasting(tools.paste),
    Prec.high(
      keymap.of([
        ...formattingKeys,
        ...taskKeys,
        { key: 'Tab', run: acceptCompletion },
        { key: 'Alt-Enter', run: ({ state }) => open(state, state.selection.main.head) },
      ]),
    ),
    // A cell has its own meaning for some of these keys: it comes before.
    Prec.low(keymap.of([...completionKeymap, ...keysLeftToEditor])),
    EditorView.domEventHandlers({
      mousedown: (event, view) => {
        if (!event.ctrlKey && !event.metaKey) return false
        const offset = view.posAtCoords({ x: event.clientX, y: event.clientY })
        return offset !== null && open(view.state, offset)
      },
    }),
    editorTheme,
  ]
}

/* Alt with an arrow belongs to the window: it moves sections and goes back; other keys have a meaning of ours. */
const taken = ['Alt-ArrowUp', 'Alt-ArrowDown', 'Ctrl-m', 'Mod-Enter', 'Alt-A', 'Alt-l']
const keysLeftToEditor = defaultKeymap.filter(
  ({ key = '' }) => !taken.includes(key) && !key.startsWith('Mod-Alt-'),
)
