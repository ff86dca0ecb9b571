import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from 'playwright/test'
import { makePress, writePress } from './bench/press/press-folder.ts'
import { answerSaveDialog, expect, test } from './fixtures.ts'

test('a folder of mixed files comes in while a note is typed, and not a second time', async ({
  running: { app, window },
  dataFolder,
}) => {
  const press = await makePress(11, 150)
  const { imported, updated, duplicate, failed } = press.expected
  const folder = join(dataFolder, 'presse')
  writePress(folder, press)
  await answerOpenDialog(app, folder)
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()

  await window.keyboard.press('Control+Shift+O')
  await expect(window.getByRole('progressbar')).toBeVisible()
  await window.keyboard.press('Control+n')
  const note = window.getByRole('textbox', { name: 'Texte de la note' })
  await note.focus()
  const progress = window.getByRole('progressbar')
  let typed = ''
  for (let line = 0; line === 0 || (await progress.isVisible()); line++) {
    const words = `Ligne ${line}, écrite pendant l’import. `
    await window.keyboard.type(words, { delay: 20 })
    typed += words
  }
  await expect(note).toBeFocused()
  await expect(note).toHaveText(typed.trim())
  await expect(window.getByRole('status').filter({ hasText: /^Enregistré$/ })).toBeVisible()

  await window.keyboard.press('Control+1')
  await window.getByRole('button', { name: 'Imports précédents' }).click()
  await window.getByRole('button', { name: /^presse/ }).click()
  const report = window.getByRole('dialog', { name: 'Résultat de l’import' })
  await expect(report).toContainText(counts(press.expected))
  // The word alone: titles of articles hold it too.
  await expect(report.getByText('Importé', { exact: true })).toHaveCount(imported)
  await expect(report.getByText('Échec', { exact: true })).toHaveCount(failed)
  const table = join(dataFolder, 'rapport.csv')
  await answerSaveDialog(app, table)
  await report.getByRole('button', { name: 'Enregistrer le tableau…' }).click()
  await expect(window.getByText(/Le tableau est enregistré/)).toBeVisible()
  const lines = readFileSync(table, 'utf8').trimEnd().split('\r\n')
  expect(lines).toHaveLength(1 + imported + updated + duplicate + failed)
  await window.keyboard.press('Escape')
  await expect(report).toBeHidden()

  await window.keyboard.press('Control+Shift+O')
  await expect(report).toContainText(
    counts({ imported: 0, updated: 0, duplicate: imported + updated + duplicate, failed }),
    { timeout: 60_000 },
  )
  await window.keyboard.press('Escape')
  await expect(report).toBeHidden()
  await window.keyboard.press('Control+1')
  await expect(
    window.getByRole('listbox', { name: 'Liste des articles' }).getByRole('option'),
  ).toHaveCount(imported)
})

test('an import that is stopped keeps what came in, and goes on when run again', async ({
  running: { app, window },
  dataFolder,
}) => {
  const folder = join(dataFolder, 'presse')
  mkdirSync(folder)
  for (let number = 100; number < 400; number++)
    writeFileSync(
      join(folder, `${number}.txt`),
      `Le rapport ${number}\n\nLe préfet a reçu ${number} lettres, dont ${number * 7} de la ville.`,
    )
  await answerOpenDialog(app, folder)
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await window.keyboard.press('Control+Shift+O')
  await window.getByRole('button', { name: 'Arrêter' }).click()
  const report = window.getByRole('dialog', { name: 'Résultat de l’import' })
  await expect(report).toBeVisible()
  const came = await report.getByText('Importé', { exact: true }).count()
  expect(came).toBeLessThan(300)
  await window.keyboard.press('Escape')
  await expect(report).toBeHidden()
  await window.keyboard.press('Control+Shift+O')
  await expect(report).toContainText(
    counts({ imported: 300 - came, updated: 0, duplicate: came, failed: 0 }),
    { timeout: 60_000 },
  )
})

function counts(of: { imported: number; updated: number; duplicate: number; failed: number }) {
  return (
    `${of.imported} importés, ${of.updated} mis à jour, ` +
    `${of.duplicate} déjà présents, ${of.failed} en échec`
  )
}

/** Makes the next dialogs that ask for a folder answer this one. */
async function answerOpenDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, path)
}
