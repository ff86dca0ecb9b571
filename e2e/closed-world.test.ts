import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright/test'
import { goOn, openByFinding, tabTo } from './by-keyboard.ts'
import { answerSaveDialog, expect, sampleArticle, test } from './fixtures.ts'
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

const french =
  "La reunion du comité de suivi s'est tenue à Bamako : l'ambassadeur a rappelé l'accord du 3 mars, " +
  'puis le gouvernement malien a demandé un délai ; aucune decision n’a été prise. '
const english =
  'The goverment of Niger asked for a delay; the ambassador recalled the agreement of 3 March, and no ' +
  'decision was taken before the comittee left. See https://example.org/report for the text. '

test('nothing reaches for the network in an hour’s worth of work, spelling included', async ({
  launch,
  dataFolder,
}) => {
  const log = join(dataFolder, 'net-log.json')
  const { app, window } = await launch({ args: [`--log-net-log=${log}`] })
  const { keyboard } = window
  const text = window.getByRole('textbox', { name: 'Texte de la note' })
  const articles = window.getByRole('listbox', { name: 'Liste des articles' })

  await test.step('articles of both languages are imported, and found', async () => {
    await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
    for (const [at, file] of ['05-communique-final.txt', '08-meridian-wire-bamako.txt'].entries()) {
      const article = sampleArticle(file)
      await app.evaluate(({ clipboard }, pasted) => clipboard.writeText(pasted), article)
      await keyboard.press('Control+1')
      await keyboard.press('Control+v')
      await expect(window.getByRole('dialog').getByRole('textbox')).toBeFocused()
      await keyboard.press('Control+Enter')
      await expect(window.getByRole('dialog')).toBeHidden()
      await expect(articles.getByRole('option')).toHaveCount(at + 1)
    }
    await openByFinding(window, 'bamako', /Bamako/)
  })

  await test.step('thousands of keys, French then English, with suggestions taken', async () => {
    for (const [paragraph, wrong, meant] of [
      [french, 'reunion', 'réunion'],
      [english, 'goverment', 'government'],
    ] as const) {
      await keyboard.press('Control+n')
      await expect(window.getByRole('textbox', { name: 'Titre de la note' })).toBeFocused()
      await keyboard.type(paragraph.slice(0, 40))
      await tabTo(window, window.getByRole('combobox', { name: 'Langue' }), 'Shift+Tab')
      await keyboard.type(paragraph === french ? 'Fra' : 'Ang')
      await tabTo(window, text)
      await strike(app, paragraph.repeat(12))
      await strike(app, 'Enfin.')
      await expect(text).toContainText(/Enfin\.$/)
      await expect(text.locator('[aria-invalid="spelling"]').first()).toBeVisible()
      await keyboard.press('Control+Home')
      for (let times = 0; times < 4; times += 1) await correct(window, wrong, meant)
      await keyboard.press('Control+Shift+A')
      await expect(window.getByRole('document', { name: 'Aperçu' })).toContainText(meant)
      await keyboard.press('Control+Shift+A')
    }
  })

  await test.step('a word is added to the dictionary, and looked at in the word lists', async () => {
    await tabTo(window, text)
    await keyboard.press('Control+End')
    await keyboard.type(' Zorbaxi speaks. ')
    await expect(
      text.locator('[aria-invalid="spelling"]').filter({ hasText: 'Zorbaxi' }),
    ).toBeVisible()
    await keyboard.press('Shift+F7')
    const menu = window.getByRole('menu', { name: /Zorbaxi/ })
    // Nothing comes near it: to add it is all there is to do.
    await expect(menu.getByRole('menuitem', { name: 'Ajouter au dictionnaire' })).toBeFocused()
    await keyboard.press('Enter')
    await keyboard.press('Control+9')
    await expect(window.getByRole('option', { name: 'Zorbaxi' })).toBeVisible()
  })

  await test.step('a briefing is written and exported in both forms', async () => {
    await keyboard.press('Control+7')
    await keyboard.press('Control+n')
    await expect(window.getByRole('dialog')).toBeVisible()
    await keyboard.press('Enter')
    await expect(window.getByRole('dialog')).toBeHidden()
    const section = window.getByRole('textbox', { name: /^Texte de la section/ }).first()
    await expect(section).toBeFocused()
    await strike(app, `${french.repeat(4)}Enfin.`)
    await expect(section).toContainText(/Enfin\.$/)
    await answerSaveDialog(app, join(dataFolder, 'note.pdf'))
    await keyboard.press('Control+p')
    await goOn(window, 'Il reste à compléter', 'Exporter quand même')
    await expect(window.getByText(/PDF (d’une page|de \d+ pages)/)).toBeVisible()
    await answerSaveDialog(app, join(dataFolder, 'note.md'))
    await keyboard.press('Control+Shift+E')
    await goOn(window, 'Il reste à compléter', 'Exporter quand même')
    await expect(window.getByText(/^Markdown\s:/)).toBeVisible()
  })

  await app.close()
  expect(readNetLog(log)).toEqual({ asked: [], sent: [] })
})

/** Strikes the keys of a text, as the keyboard does, without waiting for each: thousands of them. */
function strike(app: ElectronApplication, keys: string): Promise<void> {
  return app.evaluate(({ BrowserWindow }, struck) => {
    // Documents are laid out in windows of their own, which are hidden.
    const window = BrowserWindow.getAllWindows().find((one) => one.isVisible())
    for (const key of struck) window?.webContents.sendInputEvent({ type: 'char', keyCode: key })
  }, keys)
}

/** Goes to the next misspelt word until it is this one, and takes the first suggestion. */
async function correct(window: Page, wrong: string, meant: string): Promise<void> {
  const menu = window.getByRole('menu', { name: /^Orthographe/ })
  for (;;) {
    await window.keyboard.press('F7')
    await expect(menu).toBeVisible()
    if ((await menu.getAttribute('aria-label'))?.includes(`« ${wrong} »`) === true) break
    await expect(menu.getByRole('menuitem').first()).toBeFocused()
    await window.keyboard.press('Escape')
    await expect(menu).toBeHidden()
  }
  await expect(menu.getByRole('menuitem').first()).toHaveText(meant)
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(menu).toBeHidden()
}

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
