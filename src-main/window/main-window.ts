import { BrowserWindow } from 'electron'
import { join } from 'node:path'
import { keepWindowState, readWindowState } from './window-state.ts'

/**
 * Makes the one window, empty: sandboxed, isolated, no Node, no navigation, no new windows. It is shown
 * when its first page is ready. Its place is kept in `stateFile`.
 *
 * Closing asks the page first: `onClosing` is called, and the window closes when it answers true
 * (the words are saved), or when the page no longer answers.
 */
export function openMainWindow(options: {
  preload: string
  icon: string
  stateFile: string
  onClosing: (window: BrowserWindow) => Promise<boolean>
}): BrowserWindow {
  const { x, y, width, height, maximized } = readWindowState(options.stateFile)
  const window = new BrowserWindow({
    ...(x === undefined || y === undefined ? {} : { x, y }),
    width,
    height,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    title: 'Aide-Mémoire',
    icon: options.icon,
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  })
  if (maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  window.webContents.on('will-navigate', (event) => event.preventDefault())
  window.webContents.on('will-frame-navigate', (event) => {
    if (!/^app:\/\/(document|original)\//.test(event.url)) event.preventDefault()
  })
  window.webContents.on('will-attach-webview', (event) => event.preventDefault())

  let mayClose = false
  let asking = false
  window.webContents.on('render-process-gone', () => (mayClose = true))
  window.on('close', (event) => {
    keepWindowState(window, options.stateFile)
    if (mayClose) return
    event.preventDefault()
    if (asking) return
    asking = true
    void options.onClosing(window).then((agreed) => {
      asking = false
      mayClose = agreed
      if (agreed) window.close()
    })
  })
  return window
}

/** The preload script beside the given folder of main's bundle. */
export function preloadPath(mainFolder: string): string {
  return join(mainFolder, '..', 'preload', 'preload.cjs')
}
