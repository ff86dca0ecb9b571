import { expect, expectAccessible, test } from './fixtures.ts'

test('two spellings of one name are shown together, told apart for good, or merged', async ({
  running: { window },
}) => {
  await expect(window.getByRole('button', { name: 'Ouvrir le dossier d’exemple' })).toBeVisible()
  await window.keyboard.press('Control+3')
  for (const name of ['Cheick Oumar Diakité', 'DIAKITE Cheikh Umar']) {
    await window.keyboard.press('Control+n')
    const dialog = window.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Nom' }).fill(name)
    await window.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(window.getByRole('heading', { level: 1, name })).toBeVisible()
  }
  const hints = window.getByRole('region', { name: /^Peut-être le même acteur/ })
  await expect(hints).toContainText('Cheick Oumar Diakité')
  await expect(hints).toContainText('autre transcription')
  await expectAccessible(window)

  await hints.getByRole('button', { name: 'Ouvrir Cheick Oumar Diakité' }).press('Enter')
  await expect(hints).toContainText('DIAKITE Cheikh Umar')
  await hints.getByRole('button', { name: /^Ce n’est pas le même/ }).press('Enter')
  await expect(hints).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await expect(hints).toContainText('DIAKITE Cheikh Umar')

  await hints.getByRole('button', { name: /^Fusionner/ }).press('Enter')
  const dialog = window.getByRole('dialog', { name: 'Fusionner 2 acteurs' })
  await expect(dialog).toContainText('DIAKITE Cheikh Umar')
  await window.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(hints).toHaveCount(0)
  await expect(window.getByRole('region', { name: /^Noms/ })).toContainText('DIAKITE Cheikh Umar')
})
