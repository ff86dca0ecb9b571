import { createContext } from 'svelte'

/** Whether the lists of split views are hidden, to leave their room to what is opened. */
export const [getListHidden, setListHidden] = createContext<() => boolean>()
