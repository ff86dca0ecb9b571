import { PDFCrossRefStream } from '@cantoo/pdf-lib'

type Entry = { ref: { objectNumber: number } }
/** What is private in the declarations. */
type Appending = { entries: Entry[]; appendEntry: (entry: Entry) => void }

/**
 * Has pdf-lib (2.11) list the objects of a file in time that grows with their number, not with its square: before each
 * one it looks for its place from the first on, though objects come in order and it is the last.
 */
export function quickCrossReferences(): void {
  const appending = PDFCrossRefStream.prototype as unknown as Appending
  const { appendEntry } = appending
  appending.appendEntry = function (this: Appending, entry) {
    const last = this.entries.at(-1)
    if (last !== undefined && last.ref.objectNumber > entry.ref.objectNumber)
      appendEntry.call(this, entry)
    else this.entries.push(entry)
  }
}
