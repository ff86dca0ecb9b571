import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from 'playwright/test'
import { expect, test } from './fixtures.ts'

test('an import that is stopped keeps what came in, and goes on when run again', async ({
  running: { app, window },
  dataFolder,
}) => {
  test.setTimeout(120_000)
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
  const came = await report.getByRole('row').filter({ hasText: 'Importé' }).count()
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
