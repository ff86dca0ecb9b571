import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { answerSaveDialog, expect, expectAccessible, test } from './fixtures.ts'

test('the whole record is exported by keyboard, in the form chosen', async ({
  running: { app, window },
  dataFolder,
}) => {
  await window.getByRole('button', { name: 'Ouvrir le dossier d’exemple' }).press('Enter')
  await expect(window.getByRole('dialog', { name: 'Résultat de l’import' })).toBeVisible()
  await window.keyboard.press('Escape')

  const path = join(dataFolder, 'Dossier.stix.json')
  await answerSaveDialog(app, path)
  await askForExport(window)
  const dialog = window.getByRole('dialog', { name: 'Exporter le dossier' })
  await expect(dialog.getByRole('radio', { name: /^Tableaux/ })).toBeFocused()
  await expectAccessible(window)
  await window.keyboard.press('ArrowUp')
  await expect(dialog.getByRole('radio', { name: /^STIX/ })).toBeChecked()
  await window.keyboard.press('Enter')
  await expect(window.getByText('Dossier exporté')).toBeVisible()
  const bundle = JSON.parse(readFileSync(path, 'utf8')) as { objects: { type: string }[] }
  // The articles of the sample; nothing was accepted from them yet.
  expect(bundle.objects.filter(({ type }) => type === 'report')).toHaveLength(8)

  const below = join(path, 'Dossier.stix.json')
  await answerSaveDialog(app, below)
  await askForExport(window)
  await expect(dialog).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('alert')).toContainText(below)
  expect(existsSync(below)).toBe(false)
})

/** Asks for the export in the palette. */
async function askForExport(window: Page): Promise<void> {
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await window.keyboard.press('Control+Shift+P')
  await expect(window.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await window.keyboard.type('exporter le dossier')
  await window.keyboard.press('Enter')
}
