import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib'

const [K, P, S, A, Pg] = ['K', 'P', 'S', 'A', 'Pg'].map((name) => PDFName.of(name)) as [
  PDFName,
  PDFName,
  PDFName,
  PDFName,
  PDFName,
]
const hollow = PDFName.of('NonStruct')

/**
 * Takes away the tags that mean nothing: Chromium writes one for every box of the page, several for each
 * piece of text. What they hold goes to the tag around them, and the map from the content back to its tags
 * follows. Halves the file.
 */
export function tidyTags(pdf: PDFDocument): void {
  const { context } = pdf
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  const first = root?.get(K)
  if (root === undefined || !(first instanceof PDFRef)) return
  /** The tag that took over what a hollow one held. */
  const keepers = new Map<string, PDFRef>()

  /** The children of a tag once hollow ones among them are gone. */
  function children(tag: PDFDict, keeper: PDFRef, page: PDFObject | undefined): PDFObject[] {
    const kids = tag.get(K)
    const list = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids]
    const own = tag.get(Pg) ?? page
    return list.flatMap((kid): PDFObject[] => {
      if (!(kid instanceof PDFRef)) return [onPage(kid, own, keeper)]
      const child = context.lookup(kid)
      if (!(child instanceof PDFDict) || !child.has(S)) return [kid]
      if (child.get(S) === hollow) {
        keepers.set(kid.toString(), keeper)
        const inner = children(child, keeper, own)
        context.delete(kid)
        return inner
      }
      child.set(P, keeper)
      tidy(kid, child, own)
      return [kid]
    })
  }

  /** A piece of content held by number belongs to the page of its tag: said in full where that differs. */
  function onPage(kid: PDFObject, page: PDFObject | undefined, keeper: PDFRef): PDFObject {
    const keeping = context.lookup(keeper)
    if (!(kid instanceof PDFNumber) || page === undefined || !(keeping instanceof PDFDict))
      return kid
    if (!keeping.has(Pg)) keeping.set(Pg, page)
    if (keeping.get(Pg) === page) return kid
    return context.obj({ Type: 'MCR', Pg: page, MCID: kid })
  }

  function tidy(ref: PDFRef, tag: PDFDict, page: PDFObject | undefined): void {
    plainAttributes(tag)
    const kids = children(tag, ref, page)
    const [only] = kids
    if (kids.length === 0) tag.delete(K)
    else tag.set(K, kids.length === 1 && only !== undefined ? only : context.obj(kids as never))
  }

  const document = context.lookup(first, PDFDict)
  tidy(first, document, undefined)
  followContent(root, keepers)
}

/** Cells need not say that they span one row and one column. */
function plainAttributes(tag: PDFDict): void {
  const attributes = tag.lookup(A)
  if (!(attributes instanceof PDFArray)) return
  const telling = attributes.asArray().filter((one) => {
    if (!(one instanceof PDFDict)) return true
    const spans = ['RowSpan', 'ColSpan'].map((name) => one.lookup(PDFName.of(name)))
    return !spans.some((span) => span instanceof PDFNumber && span.asNumber() === 1)
  })
  const [only] = telling
  if (only === undefined) tag.delete(A)
  else tag.set(A, telling.length === 1 ? only : tag.context.obj(telling as never))
}

/** The map from content to tags: where a tag is gone, the one that keeps its content stands. */
function followContent(root: PDFDict, keepers: ReadonlyMap<string, PDFRef>): void {
  const follow = (node: PDFDict | undefined): void => {
    const kids = node?.lookupMaybe(PDFName.of('Kids'), PDFArray)
    for (let at = 0; kids !== undefined && at < kids.size(); at += 1)
      follow(kids.lookup(at, PDFDict))
    const numbers = node?.lookupMaybe(PDFName.of('Nums'), PDFArray)
    for (let at = 1; numbers !== undefined && at < numbers.size(); at += 2) {
      const value = numbers.get(at)
      const kept = value instanceof PDFRef ? keepers.get(value.toString()) : undefined
      if (kept !== undefined) numbers.set(at, kept)
      const list = numbers.lookup(at)
      if (!(list instanceof PDFArray)) continue
      for (let index = 0; index < list.size(); index += 1) {
        const keeper = keepers.get(String(list.get(index)))
        if (keeper !== undefined) list.set(index, keeper)
      }
    }
  }
  follow(root.lookupMaybe(PDFName.of('ParentTree'), PDFDict))
}
