/** One line of a menu; `separated` draws a rule above it. */
export type MenuEntry = {
  id: string
  label: string
  /** The language of the label, when it is not that of the window. */
  lang?: string | undefined
  keys?: string | undefined
  disabled?: boolean | undefined
  separated?: boolean | undefined
}
