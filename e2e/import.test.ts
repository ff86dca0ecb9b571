import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright/test'
import { expect, sampleArticle, test } from './fixtures.ts'

const savane = sampleArticle('03-canal-savane.txt')
const dispatch = sampleArticle('01-depeche-niamey.txt')

test('the sample dossier opens from the empty window, told article by article', async ({
  running: { window },
}) => {
  await window.getByRole('button', { name: 'Ouvrir le dossier d’exemple' }).click()
  const report = window.getByRole('dialog', { name: 'Résultat de l’import' })
  await expect(report).toContainText('8 importés, 0 mis à jour, 0 déjà présents, 0 en échec')
  await expect(report.getByRole('row').filter({ hasText: 'Importé' })).toHaveCount(8)
  await window.keyboard.press('Escape')
  await expect(report).toBeHidden()
  const articles = window.getByRole('listbox', { name: 'Liste des articles' })
  await expect(articles.getByRole('option')).toHaveCount(8)
  await expect(articles.getByRole('option', { name: /à examiner/ })).toHaveCount(8)
})

test('dropped files are imported, a known one is recognised, what is no text is refused', async ({
  running: { window },
}) => {
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await drop(window, [{ name: 'savane.txt', text: savane }])
  await expect(window.getByRole('option', { name: /Canal Savane/ })).toBeVisible()
  await drop(window, [
    { name: 'encore-savane.txt', text: savane },
    { name: 'depeche.txt', text: dispatch },
    { name: 'photo.txt', text: '\u0000\u0001\u0002\u0000PNG\u0000\u0000'.repeat(50) },
  ])
  const report = window.getByRole('dialog', { name: 'Résultat de l’import' })
  await expect(report).toContainText('1 importés, 0 mis à jour, 1 déjà présents, 1 en échec')
  const line = (file: string) => report.getByRole('row').filter({ hasText: file })
  await expect(line('encore-savane.txt')).toContainText('Déjà présent')
  await expect(line('depeche.txt')).toContainText('Importé')
  await expect(line('photo.txt')).toContainText('Échec')
  await expect(line('photo.txt')).toContainText('n’est pas un fichier texte')
  await window.keyboard.press('Escape')
  await expect(
    window.getByRole('listbox', { name: 'Liste des articles' }).getByRole('option'),
  ).toHaveCount(2)
})

test('picked files are imported; undo takes an import back, redo brings it again', async ({
  running: { app, window },
  dataFolder,
}) => {
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  const folder = join(dataFolder, 'articles')
  mkdirSync(folder)
  const file = join(folder, 'canal-savane.txt')
  writeFileSync(file, savane)
  await answerOpenDialog(app, [file])
  await window.keyboard.press('Control+o')
  const article = window.getByRole('option', { name: /Canal Savane.*à examiner/ })
  await expect(article).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await window.keyboard.press('Control+Shift+Z')
  await expect(article).toBeVisible()
  expect(readFileSync(file, 'utf8')).toBe(savane)
})

/** Drops files on the window as a file manager does. */
async function drop(window: Page, files: { name: string; text: string }[]): Promise<void> {
  const transfer = await window.evaluateHandle((given) => {
    const data = new DataTransfer()
    for (const { name, text } of given) data.items.add(new File([text], name))
    return data
  }, files)
  for (const event of ['dragenter', 'dragover', 'drop'])
    await window.getByRole('main').dispatchEvent(event, { dataTransfer: transfer })
}

/** Makes the next dialogs that ask for files answer these. */
async function answerOpenDialog(app: ElectronApplication, paths: string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
  }, paths)
}
