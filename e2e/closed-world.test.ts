import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'

test('the window has no Node, no foreign pages, no permissions and a strict policy', async ({
  running: { app, window },
}) => {
  const inside = await window.evaluate(async () => {
    const page = await fetch(location.href).then((reply) => reply.headers)
    const refusals: string[] = []
    document.addEventListener('securitypolicyviolation', (event) =>
      refusals.push(event.effectiveDirective),
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
      policy: page.get('content-security-policy'),
      opened: window.open('https://example.org/') === null,
      notifications: await Notification.requestPermission(),
    }
  })
  expect(inside).toMatchObject({
    globals: [],
    bridge: ['call', 'onChange', 'onCommand'],
    injected: false,
    opened: true,
    notifications: 'denied',
  })
  expect(inside.policy).toContain("default-src 'none'")
  expect(inside.policy).not.toContain('unsafe')

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
    spellcheck: false,
  })
})

test('only our own protocol answers, and only with files of the window', async ({
  running: { window },
}) => {
  const statuses = await window.evaluate(async () => {
    const status = (path: string) => fetch(path).then((reply) => reply.status)
    return {
      page: await status('/index.html'),
      missing: await status('/nothing.html'),
      above: await status('/..%2f..%2fpackage.json'),
      noDocument: await status('/../document'),
    }
  })
  expect(statuses).toEqual({ page: 200, missing: 404, above: 404, noDocument: 404 })
})

type NetLog = {
  constants: { logEventTypes: Record<string, number> }
  events: { type: number; params?: { url?: string; host?: string; address?: string } }[]
}

test('nothing reaches for the network, from the first to the last moment', async ({
  launch,
  dataFolder,
}) => {
  const log = join(dataFolder, 'net-log.json')
  const { app, window } = await launch({ args: [`--log-net-log=${log}`] })
  await window.waitForLoadState('load')
  await window.evaluate(() => fetch('https://example.org/').catch(() => undefined))
  await app.close()

  const { constants, events } = JSON.parse(readFileSync(log, 'utf8')) as NetLog
  const of = (...names: string[]) => {
    const types = names.map((name) => constants.logEventTypes[name])
    expect(types, `unknown event among ${names.join(', ')}`).not.toContain(undefined)
    return events.filter((event) => types.includes(event.type))
  }
  // The log is read rightly: it knows of the request the test itself tried.
  expect(of('TCP_CONNECT', 'UDP_CONNECT', 'HOST_RESOLVER_DNS_TASK')).toEqual([])
  expect(
    of('URL_REQUEST_START_JOB')
      .map((event) => event.params?.url ?? '')
      .filter((url) => /^(https?|wss?|ftp):/.test(url)),
  ).toEqual([])
})
