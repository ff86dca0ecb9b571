import { join } from 'node:path'
import type { ElectronApplication } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { readNetLog } from './net-log.ts'

test('the window has no Node, no foreign pages, no permissions and a strict policy', async ({
  launch,
}) => {
  // The refusals this test provokes are told in the console.
  const { app, window } = await launch({ expectErrors: true })
  const inside = await window.evaluate(async () => {
    const refused = new Promise<string>((resolve) =>
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        // A library that asks whether it may evaluate text is told no, too.
        if (effectiveDirective !== 'script-src') resolve(effectiveDirective)
      }),
    )
    const script = document.createElement('script')
    script.textContent = 'window.injected = true'
    document.body.append(script)
    return {
      globals: ['require', 'process', 'module', 'Buffer', 'electron'].filter(
        (name) => name in globalThis,
      ),
      bridge: Object.keys((globalThis as unknown as { bridge: object }).bridge).toSorted(),
      injected: 'injected' in globalThis,
      refused: await refused,
      fetched: await fetch(location.href).then(
        () => true,
        () => false,
      ),
      opened: globalThis.open('https://example.org/') !== null,
      notifications: await Notification.requestPermission(),
    }
  })
  expect(inside).toEqual({
    globals: [],
    bridge: ['call', 'onChange', 'onCommand'],
    injected: false,
    refused: 'script-src-elem',
    fetched: false,
    opened: false,
    notifications: 'denied',
  })
  const { policy } = await ask(app, 'app://window/index.html')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')

  const address = window.url()
  await window.evaluate(() => {
    location.href = 'https://example.org/'
  })
  await window.evaluate(() => {
    location.href = 'file:///etc/passwd'
  })
  expect(window.url()).toBe(address)

  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows()
    // Not in the typed interface, and the only way to see what a window was really given.
    const contents = first?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>
    }
    return contents.getLastWebPreferences()
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  })
})

test('our own protocol answers only with files of the window', async ({ running: { app } }) => {
  const status = async (address: string) => (await ask(app, address)).status
  expect({
    page: await status('app://window/index.html'),
    missing: await status('app://window/nothing.html'),
    above: await status('app://window/..%2f..%2fpackage.json'),
    elsewhere: await status('app://elsewhere/index.html'),
    noDocument: await status('app://document/01890000-0000-7000-8000-000000000000'),
  }).toEqual({ page: 200, missing: 404, above: 404, elsewhere: 404, noDocument: 404 })
})

/** What our own protocol answers; asked of main, as the window's policy lets it fetch nothing. */
function ask(app: ElectronApplication, address: string) {
  return app.evaluate(async ({ session }, asked) => {
    const reply = await session.defaultSession.fetch(asked)
    return { status: reply.status, policy: reply.headers.get('content-security-policy') }
  }, address)
}

test('nothing reaches for the network, from the first to the last moment', async ({
  launch,
  dataFolder,
}) => {
  const log = join(dataFolder, 'net-log.json')
  const { app, window } = await launch({ args: [`--log-net-log=${log}`] })
  await expect(window.getByRole('heading', { level: 2 })).toBeVisible()
  await app.close()
  const { asked, sent } = readNetLog(log)
  expect(asked).toEqual([])
  expect(sent).toEqual([])
})

test('whatever asks all the same is refused before a packet leaves', async ({
  launch,
  dataFolder,
}) => {
  const log = join(dataFolder, 'net-log.json')
  const { app, window } = await launch({ args: [`--log-net-log=${log}`], expectErrors: true })
  await expect(window.getByRole('heading', { level: 2 })).toBeVisible()
  const outcomes = await app.evaluate(async ({ session }) => {
    const ask = (one: Electron.Session, address: string) =>
      one.fetch(address).then(
        () => 'answered',
        (error: unknown) => (error instanceof Error ? error.message : ''),
      )
    // As if the rules of a session had been forgotten: names are never resolved all the same.
    const open = session.fromPartition('open')
    open.webRequest.onBeforeRequest(null)
    return {
      ours: await ask(session.defaultSession, 'https://example.org/ours'),
      another: await ask(session.fromPartition('another'), 'https://example.org/another'),
      open: await ask(open, 'https://example.org/open'),
    }
  })
  expect(outcomes).toEqual({
    ours: 'net::ERR_BLOCKED_BY_CLIENT',
    another: 'net::ERR_BLOCKED_BY_CLIENT',
    open: 'net::ERR_NAME_NOT_RESOLVED',
  })
  await app.close()
  const { asked, sent } = readNetLog(log)
  expect(asked).toEqual(['https://example.org/open'])
  expect(sent).toEqual([])
})
