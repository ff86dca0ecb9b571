import { app, type BrowserWindow, session } from 'electron'
import { join } from 'node:path'
import { viewedOriginal } from './articles/view-original.ts'
import { writeFileSafely } from './exporting/write-file-safely.ts'
import { imagesStore } from './images/images-store.ts'
import { announce } from './ipc/announce.ts'
import { announcing } from './ipc/announcing.ts'
import { buildAnswer } from './ipc/answer.ts'
import { serve } from './ipc/serve.ts'
import { handlersWithoutStore } from './ipc/without-store.ts'
import { openSession } from './open-session.ts'
import type { Handlers } from './shared/contract.ts'
import type { Language } from './shared/language.ts'
import type { Store } from './store/open-store.ts'
import { translateStoreError } from './store/store-errors.ts'
import { closeNetwork } from './window/closed-session.ts'
import { closing } from './window/closing.ts'
import { openExternal } from './window/external-links.ts'
import { openMainWindow, preloadPath } from './window/main-window.ts'
import { setMenu } from './window/menu.ts'
import { declareOwnProtocol, serveOwnProtocol, windowOrigin } from './window/own-protocol.ts'
import { savingAs, savingElsewhere } from './window/save-as.ts'
import { sendCommand } from './window/send-command.ts'
import { recordHandlers } from './record-handlers.ts'
import { report } from './report.ts'

declareOwnProtocol()
closeNetwork()
app.setName('Aide-Mémoire')
// The default holds the name, and its accent may not stand in a header.
app.userAgentFallback = 'Aide-Memoire'

if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

/** The whole application, built by hand: store, calls, window. */
function start(): void {
  const resources = join(app.getAppPath(), 'resources')
  const dataFolder = app.getPath('userData')
  const opened = openSession(join(dataFolder, 'aide-memoire.db'), systemLanguage())
  const store = 'failure' in opened ? null : opened.store
  const language = 'failure' in opened ? systemLanguage : opened.language
  const close = closing(language)
  const window = openMainWindow({
    preload: preloadPath(import.meta.dirname),
    icon: join(resources, 'icons', 'icon.png'),
    stateFile: join(dataFolder, 'window-state.json'),
    onClosing: (closed) => (store === null ? Promise.resolve(true) : close.ask(closed)),
  })
  app.on('second-instance', () => focus(window))
  app.on('window-all-closed', () => app.quit())

  const application: Handlers['application'] = {
    about: () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      chromium: process.versions.chrome,
      sqlite: store === null ? '–' : sqliteVersion(store),
      dataFolder,
    }),
    openExternal: async ({ address }) => ({
      opened: await openExternal(window, address, language()),
    }),
    offerCommands({ commands }) {
      close.listen()
      setMenu(commands, language(), (id) => sendCommand(window, id))
      return {}
    },
    saveElsewhere: savingElsewhere(savingAs(window, language), writeFileSafely),
    pasteAsText() {
      window.webContents.pasteAndMatchStyle()
      return {}
    },
    quit() {
      close.agree()
      window.close()
      return {}
    },
  }
  const tell = announcing((change) => announce(window, change))
  const handlers =
    'failure' in opened
      ? handlersWithoutStore(opened.failure, application)
      : { ...recordHandlers(opened, window, tell, resources), application }
  const answer = buildAnswer(handlers, {
    checkAnswers: !app.isPackaged,
    translateError: (error) => translateStoreError(error, store?.path),
    report: (error, call) => report(`${call} failed`, error),
  })

  const images = store === null ? null : imagesStore(store.db)
  const pages = join(import.meta.dirname, '..', 'renderer')
  serveOwnProtocol(
    session.defaultSession,
    pages,
    (hash) => (store === null ? null : viewedOriginal(store, hash)),
    (id) => images?.find(id) ?? null,
  )
  serve(window, answer, windowOrigin)
  store?.operations.onCommit((change) => tell([...change, { kind: 'history', ids: [] }]))
  app.on('will-quit', () => {
    store?.close()
    if ('mark' in opened) opened.mark.end()
  })
  void window.loadURL(`${windowOrigin}/index.html`)
}

function systemLanguage(): Language {
  return app.getLocale().startsWith('en') ? 'en' : 'fr'
}

function focus(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}

function sqliteVersion(store: Store): string {
  return store.db.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '–'
}
