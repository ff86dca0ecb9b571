import { type EditorView, ViewPlugin } from '@codemirror/view'
import { t } from '../../lib/i18n.svelte.ts'
import { blocksAt, type Blocks, placeAfter, reorder } from './movable-blocks.ts'

/** How far left of the text the pointer still shows the handle. */
const reach = 60

/** A handle beside the block under the pointer; dragging it moves the block among those it can change places with. */
export const blockHandle = ViewPlugin.fromClass(
  class {
    readonly #view: EditorView
    readonly #handle = document.createElement('div')
    readonly #mark = document.createElement('div')
    #offset: number | null = null
    #dragged: { blocks: Blocks; to: number } | null = null
    readonly #onMove = (event: PointerEvent) => this.#follow(event)
    readonly #onLeave = () => this.#hide()

    constructor(view: EditorView) {
      this.#view = view
      this.#handle.className = 'am-handle'
      this.#handle.title = t('editor.moveBlock')
      // The keys that move blocks say the same to those without a pointer.
      this.#handle.setAttribute('aria-hidden', 'true')
      this.#handle.textContent = '⠿'
      this.#mark.className = 'am-drop'
      this.#mark.setAttribute('aria-hidden', 'true')
      this.#handle.addEventListener('pointerdown', (event) => this.#take(event))
      this.#handle.addEventListener('pointermove', (event) => this.#drag(event))
      this.#handle.addEventListener('pointerup', (event) => this.#drop(event))
      this.#handle.addEventListener('pointercancel', () => this.#end())
      this.#hide()
      this.#end()
      view.dom.append(this.#handle, this.#mark)
      view.dom.addEventListener('pointermove', this.#onMove)
      view.dom.addEventListener('pointerleave', this.#onLeave)
    }

    update(): void {
      if (this.#dragged === null) this.#hide()
    }

    destroy(): void {
      this.#view.dom.removeEventListener('pointermove', this.#onMove)
      this.#view.dom.removeEventListener('pointerleave', this.#onLeave)
      this.#handle.remove()
      this.#mark.remove()
    }

    #follow(event: PointerEvent): void {
      if (this.#dragged !== null || event.buttons !== 0) return
      const box = this.#view.contentDOM.getBoundingClientRect()
      const near = event.clientX < box.left + box.width / 2 && event.clientX > box.left - reach
      const offset = near
        ? this.#view.posAtCoords({ x: box.left + 4, y: event.clientY }, false)
        : null
      const blocks = offset === null ? null : blocksAt(this.#view.state, offset)
      const block = blocks?.all[blocks.at]
      if (!block || offset === null) return this.#hide()
      this.#offset = offset
      this.#handle.style.top = `${this.#top(block.from)}px`
      this.#handle.style.visibility = 'visible'
    }

    #take(event: PointerEvent): void {
      const blocks = this.#offset === null ? null : blocksAt(this.#view.state, this.#offset)
      if (!blocks || event.button !== 0) return
      event.preventDefault()
      this.#handle.setPointerCapture(event.pointerId)
      this.#dragged = { blocks, to: blocks.at }
    }

    #drag(event: PointerEvent): void {
      if (this.#dragged === null) return
      const { blocks } = this.#dragged
      const height = event.clientY - this.#view.documentTop
      const middle = ({ from, to }: { from: number; to: number }) =>
        (this.#view.lineBlockAt(from).top + this.#view.lineBlockAt(to).bottom) / 2
      const below = blocks.all.filter((block) => middle(block) < height).length
      const to = Math.max(0, Math.min(blocks.all.length - 1, below > blocks.at ? below - 1 : below))
      this.#dragged = { blocks, to }
      const target = blocks.all[to]
      this.#mark.hidden = to === blocks.at || !target
      if (target)
        this.#mark.style.top = `${to > blocks.at ? this.#bottom(target.to) : this.#top(target.from)}px`
    }

    #drop(event: PointerEvent): void {
      const dragged = this.#dragged
      this.#end()
      if (dragged === null) return
      event.preventDefault()
      const { blocks, to } = dragged
      const changes = reorder(this.#view.state, blocks, to)
      if (changes === null) return
      this.#view.dispatch({
        changes,
        selection: { anchor: placeAfter(blocks, to) },
        userEvent: 'move.block',
      })
      this.#view.focus()
    }

    #end(): void {
      this.#dragged = null
      this.#mark.hidden = true
    }

    #hide(): void {
      this.#handle.style.visibility = 'hidden'
    }

    #top(offset: number): number {
      return this.#view.lineBlockAt(offset).top + this.#contentTop()
    }

    #bottom(offset: number): number {
      return this.#view.lineBlockAt(offset).bottom + this.#contentTop()
    }

    /** Where the text begins within the editor: panels stand above it. */
    #contentTop(): number {
      return this.#view.documentTop - this.#view.dom.getBoundingClientRect().top
    }
  },
)
