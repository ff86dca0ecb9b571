import { BrowserWindow, session } from 'electron'
import { AppError } from '../shared/app-error.ts'

const address = 'app://document/print'
/** Milliseconds after which laying out is given up. */
const patience = 120_000

let count = 0

/**
 * Prints a complete HTML page to PDF in a hidden window of its own: sandboxed, without script, in a
 * session that is kept nowhere and reaches nothing but this page. Margins, size and page numbers are
 * the page's own (`@page`); headings become the outline, elements the tags.
 * @throws AppError printFailed
 */
export async function printHidden(html: string): Promise<Uint8Array> {
  count += 1
  const closed = session.fromPartition(`print-${count}`)
  closed.protocol.handle('app', (request) =>
    request.url === address
      ? new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
      : new Response('not found', { status: 404 }),
  )
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: closed,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      devTools: false,
      spellcheck: false,
    },
  })
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  try {
    return await withinPatience(print(window))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new AppError('printFailed', reason, { reason })
  } finally {
    window.destroy()
    closed.protocol.unhandle('app')
  }
}

async function print(window: BrowserWindow): Promise<Uint8Array> {
  await window.loadURL(address)
  const bytes = await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  return new Uint8Array(bytes)
}

async function withinPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patience / 1000} s`)), patience)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
