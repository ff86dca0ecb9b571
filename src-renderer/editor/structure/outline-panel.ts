import { ensureSyntaxTree } from '@codemirror/language'
import { type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state'
import { EditorView, type KeyBinding, keymap, type Panel, showPanel } from '@codemirror/view'
import { t } from '../../lib/i18n.svelte.ts'
import { type Heading, headingAt, headings } from './headings.ts'

const showOutline = StateEffect.define<boolean>()

const outlineShown = StateField.define<boolean>({
  create: () => false,
  update: (shown, { effects }) =>
    effects.reduce((now, effect) => (effect.is(showOutline) ? effect.value : now), shown),
  provide: (self) => showPanel.from(self, (shown) => (shown ? openPanel : null)),
})

/** The outline of the text, above it: its headings, to jump to by arrows and Enter or a click. */
export function outline(): Extension {
  return [outlineShown, keymap.of(outlineKeys)]
}

/** Milliseconds that reading the rest of a long text may take before its outline is shown. */
const readingTime = 300

function toggle(view: EditorView): boolean {
  const shown = !view.state.field(outlineShown)
  if (shown) ensureSyntaxTree(view.state, view.state.doc.length, readingTime)
  view.dispatch({ effects: showOutline.of(shown) })
  if (shown) current(view.dom)?.focus()
  else view.focus()
  return true
}

/** To the heading after or before the caret. */
function jump(by: -1 | 1) {
  return (view: EditorView): boolean => {
    const { head } = view.state.selection.main
    const all = view.state.field(headings)
    const line = view.state.doc.lineAt(head).from
    const to =
      by > 0 ? all.find(({ from }) => from > line) : all.findLast(({ from }) => from < line)
    if (to) goTo(view, to)
    return true
  }
}

const outlineKeys: KeyBinding[] = [
  { key: 'Mod-j', run: toggle, preventDefault: true },
  { key: 'Alt-PageDown', run: jump(1), preventDefault: true },
  { key: 'Alt-PageUp', run: jump(-1), preventDefault: true },
]

function goTo(view: EditorView, { from, to }: Heading): void {
  view.dispatch({
    selection: { anchor: to },
    effects: EditorView.scrollIntoView(from, { y: 'start', yMargin: 48 }),
  })
  view.focus()
}

function current(within: Element): HTMLElement | null {
  return (
    within.querySelector<HTMLElement>('.am-outline [aria-current]') ??
    within.querySelector<HTMLElement>('.am-outline button')
  )
}

function openPanel(view: EditorView): Panel {
  const dom = document.createElement('nav')
  dom.className = 'am-outline'
  dom.setAttribute('aria-label', t('editor.outline'))
  dom.addEventListener('keydown', (event) => {
    const items = [...dom.querySelectorAll('button')]
    const at = items.findIndex((item) => item.matches(':focus'))
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key]
    if (to !== undefined) items[Math.max(0, Math.min(items.length - 1, to))]?.focus()
    else if (event.key === 'Escape' || (event.key === 'j' && (event.ctrlKey || event.metaKey)))
      toggle(view)
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  fill(dom, view)
  return {
    dom,
    top: true,
    update({ startState, state, selectionSet }) {
      if (startState.field(headings) !== state.field(headings)) fill(dom, view)
      else if (selectionSet) markCurrent(dom, state)
    },
  }
}

function fill(dom: HTMLElement, view: EditorView): void {
  const all = view.state.field(headings)
  const highest = Math.min(...all.map(({ level }) => level))
  const list = document.createElement('ul')
  list.append(
    ...all.map((heading, at) => {
      const item = document.createElement('li')
      const button = document.createElement('button')
      button.type = 'button'
      button.className = `am-outline-${Math.min(4, heading.level - highest + 1)}`
      button.textContent = heading.words || t('editor.outlineUnnamed')
      button.addEventListener('click', () => {
        const now = view.state.field(headings)[at]
        if (now) goTo(view, now)
      })
      item.append(button)
      return item
    }),
  )
  const nothing = document.createElement('p')
  nothing.textContent = t('editor.outlineEmpty')
  nothing.tabIndex = -1
  dom.replaceChildren(all.length > 0 ? list : nothing)
  markCurrent(dom, view.state)
}

function markCurrent(dom: HTMLElement, state: EditorState): void {
  const here = headingAt(state, state.selection.main.head)
  const at = here ? state.field(headings).indexOf(here) : -1
  dom.querySelectorAll('button').forEach((button, index) => {
    if (index === at) button.setAttribute('aria-current', 'true')
    else button.removeAttribute('aria-current')
  })
}
