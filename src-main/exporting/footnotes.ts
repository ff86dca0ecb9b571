import type { Footnote, Inline } from './document.ts'

export type FootnoteNumbers = {
  /** What reading one text needs: labels are those of the text, whatever others call theirs. */
  ofText: (textId: string) => {
    footnote: (label: string) => Inline
    footnoteWords: (label: string, children: Inline[]) => void
  }
  /** Every footnote that is called, in order of first use; one without words has none. */
  all: () => Footnote[]
}

/** Marks the footnotes of a document a, b … in order of first use, so that they are no citations. */
export function numberFootnotes(): FootnoteNumbers {
  const marks = new Map<string, string>()
  const words = new Map<string, Inline[]>()
  return {
    ofText: (textId) => ({
      footnote(label) {
        const key = `${textId} ${label}`
        const mark = marks.get(key) ?? letters(marks.size)
        marks.set(key, mark)
        return { kind: 'footnote', mark }
      },
      footnoteWords: (label, children) => void words.set(`${textId} ${label}`, children),
    }),
    all: () => [...marks].map(([key, mark]) => ({ mark, children: words.get(key) ?? [] })),
  }
}

/** a, b … z, aa, ab … */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}
