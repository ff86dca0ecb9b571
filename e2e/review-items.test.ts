import { pasteArticle, tabTo } from './by-keyboard.ts'
import { expect, expectAccessible, test } from './fixtures.ts'

const article = `Lomé accueille les ministres de l’Eau

Lomé, 18 février 2026 (Golfe Dépêches) – À l’invitation du ministre togolais de l’Eau, Kossi Amegan, les ministres de l’Eau du Togo et du Bénin se sont réunis mardi à Lomé. La réunion était consacrée à la crue du Mono.

Ils ont décidé d’ouvrir un bureau à Aného. Le Bénin s’est engagé à rouvrir la route avant le 31 mars.

Awa Diallo, membre du Parti du renouveau civil, a quitté la salle.`

test('agenda, decision, commitment and relation of an article are explained, corrected and accepted by keyboard', async ({
  running: { app, window },
}) => {
  const { keyboard } = window
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), article)
  await pasteArticle(window, /Lomé accueille.*à examiner/)
  await keyboard.press('e')
  const pane = window.getByRole('region', { name: 'Proposition', exact: true })
  const kind = pane.getByRole('heading', { level: 2 })
  const progress = window.getByRole('progressbar', { name: 'Avancement de l’examen' })
  async function accept(): Promise<void> {
    const before = await progress.getAttribute('aria-valuenow')
    await keyboard.press('a')
    await expect(progress.and(window.locator(`:not([aria-valuenow="${before}"])`))).toBeVisible()
  }
  await expect(kind).toHaveText('Réunion')
  await expect(pane).toContainText('Organisateur ou hôte')
  await accept()
  while ((await kind.innerText()) !== 'Point de réunion') await accept()

  await expect(pane).toContainText('point de l’ordre du jour')
  await expect(pane).toContainText('la crue du Mono')
  await expect(pane).toContainText('Crée le point de l’ordre du jour')
  await expectAccessible(window)
  await accept()

  await expect(pane).toContainText('ouvrir un bureau à Aného')
  await keyboard.press('c')
  const form = window.getByRole('form', { name: 'Corriger avant d’accepter' })
  await expect(form.getByRole('combobox', { name: 'Nature' })).toBeFocused()
  await tabTo(window, form.getByRole('textbox', { name: 'Texte' }))
  await keyboard.press('Control+a')
  await keyboard.type('Ouvrir un bureau commun à Aného')
  await expectAccessible(window)
  await keyboard.press('Control+Enter')

  await expect(pane).toContainText('Qui s’engage')
  await expect(pane).toContainText('Bénin')
  await expect(pane).toContainText('31 mars 2026')
  await accept()

  await expect(kind).toHaveText('Relation')
  await expect(pane).toContainText('est membre de')
  await accept()
  await keyboard.press('Control+z')
  await expect(kind).toHaveText('Relation')
  await accept()

  await keyboard.press('Control+4')
  await window.getByRole('listbox', { name: 'Réunions' }).getByRole('option').first().press('Enter')
  await expect(window.getByRole('list', { name: 'Ordre du jour' })).toContainText('la crue du Mono')
  await expect(window.getByRole('list', { name: 'Décisions' })).toContainText(
    'Ouvrir un bureau commun à Aného',
  )
  await expect(window.getByRole('list', { name: 'Engagements' })).toContainText('Bénin')
})
