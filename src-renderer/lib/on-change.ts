import type { Change } from '../../src-main/shared/change.ts'
import type { Bridge } from './bridge.ts'

export type ChangeKind = Change[number]['kind']

/** Runs `reload` after a commit that wrote one of these kinds; answers how to stop. */
export type OnChange = (kinds: readonly ChangeKind[], reload: (ids: string[]) => void) => () => void

/** Lets anything in the window be told when records it shows were written. */
export function changesOf(bridge: Pick<Bridge, 'onChange'>): OnChange {
  const listeners = new Set<(change: Change) => void>()
  bridge.onChange((change) => {
    for (const listener of listeners) listener(change)
  })
  return (kinds, reload) => {
    const listener = (change: Change) => {
      const written = change.filter((part) => kinds.includes(part.kind))
      if (written.length > 0) reload(written.flatMap((part) => part.ids))
    }
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
}

/** Changes heard only while something holds: what a view shows is read again on arriving there. */
export function heardWhile(onChange: OnChange, holds: () => boolean): OnChange {
  return (kinds, reload) =>
    onChange(kinds, (ids) => {
      if (holds()) reload(ids)
    })
}
