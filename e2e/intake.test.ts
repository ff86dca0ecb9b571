import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from 'playwright/test'
import { answerSaveDialog, expect, expectAccessible, sampleArticle, test } from './fixtures.ts'

const wire = sampleArticle('01-depeche-niamey.txt')
const tribune = `L’accord de Niamey sur l’eau\nLa Tribune de l’Ouest, 19 février 2026\n\n${wire
  .split('\n\n')
  .slice(2, 9)
  .join('\n\n')}`
const head = 'source: https://www.courrier.example/monde/accord'
const courrier = `---\ntitle: Le coût de l’accord\ndate: 2026-02-18\n${head}\n---\n\nLe coût est évalué à 48 milliards de francs.\n\nLe Mali a refusé d’envoyer des unités.`
const update = `---\ntitle: Le coût de l’accord\ndate: 2026-02-20\n${head}?utm_source=lettre\n---\n\nAucun montant n’est plus avancé.\n\nLe Mali a refusé d’envoyer des unités.`

test('a folder comes in as one import, with a report, one origin for one wire, and goes whole', async ({
  running: { app, window },
  dataFolder,
}) => {
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  const folder = join(dataFolder, 'presse')
  mkdirSync(join(folder, 'fevrier'), { recursive: true })
  writeFileSync(join(folder, 'depeche.txt'), wire)
  writeFileSync(join(folder, 'copie.txt'), wire)
  writeFileSync(join(folder, 'fevrier', 'tribune.txt'), tribune)
  writeFileSync(join(folder, 'vide.txt'), '   ')
  await answerOpenDialog(app, [folder])
  await window.keyboard.press('Control+Shift+O')

  const report = window.getByRole('dialog', { name: 'Résultat de l’import' })
  await expect(report).toContainText('2 importés, 0 mis à jour, 1 déjà présents, 1 en échec')
  await expect(report.getByRole('row', { name: /fevrier\/tribune\.txt/ })).toContainText('Importé')
  await expectAccessible(window)
  const table = join(dataFolder, 'rapport.csv')
  await answerSaveDialog(app, table)
  await report.getByRole('button', { name: 'Enregistrer le tableau…' }).click()
  await expect(window.getByText(/Le tableau est enregistré/)).toBeVisible()
  expect(readFileSync(table, 'utf8')).toContain('vide.txt;Échec')
  await window.keyboard.press('Escape')

  await window.getByRole('option', { name: /L’accord de Niamey.*portent cette dépêche/ }).click()
  await expect(window.getByRole('region', { name: 'Même dépêche que' })).toContainText(
    'Quatre pays du Liptako',
  )
  await expectAccessible(window)

  const same = window.getByRole('region', { name: 'Même dépêche que' })
  await window.getByRole('button', { name: 'Ce n’est pas la même dépêche' }).press('Enter')
  await expect(same).toBeHidden()
  await expect(window.getByRole('option', { name: /portent cette dépêche/ })).toHaveCount(0)
  await window.getByRole('button', { name: 'Même dépêche que…' }).press('Enter')
  await window.keyboard.type('quatre pays')
  await expect(window.getByRole('option', { name: /Quatre pays/, selected: true })).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(same).toContainText('Quatre pays du Liptako')
  await expect(window.getByRole('option', { name: /portent cette dépêche/ })).toHaveCount(2)

  await window.getByRole('button', { name: 'Imports précédents' }).click()
  await window.getByRole('button', { name: /^presse/ }).click()
  await report.getByRole('button', { name: 'Retirer cet import…' }).click()
  const question = window.getByRole('dialog', { name: 'Retirer cet import ?' })
  await expect(question).toContainText('2 articles seront retirés')
  await expectAccessible(window)
  await question.getByRole('button', { name: 'Retirer', exact: true }).click()
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(window.getByRole('option', { name: /portent cette dépêche/ })).toHaveCount(2)
})

test('an article imported again is a new version; the passage it lost is read in the earlier one', async ({
  running: { app, window },
  dataFolder,
}) => {
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  const files = { first: join(dataFolder, 'a.md'), second: join(dataFolder, 'b.md') }
  writeFileSync(files.first, courrier)
  writeFileSync(files.second, update)
  await answerOpenDialog(app, [files.first])
  await window.keyboard.press('Control+o')
  const reader = window.getByRole('document', { name: 'Le coût de l’accord' })
  const cost = reader.getByText('Le coût est évalué à 48 milliards de francs.')
  await cost.click({ clickCount: 3 })
  await window.keyboard.press('p')
  await expect(window.getByText(/Passage ancré/)).toBeVisible()

  await answerOpenDialog(app, [files.second])
  await window.keyboard.press('Control+o')
  await expect(window.getByText(/est mis à jour/)).toBeVisible()
  await expect(reader).toContainText('Aucun montant n’est plus avancé.')
  const orphans = window.getByRole('region', { name: 'Passages orphelins' })
  await orphans.getByRole('button', { name: /48 milliards/ }).click()
  await expect(reader).toContainText('Vous lisez la version du 18 février 2026')
  await expect(reader.locator('mark')).toContainText('48 milliards')
  await expectAccessible(window)
  await reader.getByRole('button', { name: 'Revenir à la dernière version' }).click()
  await expect(reader).toContainText('Aucun montant n’est plus avancé.')
  await window.keyboard.press('Control+z')
  await expect(reader).toContainText('48 milliards')
  await expect(orphans).toBeHidden()
  await window.keyboard.press('Control+Shift+Z')
  await expect(reader).toContainText('Aucun montant n’est plus avancé.')

  await window.getByRole('button', { name: 'Imports précédents' }).click()
  await window.getByRole('button', { name: /^b\.md/ }).click()
  const report = window.getByRole('dialog', { name: 'Résultat de l’import' })
  await report.getByRole('button', { name: 'Retirer cet import…' }).click()
  const question = window.getByRole('dialog', { name: 'Retirer cet import ?' })
  await expect(question).toContainText('Le coût de l’accord')
  await question.getByRole('button', { name: 'Retirer', exact: true }).click()
  await expect(reader).toContainText('48 milliards')
  await expect(orphans).toBeHidden()
})

test('files that come to the watched folder wait until they are imported or ignored', async ({
  running: { app, window },
  dataFolder,
}) => {
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  const folder = join(dataFolder, 'arrivees')
  mkdirSync(folder)
  await answerOpenDialog(app, [folder])
  await window.getByRole('button', { name: 'Dossier surveillé…' }).click()
  const tray = window.getByRole('dialog', { name: 'À importer' })
  await tray.getByRole('button', { name: 'Choisir un dossier…' }).click()
  await expect(tray).toContainText('Rien n’attend.')
  writeFileSync(join(folder, 'depeche.txt'), wire)
  writeFileSync(join(folder, 'brouillon.txt'), 'Un brouillon sans intérêt.')
  await expect(tray.getByRole('listitem')).toHaveCount(2)
  await expectAccessible(window)
  await tray.getByRole('button', { name: 'Ignorer brouillon.txt' }).click()
  await expect(tray.getByRole('listitem')).toHaveCount(1)
  await tray.getByRole('button', { name: 'Tout importer' }).click()
  await expect(window.getByRole('option', { name: /Quatre pays du Liptako/ })).toBeVisible()
  await window.getByRole('button', { name: 'À importer' }).click()
  await expect(tray).toContainText('Rien n’attend.')
})

test('the original of a saved page is looked at without anything in it running or loading', async ({
  running: { app, window },
  dataFolder,
}) => {
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  const file = join(dataFolder, 'page.html')
  const page = `<html lang="fr"><head><title>Un accord</title></head><body><article><h1>Un accord sur l’eau</h1><p>Les ministres ont signé à Niamey un accord sur la garde des ouvrages.</p></article></body></html>`
  writeFileSync(file, page)
  await answerOpenDialog(app, [file])
  await window.keyboard.press('Control+o')
  await window.getByRole('button', { name: 'Voir l’original' }).click()
  const original = window.locator('iframe[title="Contenu de page.html"]')
  await expect(original).toHaveAttribute('sandbox', '')
  const address = (await original.getAttribute('src')) ?? ''
  const answered = await app.evaluate(async ({ session }, url) => {
    const response = await session.defaultSession.fetch(url)
    return { body: await response.text(), policy: response.headers.get('content-security-policy') }
  }, address)
  expect(answered.body).toBe(page)
  expect(answered.policy).toMatch(/^sandbox; default-src 'none'/)
  const copy = join(dataFolder, 'copie.html')
  await answerSaveDialog(app, copy)
  const dialog = window.getByRole('dialog', { name: 'Original conservé' })
  await dialog.getByRole('button', { name: 'Enregistrer l’original…' }).click()
  await expect(window.getByText(/L’original est enregistré/)).toBeVisible()
  expect(readFileSync(copy, 'utf8')).toBe(page)
})

/** Makes the next dialogs that ask for files or a folder answer these. */
async function answerOpenDialog(app: ElectronApplication, paths: string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
  }, paths)
}
