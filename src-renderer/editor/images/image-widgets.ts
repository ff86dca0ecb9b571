import { type EditorView, WidgetType } from '@codemirror/view'
import { t } from '../../lib/i18n.svelte.ts'

/** Where the window finds the images of the store. */
export const imageAddress = (id: string): string => `app://image/${id}`

/** An image of the store with its description; one without says so. */
export class ShownImage extends WidgetType {
  readonly #id: string
  readonly #description: string
  constructor(id: string, description: string) {
    super()
    this.#id = id
    this.#description = description
  }
  override eq(other: ShownImage): boolean {
    return this.#id === other.#id && this.#description === other.#description
  }
  override get estimatedHeight(): number {
    return 200
  }
  override toDOM(view: EditorView): HTMLElement {
    const figure = document.createElement('span')
    figure.className = 'am-image'
    const image = document.createElement('img')
    image.alt = this.#description
    image.draggable = false
    const caption = document.createElement('span')
    caption.className = this.#description === '' ? 'am-image-defect' : 'am-image-caption'
    caption.textContent = this.#description || t('editor.image.undescribed')
    image.addEventListener('load', () => view.requestMeasure())
    image.addEventListener('error', () => {
      image.hidden = true
      caption.className = 'am-image-defect'
      caption.textContent = t('editor.image.missing', { description: this.#description })
      view.requestMeasure()
    })
    image.src = imageAddress(this.#id)
    figure.append(image, caption)
    return figure
  }
  override ignoreEvent(): boolean {
    return false
  }
}

/** What stands for the address of an image on the line being written. */
export class ImageTarget extends WidgetType {
  override eq(): boolean {
    return true
  }
  override toDOM(): HTMLElement {
    const chip = document.createElement('span')
    chip.className = 'am-mark'
    chip.textContent = `] ${t('editor.image.target')}`
    return chip
  }
  override ignoreEvent(): boolean {
    return false
  }
}
