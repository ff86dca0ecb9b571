import type { ElectronApplication } from 'playwright/test'
import { tabTo } from './by-keyboard.ts'
import { expect, test } from './fixtures.ts'

test('the native menu speaks the interface’s language and runs the window’s commands', async ({
  running: { app, window },
}) => {
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  expect(await menuTitles(app)).toEqual([
    ...['Fichier', 'Édition', 'Aller', 'Article', 'Examen', 'Rédaction', 'Aide'],
  ])

  await choose(app, 'Réglages…')
  const settings = window.getByRole('dialog', { name: 'Réglages' })
  await expect(settings).toBeVisible()
  await tabTo(window, settings.getByRole('combobox', { name: 'Langue de l’interface' }))
  await window.keyboard.type('English')
  await expect(window.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect
    .poll(() => menuTitles(app))
    .toEqual(['File', 'Edit', 'Go', 'Article', 'Review', 'Writing', 'Help'])

  await choose(app, 'Meetings')
  await expect(window.getByRole('main', { name: 'Meetings' })).toBeVisible()
  await choose(app, 'Import pasted text…')
  await expect(window.getByRole('dialog', { name: 'Import this text?' })).toBeVisible()
})

function menuTitles(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map((item) => item.label.replaceAll('&', '')),
  )
}

/** Chooses an item by what it says. */
async function choose(app: ElectronApplication, label: string): Promise<void> {
  const found = await app.evaluate(({ Menu }, wanted) => {
    const items = (Menu.getApplicationMenu()?.items ?? []).flatMap(
      (item) => item.submenu?.items ?? [],
    )
    const item = items.find((one) => one.label === wanted)
    item?.click()
    return item !== undefined
  }, label)
  expect(found, `no item ${label} in the menu`).toBe(true)
}
