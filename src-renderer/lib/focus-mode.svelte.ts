let focusing = $state(false)

/** Whether everything but the text being written is put away. */
export function isFocusing(): boolean {
  return focusing
}

export function setFocusing(wanted: boolean): void {
  focusing = wanted
}
