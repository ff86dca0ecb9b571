import { acceptAll, pasteArticle, tabTo } from './by-keyboard.ts'
import { expect, expectAccessible, test } from './fixtures.ts'

const article = `Le Courrier du Sahel
12 janvier 2025

Mali : les ministres de l’Hydraulique réunis

Bamako – Le ministre de l’Hydraulique du Niger, Moussa Abdourahmane, a rencontré samedi 11 janvier à Bamako la ministre de l’Énergie du Mali, Aminata Sorko. « L’eau n’attend pas », a déclaré Moussa Abdourahmane.`

test('a meeting made by hand is refused as final, completed from the list by keyboard, called final, and no longer once edited', async ({
  running: { app, window },
}) => {
  const { keyboard } = window
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), article)
  await pasteArticle(window, /Courrier du Sahel.*à examiner/)
  await keyboard.press('Control+2')
  await acceptAll(window)
  await keyboard.press('Control+4')
  const list = window.getByRole('listbox', { name: 'Réunions' })
  await tabTo(window, list.getByRole('option').first())
  const page = window.getByRole('article')
  await tabTo(window, page.getByRole('button', { name: 'Déclarer définitive' }))
  await keyboard.press('Enter')
  await expect(window.getByText('ne peut pas encore être définitive')).toBeVisible()
  const drafter = page.getByRole('button', { name: 'Le rédacteur' })
  await expect(drafter).toBeVisible()
  await expectAccessible(window)

  const form = window.getByRole('dialog')
  await tabTo(window, drafter)
  await keyboard.press('Enter')
  await expect(form.getByRole('textbox', { name: 'Rédacteur' })).toBeFocused()
  await keyboard.type('A. Keita')
  await tabTo(window, form.getByRole('textbox', { name: 'Rédigé le' }))
  await keyboard.type('14/01/2025')
  await keyboard.press('Enter')
  await expect(form).toBeHidden()
  await expect(drafter).toHaveCount(0)
  await expect(page.getByText('Rien ne manque')).toBeVisible()

  await tabTo(window, page.getByRole('button', { name: 'Déclarer définitive' }))
  await keyboard.press('Enter')
  await expect(page.getByText(/définitive depuis le/)).toBeVisible()
  await expectAccessible(window)
  await tabTo(window, page.getByRole('button', { name: 'Ajouter un point' }))
  await keyboard.press('Enter')
  await expect(form.getByRole('textbox', { name: 'Énoncé' })).toBeFocused()
  await keyboard.type('Forages')
  await keyboard.press('Control+Enter')
  await expect(form).toBeHidden()
  await expect(window.getByText('n’est plus définitive')).toBeVisible()
  await expect(page.getByText(/définitive depuis le/)).toHaveCount(0)
  await keyboard.press('Control+z')
  await expect(page.getByText(/définitive depuis le/)).toBeVisible()
})
