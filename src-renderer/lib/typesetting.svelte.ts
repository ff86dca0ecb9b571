let asTyped = $state(true)

/** Whether typography is set as one types: the analyst's preference. */
export function typesetsAsTyped(): boolean {
  return asTyped
}

export function setTypesetAsTyped(wanted: boolean): void {
  asTyped = wanted
}
