import type { Page } from 'playwright/test'
import { expect, expectAccessible, type Running, test } from './fixtures.ts'

const views = [
  ...['Articles', 'À examiner', 'Acteurs', 'Réunions'],
  ...['Chronologie', 'Notes', 'Notes de synthèse', 'Journal', 'Lexique'],
]
const englishViews = [
  ...['Articles', 'To review', 'Actors', 'Meetings'],
  ...['Chronology', 'Notes', 'Briefings', 'Journal', 'Word lists'],
]

test('every view is accessible and fits a small window, in French and light', async ({
  running,
}) => {
  await fillDossier(running.window)
  await resize(running, 1024, 700)
  await eachView(running.window, views)
})

test('every view is accessible and fits a large window, in English and dark', async ({
  running,
}) => {
  const { window } = running
  await fillDossier(window)
  await window.keyboard.press('Control+,')
  const settings = window.getByRole('dialog')
  await settings.getByRole('combobox', { name: 'Apparence' }).selectOption('dark')
  await settings.getByRole('combobox', { name: 'Langue de l’interface' }).selectOption('en')
  await expect(window.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(settings).toBeHidden()
  await resize(running, 1920, 1080)
  await eachView(window, englishViews)
})

test('every dialog is accessible, closes with Escape and gives the focus back', async ({
  running: { window },
}) => {
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await expectAccessible(window)
  const button = window.getByRole('button', { name: 'Coller un article…' })
  const dialogs = [
    { keys: 'Control+Shift+V', name: 'Importer ce texte ?' },
    { keys: 'Control+k', name: 'Rechercher partout…' },
    { keys: 'Control+Shift+P', name: 'Toutes les commandes…' },
    { keys: 'F1', name: 'Raccourcis clavier' },
    { keys: 'Control+,', name: 'Réglages' },
  ]
  for (const { keys, name } of dialogs)
    await test.step(name, async () => {
      await button.focus()
      await window.keyboard.press(keys)
      const dialog = window.getByRole('dialog', { name })
      await expect(dialog).toBeVisible()
      await expectFocusShown(window)
      await expectAccessible(window)
      await window.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect(button).toBeFocused()
    })
})

/** The sample dossier, a briefing and a note, so that every view has something to show. */
async function fillDossier(window: Page): Promise<void> {
  const { keyboard } = window
  await window.getByRole('button', { name: 'Ouvrir le dossier d’exemple' }).click()
  await expect(window.getByRole('dialog', { name: 'Résultat de l’import' })).toBeVisible()
  await expectAccessible(window)
  await keyboard.press('Escape')
  await window.getByRole('option', { name: /Canal Savane.*à examiner/ }).click()
  await keyboard.press('e')
  const progress = window.getByRole('progressbar')
  const pane = window.getByRole('region', { name: 'Proposition', exact: true })
  for (let decided = 1; decided <= 6; decided += 1) {
    await expect(pane.getByRole('heading', { level: 2 })).toBeVisible()
    await keyboard.press('a')
    await expect(progress).toHaveAttribute('aria-valuenow', String(decided))
  }
  await keyboard.press('Control+4')
  await window.getByRole('listbox', { name: 'Réunions' }).getByRole('option').first().click()
  await window.getByRole('button', { name: 'Rédiger la note de synthèse' }).click()
  await expect(window.getByText('D’après la réunion')).toBeVisible()
  await keyboard.press('Control+1')
  await keyboard.press('Control+n')
  await expect(window.getByRole('textbox', { name: 'Titre de la note' })).toBeFocused()
  await keyboard.type('Une note')
}

/** Opens each view by its key, with the first line of its list, and looks at all it shows. */
async function eachView(window: Page, names: readonly string[]): Promise<void> {
  for (const [index, name] of names.entries())
    await test.step(name, async () => {
      await window.keyboard.press(`Control+${index + 1}`)
      const main = window.getByRole('main', { name, exact: true })
      await expect(main).toBeVisible()
      const first = main.getByRole('listbox').getByRole('option').first()
      if ((await main.getByRole('listbox').count()) > 0) await first.click()
      await window.keyboard.press('Tab')
      await expectFocusShown(window)
      await expectNothingCut(window)
      await expectAccessible(window)
    })
}

/** What has the focus shows it. */
async function expectFocusShown(window: Page): Promise<void> {
  const shown = await window.evaluate(() => {
    let focused = document.activeElement
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
    if (!focused || focused === document.body) return 'nothing has the focus'
    // A field may show it on the box drawn around it; a text being written shows its caret.
    if (focused instanceof HTMLElement && focused.isContentEditable) return true
    const around = [focused, focused.parentElement].filter((one) => one !== null)
    const visible = around.some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    })
    return visible || focused.outerHTML.slice(0, 200)
  })
  expect(shown).toBe(true)
}

/** Neither the window nor a pane scrolls sideways. */
async function expectNothingCut(window: Page): Promise<void> {
  const wide = await window.evaluate(() =>
    [document.documentElement, document.body, ...document.querySelectorAll('nav, main, .pane')]
      .filter((one) => one.scrollWidth > one.clientWidth)
      .map((one) => `${one.outerHTML.slice(0, 120)} ${one.scrollWidth} > ${one.clientWidth}`),
  )
  expect(wide).toEqual([])
}

async function resize({ app, window }: Running, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) =>
      BrowserWindow.getAllWindows()
        .find((one) => one.isVisible())
        ?.setContentSize(size.width, size.height),
    { width, height },
  )
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(width)
}
