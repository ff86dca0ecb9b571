let checking = $state(true)

/** Whether misspelt words are marked: the analyst's preference. */
export function checksSpelling(): boolean {
  return checking
}

export function setSpellingChecked(wanted: boolean): void {
  checking = wanted
}
