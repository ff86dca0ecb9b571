import type { Page } from 'playwright/test'
import { complete, openByFinding, tabTo } from './by-keyboard.ts'
import { expect, expectAccessible, test } from './fixtures.ts'

const body = (window: Page) => window.getByRole('textbox', { name: 'Texte de la note' })
const title = (window: Page) => window.getByRole('textbox', { name: 'Titre de la note' })
const saved = (window: Page) => window.getByRole('status').filter({ hasText: /^Enregistré$/ })

test('what is linked to is made on the fly, followed when it is renamed, and told on its own page', async ({
  running: { window },
}) => {
  const { keyboard } = window
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await keyboard.press('Control+6')
  await keyboard.press('Control+n')
  await expect(title(window)).toBeFocused()
  await keyboard.type('Mission de mai')
  await keyboard.press('Enter')
  await expect(body(window)).toBeFocused()

  await test.step('words that name nothing yet make a note, a meeting, an actor, and the caret goes on', async () => {
    await complete(window, 'Voir [[Relève des postes', 'Créer la note « Relève des postes »')
    await expect(window.locator('.am-chip-note')).toHaveText('Relève des postes')
    await complete(window, ', #Comité de mars', 'Créer la réunion « Comité de mars »')
    await complete(window, ', @Aminata Sorko', 'Créer l’acteur « Aminata Sorko »')
    await keyboard.type(' sait.')
    await expect(body(window)).toHaveText(
      'Voir Relève des postes, Comité de mars, Aminata Sorko sait.',
    )
    await expect(saved(window)).toBeVisible()
  })

  await test.step('the text links to her already: she comes first', async () => {
    await complete(window, ' Et @', 'Aminata Sorko')
    await keyboard.type('.')
    await expect(window.locator('.am-chip-actor')).toHaveCount(2)
    await expect(saved(window)).toBeVisible()
  })

  await test.step('a card tells the note', async () => {
    await window.locator('.am-chip-note').hover()
    await expect(window.locator('.am-source')).toContainText(/Note du \d\d\/\d\d\/\d{4}/)
  })

  await test.step('the links are called as the note is, and it tells who links to it', async () => {
    await openByFinding(window, 'relève', /Relève des postes/)
    await expect(title(window)).toHaveValue('Relève des postes')
    await tabTo(window, title(window))
    await keyboard.press('End')
    await keyboard.type(' avancés')
    await expect(saved(window)).toBeVisible()
    await expect(window.getByRole('button', { name: 'Mission de mai' })).toBeVisible()
    await openByFinding(window, 'mission', /Mission de mai/)
    await expect(window.locator('.am-chip-note')).toHaveText('Relève des postes avancés')
  })

  await test.step('the meeting tells where a note names it without a link', async () => {
    await keyboard.press('Control+n')
    await expect(title(window)).toBeFocused()
    await keyboard.type('Suites')
    await keyboard.press('Enter')
    await keyboard.type('Le Comité de mars n’a rien tranché.')
    await expect(saved(window)).toBeVisible()
    await openByFinding(window, 'comité', /Réunion/)
    await expect(window.getByText('1 mention sans lien dans les notes')).toBeVisible()
    await expectAccessible(window)
    await tabTo(window, window.getByRole('button', { name: 'Lier…' }))
    await keyboard.press('Enter')
    await expect(window.getByRole('dialog')).toContainText('Suites')
    await keyboard.press('Control+Enter')
    await expect(window.getByRole('dialog')).toBeHidden()
    await expect(window.getByText('1 mention sans lien dans les notes')).toBeHidden()
    await expect(window.getByRole('button', { name: 'Suites' })).toBeVisible()
  })
})
