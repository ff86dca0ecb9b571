import { pasteArticle, tabTo } from './by-keyboard.ts'
import { expect, expectAccessible, test } from './fixtures.ts'

test('a meeting is given an agenda, a decision and a commitment by keyboard, reordered and undone', async ({
  running: { window },
}) => {
  const { keyboard } = window
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await keyboard.press('Control+4')
  await keyboard.press('Control+n')
  await expect(window.getByRole('dialog').getByRole('textbox').first()).toBeFocused()
  await keyboard.type('Réunion de Ségou')
  await keyboard.press('Enter')
  await expect(window.getByRole('heading', { level: 1, name: 'Réunion de Ségou' })).toBeVisible()

  const form = window.getByRole('dialog')
  const add = async (button: string, words: string) => {
    await tabTo(window, window.getByRole('button', { name: button }))
    await keyboard.press('Enter')
    await expect(form.getByRole('textbox', { name: 'Énoncé' })).toBeFocused()
    await keyboard.type(words)
    await keyboard.press('Control+Enter')
    await expect(form).toBeHidden()
  }
  await add('Ajouter un point', 'Partage du renseignement')
  await add('Ajouter un point', 'Garde des ouvrages')
  await add('Ajouter une décision', 'Ouvrir un bureau à Mopti')
  await add('Ajouter un engagement', 'Payer les gardes')

  const agenda = window.getByRole('list', { name: 'Ordre du jour' })
  await expect(agenda.getByRole('listitem')).toHaveCount(2)
  const second = agenda.getByRole('button', { name: /Garde des ouvrages/ }).first()
  await tabTo(window, second)
  await keyboard.press('Alt+ArrowUp')
  await expect(agenda.getByRole('listitem').first()).toContainText('Garde des ouvrages')
  await keyboard.press('Delete')
  await expect(agenda.getByRole('listitem')).toHaveCount(1)
  await keyboard.press('Control+z')
  await expect(agenda.getByRole('listitem')).toHaveCount(2)
  const commitments = window.getByRole('list', { name: 'Engagements' })
  await expect(commitments).toContainText('Payer les gardes')
  await expectAccessible(window)
})

test('an imported communiqué is attached to a meeting by keyboard, printed, detached and undone', async ({
  running: { app, window },
}) => {
  const { keyboard } = window
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  const text =
    'Communiqué final de Ségou\n\nSégou, 5 juin 2025 (AFP) – Les délégués ont adopté le texte à l’unanimité.'
  await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text)
  await pasteArticle(window, /Communiqué final de Ségou/)
  await keyboard.press('Control+4')
  await keyboard.press('Control+n')
  await expect(window.getByRole('dialog').getByRole('textbox').first()).toBeFocused()
  await keyboard.type('Réunion de Ségou')
  await keyboard.press('Enter')
  await expect(window.getByRole('heading', { level: 1, name: 'Réunion de Ségou' })).toBeVisible()
  const section = window.getByRole('region', { name: 'Documents' })
  await expect(section).toContainText('Aucun document.')

  const attach = section.getByRole('button', { name: 'Joindre un document' })
  await tabTo(window, attach)
  await keyboard.press('Enter')
  const box = window.getByRole('dialog', { name: 'Joindre un document' })
  await expect(box.getByRole('combobox')).toBeFocused()
  await keyboard.type('zzz')
  await expect(box).toContainText('Importez d’abord le fichier')
  for (const _ of 'zzz') await keyboard.press('Backspace')
  await keyboard.type('communique')
  await expect(box.getByRole('option')).toHaveText(/Communiqué final de Ségou/)
  await keyboard.press('Enter')
  const list = section.getByRole('list', { name: 'Documents' })
  await expect(list).toContainText('Communiqué final de Ségou')
  await expectAccessible(window)

  await section.getByRole('button', { name: /^Détacher/ }).press('Enter')
  await expect(section).toContainText('Aucun document.')
  await keyboard.press('Control+z')
  await expect(list).toContainText('Communiqué final de Ségou')

  await window.getByRole('button', { name: 'Rédiger la note de synthèse' }).press('Enter')
  const printed = window.getByRole('region', { name: 'Documents de la réunion' })
  await expect(printed).toContainText('Communiqué final de Ségou (')
})
