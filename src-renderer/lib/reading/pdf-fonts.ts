/*
 * The fonts that a PDF may name without holding them, each in a piece of the window's own script that is
 * loaded when a document first asks: the window fetches nothing.
 */
const fonts = import.meta.glob<string>(
  '../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}',
  {
    query: '?url&inline',
    import: 'default',
  },
)

/** What pdfjs asks for data of its own; anything but these fonts is refused. */
export class OwnFonts {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const path = `../../node_modules/pdfjs-dist/standard_fonts/${filename}`
    const load = kind === 'standardFontDataUrl' ? fonts[path] : undefined
    if (load === undefined) throw new Error(`no ${kind} ${filename}`)
    const address = await load()
    const bytes = atob(address.slice(address.indexOf(',') + 1))
    return Uint8Array.from(bytes, (unit) => unit.charCodeAt(0))
  }
}
