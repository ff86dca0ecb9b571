import { type EditorView, WidgetType } from '@codemirror/view'
import { t } from '../../lib/i18n.svelte.ts'
import { toggleTaskAt } from './tasks.ts'

/** What stands for `-`, `*` or `+` before an item. */
export class Bullet extends WidgetType {
  override eq(): boolean {
    return true
  }
  override toDOM(): HTMLElement {
    const bullet = document.createElement('span')
    bullet.className = 'am-list-mark'
    bullet.textContent = '•'
    return bullet
  }
  override ignoreEvent(): boolean {
    return false
  }
}

/** What stands for `---`. */
export class Rule extends WidgetType {
  override eq(): boolean {
    return true
  }
  override toDOM(): HTMLElement {
    const rule = document.createElement('span')
    rule.className = 'am-rule'
    rule.setAttribute('role', 'separator')
    return rule
  }
  override ignoreEvent(): boolean {
    return false
  }
}

/** The box of a task; a click ticks it. Ctrl+L does the same from the line. */
export class TaskBox extends WidgetType {
  readonly #done: boolean
  readonly #words: string
  constructor(done: boolean, words: string) {
    super()
    this.#done = done
    this.#words = words
  }
  override eq(other: TaskBox): boolean {
    return this.#done === other.#done && this.#words === other.#words
  }
  override toDOM(view: EditorView): HTMLElement {
    const box = document.createElement('input')
    box.type = 'checkbox'
    box.className = 'am-task'
    box.tabIndex = -1
    box.checked = this.#done
    box.setAttribute('aria-label', t('editor.task', { words: this.#words }))
    // The focus stays in the text, which says whether it is ticked.
    box.addEventListener('mousedown', (event) => event.preventDefault())
    box.addEventListener('click', (event) => {
      event.preventDefault()
      toggleTaskAt(view, view.posAtDOM(box))
    })
    return box
  }
  override ignoreEvent(): boolean {
    return true
  }
}
