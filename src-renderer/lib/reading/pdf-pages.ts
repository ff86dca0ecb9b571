import type { PDFDocumentLoadingTask } from 'pdfjs-dist'
import jpeg2000 from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url&no-inline'
import bilevel from 'pdfjs-dist/wasm/jbig2_nowasm_fallback.js?url&no-inline'
import worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url&no-inline'
import { OwnFonts } from './pdf-fonts.ts'

/** What drawing stops at, so that no file fills the memory or holds the window. */
export const drawingLimits = {
  /** Pixels of an image in the file; a larger one is left out. */
  imagePixels: 40_000_000,
  /** Pixels of a page as drawn. */
  pagePixels: 16_000_000,
  /** Pixels of one side of a page as drawn. */
  sidePixels: 8_192,
  /** Time to open a file or to draw a page, in milliseconds. */
  time: 15_000,
}

/** A page drawn: its size on the screen, in CSS pixels. */
export type DrawnPage = { width: number; height: number }

export type PdfPages = {
  count: number
  /**
   * Draws a page, counted from 1, as wide as `width` CSS pixels within limits. No form, link, script or
   * file of the document is looked at.
   */
  draw: (
    number: number,
    canvas: HTMLCanvasElement,
    width: number,
    signal: AbortSignal,
  ) => Promise<DrawnPage>
  /** Puts the words of a page over its drawing, unseen, to be read aloud, selected and copied. */
  words: (number: number, over: HTMLElement, width: number, signal: AbortSignal) => Promise<void>
  close: () => void
}

/**
 * Opens a PDF to look at its pages. It is read in a worker that may fetch nothing; its fonts are drawn as
 * shapes and never installed.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfPages> {
  // The legacy build brings what older runtimes of Electron lack.
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  pdfjs.GlobalWorkerOptions.workerSrc = worker
  const task = pdfjs.getDocument({
    data: bytes,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    // Both decoders lie in one folder, under their own names.
    wasmUrl: folderOf(jpeg2000, bilevel),
    standardFontDataUrl: 'own:/',
    BinaryDataFactory: OwnFonts,
    maxImageSize: drawingLimits.imagePixels,
    stopAtErrors: false,
    verbosity: 0,
  })
  const pdf = await inTime(task, task.promise)
  return {
    count: pdf.numPages,
    async draw(number, canvas, width, signal) {
      const page = await inTime(task, pdf.getPage(number))
      const natural = page.getViewport({ scale: 1 })
      const size = drawnSize(natural, width, devicePixelRatio)
      const viewport = page.getViewport({ scale: size.scale })
      // The old page stays until the new one is whole.
      const sheet = document.createElement('canvas')
      sheet.width = Math.max(1, Math.floor(viewport.width))
      sheet.height = Math.max(1, Math.floor(viewport.height))
      const drawing = page.render({
        canvas: sheet,
        viewport,
        annotationMode: pdfjs.AnnotationMode.DISABLE,
        background: 'white',
      })
      const cancel = () => drawing.cancel()
      signal.addEventListener('abort', cancel, { once: true })
      try {
        await inTime(task, drawing.promise)
        signal.throwIfAborted()
        canvas.width = sheet.width
        canvas.height = sheet.height
        canvas.getContext('2d')?.drawImage(sheet, 0, 0)
      } finally {
        signal.removeEventListener('abort', cancel)
        page.cleanup()
      }
      return { width: size.width, height: size.height }
    },
    async words(number, over, width, signal) {
      const page = await inTime(task, pdf.getPage(number))
      const viewport = page.getViewport({
        scale: width / Math.max(page.getViewport({ scale: 1 }).width, 1),
      })
      const textContentSource = await inTime(task, page.getTextContent())
      if (signal.aborted) return
      over.replaceChildren()
      over.style.setProperty('--total-scale-factor', String(viewport.scale))
      const layer = new pdfjs.TextLayer({ textContentSource, container: over, viewport })
      signal.addEventListener('abort', () => layer.cancel(), { once: true })
      await inTime(task, layer.render())
    },
    close: () => void task.destroy(),
  }
}

/** How large a page is drawn: `width` and `height` in CSS pixels, `scale` in device pixels a point. */
export function drawnSize(
  natural: { width: number; height: number },
  width: number,
  pixelRatio: number,
): DrawnPage & { scale: number } {
  const { pagePixels, sidePixels } = drawingLimits
  const [w, h] = [Math.max(natural.width, 1), Math.max(natural.height, 1)]
  const wanted = (width / w) * pixelRatio
  const scale = Math.min(wanted, sidePixels / Math.max(w, h), Math.sqrt(pagePixels / (w * h)))
  return { scale, width: (w * scale) / pixelRatio, height: (h * scale) / pixelRatio }
}

function folderOf(...files: readonly string[]): string {
  const [folder] = files.map((file) => new URL('.', new URL(file, location.href)).href)
  return folder ?? ''
}

/** Gives a document up that takes too long: its worker is ended. */
async function inTime<T>(task: PDFDocumentLoadingTask, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      void task.destroy()
      reject(new Error('a page took too long'))
    }, drawingLimits.time)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
