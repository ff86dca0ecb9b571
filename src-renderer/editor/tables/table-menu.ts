import { interfaceLanguage, t } from '../../lib/i18n.svelte.ts'
import { showChord } from '../../lib/chords.ts'
import { type TableAction, tableActions } from './table-actions.ts'

export type MenuAsks = {
  run: (action: TableAction) => void
  removeTable: () => void
  /** The menu was left without a choice. */
  closed: () => void
}

/** Opens the menu of a table beside its button; arrows, first letters, Enter and Escape work in it. Answers how to close it. */
export function openTableMenu(beside: HTMLElement, asks: MenuAsks): () => void {
  const menu = document.createElement('div')
  menu.className = 'am-menu'
  menu.setAttribute('role', 'menu')
  menu.setAttribute('aria-label', t('editor.table.menu'))
  const choose = (run: () => void) => () => {
    close()
    run()
  }
  menu.append(
    ...tableActions.map((action) =>
      item(
        t(action.label),
        action.key,
        choose(() => asks.run(action)),
      ),
    ),
    item(t('editor.table.remove'), undefined, choose(asks.removeTable)),
  )
  const items = [...menu.querySelectorAll('button')]
  const close = () => {
    menu.removeEventListener('focusout', onFocusOut)
    menu.remove()
  }
  const onFocusOut = (event: FocusEvent) => {
    if (!(event.relatedTarget instanceof Node && menu.contains(event.relatedTarget))) close()
  }
  menu.addEventListener('focusout', onFocusOut)
  menu.addEventListener('keydown', (event) => {
    const at = items.findIndex((one) => one.matches(':focus'))
    const to = target(event.key, at, items)
    if (to !== null) items[to]?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') {
      close()
      asks.closed()
    } else return
    event.preventDefault()
    event.stopPropagation()
  })
  beside.after(menu)
  menu.scrollIntoView({ block: 'nearest' })
  items[0]?.focus()
  return close
}

function item(label: string, key: string | undefined, run: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.setAttribute('role', 'menuitem')
  button.tabIndex = -1
  const words = document.createElement('span')
  words.textContent = label
  button.append(words)
  if (key !== undefined) {
    const keys = document.createElement('kbd')
    keys.textContent = showChord(key.replaceAll('-', '+'), interfaceLanguage())
    button.append(keys)
  }
  button.addEventListener('click', run)
  return button
}

function target(key: string, at: number, items: readonly HTMLElement[]): number | null {
  const count = items.length
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key.length !== 1 || key === ' ') return null
  const letter = key.toLowerCase()
  const order = items.map((_, step) => (at + 1 + step) % count)
  return order.find((one) => items[one]?.textContent.toLowerCase().startsWith(letter)) ?? null
}
