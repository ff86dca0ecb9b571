import type { HandlersOf } from '../shared/contract.ts'
import type { Tab } from '../shared/layout.ts'
import type { Store } from '../store/open-store.ts'
import { layoutStore } from './layout-store.ts'

/** The calls about what is open in the window. */
export function layoutCalls(store: Store): HandlersOf<'layout'> {
  const kept = layoutStore(store.db)
  const exists = (tab: Tab): boolean => kept.title(tab) !== undefined
  const orNone = (tab: Tab | null): Tab | null => (tab && exists(tab) ? tab : null)

  return {
    read() {
      const layout = kept.read()
      if (!layout) return { layout: null }
      const beside = layout.beside.filter(exists)
      return {
        layout: {
          ...layout,
          shown: orNone(layout.shown),
          main: layout.main.filter(exists),
          beside,
          besideShown: orNone(layout.besideShown) ?? beside.at(-1) ?? null,
        },
      }
    },
    write(layout) {
      kept.write(layout)
      return {}
    },
    titles: ({ tabs }) =>
      tabs.flatMap((tab) => {
        const title = kept.title(tab)
        return title === undefined ? [] : { ...tab, title }
      }),
  }
}
