import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'

/**
 * Gives the entries of a printed document's outline the words of its headings. Chromium gathers them
 * from what it painted: it drops the space where a heading breaks into two lines, and says a heading
 * twice that it laid out again on the next page. An entry that is no heading is left as it is.  */
export function mendOutline(pdf: PDFDocument, headings: readonly string[]): void {
  const child = (entry: PDFDict, name: string) => entry.lookupMaybe(PDFName.of(name), PDFDict)

  function mend(entry: PDFDict | undefined): void {
    for (let at = entry; at !== undefined; at = child(at, 'Next')) {
      const title = at.lookupMaybe(PDFName.of('Title'), PDFString, PDFHexString)
      const heading = title && headingOf(title.decodeText(), headings)
      if (heading !== undefined) at.set(PDFName.of('Title'), PDFHexString.fromText(heading))
      mend(child(at, 'First'))
    }
  }

  const outline = child(pdf.catalog, 'Outlines')
  if (outline !== undefined) mend(child(outline, 'First'))
}

/** The heading that an entry says once or several times over, spaces aside. */
export function headingOf(entry: string, headings: readonly string[]): string | undefined {
  const said = withoutSpaces(entry)
  return headings.find((heading) => {
    const once = withoutSpaces(heading)
    return said !== '' && once !== '' && said === once.repeat(Math.round(said.length / once.length))
  })
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s\u00ad]+/g, '')
}
