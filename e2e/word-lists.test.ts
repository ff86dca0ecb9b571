import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright/test'
import { openByFinding, pasteArticle, tabTo } from './by-keyboard.ts'
import { answerSaveDialog, expect, expectAccessible, test } from './fixtures.ts'

const first =
  'Ségou : le fleuve sous garde\n\nModibo Dembara, garde-fleuve du Mali, a ouvert la séance à Ségou le 12 mai 2025. La séance a duré deux heures.'
const second =
  'Niamey : une réponse\n\nAminata Sorko, garde-fleuve du Niger, a répondu à Niamey le 14 mai 2025. Elle n’a rien ajouté.'

test('what a correction teaches serves the next article, and is looked after by keyboard', async ({
  running: { app, window },
  dataFolder,
}) => {
  const { keyboard } = window
  const pane = window.getByRole('region', { name: 'Proposition', exact: true })
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()

  await test.step('a corrected function is told as learned before it is accepted', async () => {
    await paste(app, window, first, /le fleuve sous garde.*à examiner/)
    await keyboard.press('e')
    await goTo(window, 'Modibo Dembara')
    await expect(pane).not.toContainText('garde-fleuve du Mali Fonction')
    await keyboard.press('c')
    await tabTo(window, window.getByRole('textbox', { name: 'Fonction' }))
    await keyboard.type('garde-fleuve du Mali')
    await keyboard.press('Tab')
    await expect(pane).toContainText('Apprend : fonction « garde-fleuve »')
    await keyboard.press('Control+Enter')
    await expect(window.getByText('Corrigée et acceptée.')).toBeAttached()
  })

  await test.step('the next article is read with it, and says so', async () => {
    await keyboard.press('Control+1')
    await paste(app, window, second, /Niamey : une réponse.*à examiner/)
    await openByFinding(window, 'niamey réponse', /Niamey : une réponse/)
    await expect(window.getByRole('heading', { level: 1, name: 'Niamey : une' })).toBeVisible()
    await keyboard.press('e')
    await goTo(window, 'Aminata Sorko')
    await expect(pane).toContainText('d’après votre lexique : fonction « garde-fleuve »')
    await expect(pane.getByRole('definition').filter({ hasText: /^garde-fleuve$/ })).toBeVisible()
  })

  await test.step('a rejected name can be kept from ever being proposed', async () => {
    await keyboard.press('r')
    await expect(pane.getByText('« Aminata Sorko » est rejeté.')).toBeVisible()
    await expectAccessible(window)
    await keyboard.press('n')
    await expect(window.getByText('ne sera plus proposé comme nom')).toBeVisible()
  })

  const list = window.getByRole('listbox', { name: 'Lexique' })
  await test.step('the view lists both, with where they were learned', async () => {
    await keyboard.press('Control+9')
    await expect(list.getByRole('option')).toHaveText([/garde-fleuve/, /Aminata Sorko/])
    await expect(list.getByRole('option').first()).toBeFocused()
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowUp')
    const learned = window.getByRole('button', { name: 'Ségou : le fleuve sous garde' })
    await expect(learned).toBeVisible()
    await tabTo(window, learned)
    await keyboard.press('Enter')
    await expect(window.getByRole('main', { name: 'Articles' })).toBeVisible()
    await keyboard.press('Alt+ArrowLeft')
  })

  await test.step('words are added, filtered, removed and brought back', async () => {
    await keyboard.press('Control+n')
    const form = window.getByRole('dialog', { name: 'Ajouter au lexique' })
    await expect(form.getByRole('textbox', { name: 'Mots' })).toBeFocused()
    await expectAccessible(window)
    await keyboard.press('Enter')
    await expect(form).toContainText('Une seule ligne')
    await keyboard.type('chef de digue')
    await keyboard.press('Enter')
    await expect(form).toBeHidden()
    await expect(list.getByRole('option')).toHaveCount(3)
    await tabTo(window, window.getByRole('searchbox', { name: 'Filtrer' }))
    await keyboard.type('digue')
    await expect(list.getByRole('option')).toHaveText([/chef de digue/])
    await tabTo(window, list.getByRole('option').first())
    await keyboard.press('Delete')
    await expect(window.getByText('« chef de digue » est retiré du lexique.')).toBeVisible()
    await expect(list.getByRole('option')).toHaveCount(0)
    await keyboard.press('Control+z')
    await expect(list.getByRole('option')).toHaveText([/chef de digue/])
  })

  await test.step('they are saved as one table, and read from one', async () => {
    const file = join(dataFolder, 'lexique.csv')
    await answerSaveDialog(app, file)
    await tabTo(window, window.getByRole('button', { name: 'Exporter le lexique' }))
    await expect(window.getByRole('button', { name: 'Exporter le lexique' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(window.getByRole('region', { name: 'Messages' })).toContainText('Lexique exporté')
    expect(readFileSync(file, 'utf8')).toContain('title,garde-fleuve,fr,')

    writeFileSync(file, 'list,words,language,country\nrank,caïd-major,fr,\ntitre,bac,fr,\n')
    await answerOpenDialog(app, file)
    await tabTo(window, window.getByRole('button', { name: 'Importer un lexique' }), 'Shift+Tab')
    await keyboard.press('Enter')
    const faults = window.getByRole('dialog', { name: 'Rien n’a été importé' })
    await expect(faults).toContainText('Ligne 3 : la liste doit être')
    await expectAccessible(window)
    await keyboard.press('Escape')
    writeFileSync(file, 'list,words,language,country\nrank,caïd-major,fr,\n')
    await tabTo(window, window.getByRole('button', { name: 'Importer un lexique' }))
    await keyboard.press('Enter')
    await expect(window.getByText('Entrées ajoutées : 1. Déjà présentes : 0.')).toBeVisible()
  })
})

async function paste(
  app: ElectronApplication,
  window: Page,
  text: string,
  listed: RegExp,
): Promise<void> {
  await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text)
  await pasteArticle(window, listed)
}

/** Goes through the queue of the review to the person of this name. */
async function goTo(window: Page, name: string): Promise<void> {
  const item = window
    .getByRole('listbox', { name: 'File des propositions' })
    .getByRole('option', { name: new RegExp(`^Personne\\s+${name}`) })
  await expect(item).toBeVisible()
  for (let presses = 0; presses < 30; presses += 1) {
    if ((await item.getAttribute('aria-selected')) === 'true') return
    await window.keyboard.press('j')
  }
  await expect(item).toHaveAttribute('aria-selected', 'true')
}

/** Makes the next open dialogs answer this file. */
async function answerOpenDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, path)
}
