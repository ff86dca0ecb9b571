/* How Word, LibreOffice and Google Docs name a footnote, and the place that calls it. */
const call = /#(?:_ftn|_edn|sdfootnote|sdendnote|ftnt)(\d+)(?:sym)?$/i
const note = /#(?:_ftnref|_ednref|sdfootnote|sdendnote|ftnt_ref)(\d+)(?:anc)?$/i

/** The number of the footnote that a link of the text calls; null when it calls none. */
export function calledFootnote(link: Element): string | null {
  const address = link.getAttribute('href') ?? ''
  if (isBack(address)) return null
  return call.exec(address)?.[1] ?? null
}

/** The number of the footnote whose words a link begins, which leads back to the text; null otherwise. */
export function begunFootnote(link: Element): string | null {
  const address = link.getAttribute('href') ?? ''
  return isBack(address) ? (note.exec(address)?.[1] ?? null) : null
}

function isBack(address: string): boolean {
  return /#(?:_ftnref|_ednref|ftnt_ref)\d+$|anc$/i.test(address)
}
