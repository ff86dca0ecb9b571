/**
 * Whether a dialog or a menu holds the keys: one that is closing, which may stay in the page for a
 * frame or two, no longer does.
 */
export function holdsKeys(): boolean {
  return document.querySelector(':is([role=dialog], [role=menu]):not([data-state=closed])') !== null
}
