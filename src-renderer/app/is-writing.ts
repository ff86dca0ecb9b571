/** Whether the keys go into a text that is being written: nothing is to take the floor then. */
export function isWriting(): boolean {
  return document.activeElement?.closest('textarea, [contenteditable="true"]') != null
}
