import { tabTo } from './by-keyboard.ts'
import { expect, expectAccessible, test } from './fixtures.ts'

test('two meetings of a series, by keyboard: what changed between them, on the page and in the briefing', async ({
  running: { window },
}) => {
  const { keyboard } = window
  const heading = (name: string) => window.getByRole('heading', { level: 1, name })
  const dialog = window.getByRole('dialog')
  const create = async (view: string, name: string) => {
    await keyboard.press(view)
    await keyboard.press('Control+n')
    await expect(dialog.getByRole('textbox').first()).toBeFocused()
    await keyboard.type(name)
    await keyboard.press('Enter')
    await expect(heading(name)).toBeVisible()
  }
  const add = async (button: string, words: string) => {
    await tabTo(window, window.getByRole('button', { name: button }))
    await keyboard.press('Enter')
    await expect(dialog.getByRole('textbox', { name: 'Énoncé' })).toBeFocused()
    await keyboard.type(words)
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
  }
  const place = async (day: string) => {
    await tabTo(window, window.getByRole('button', { name: 'Modifier', exact: true }))
    await keyboard.press('Enter')
    await tabTo(window, dialog.getByRole('textbox', { name: 'Du' }).first())
    await keyboard.type(day)
    await tabTo(window, dialog.getByRole('combobox', { name: 'Série' }))
    await keyboard.type('Comité de suivi')
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
  }
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await create('Control+3', 'Aminata Sorko')
  await create('Control+4', 'Comité de mars')
  await place('03/03/2025')
  await add('Ajouter un engagement', 'Payer les gardes')
  await create('Control+4', 'Comité de juin')
  await place('02/06/2025')
  await tabTo(window, window.getByRole('button', { name: 'Ajouter un participant' }))
  await keyboard.press('Enter')
  await expect(window.getByRole('combobox', { name: 'Qui a participé' })).toBeFocused()
  await keyboard.type('aminata')
  await expect(window.getByRole('option', { name: /Aminata/, selected: true })).toBeVisible()
  await keyboard.press('Enter')

  const series = window.getByRole('region', { name: 'Série' })
  await expect(series).toContainText('Comité de suivi : réunion 2 sur 2')
  await expect(series).toContainText(/Nouveaux participants\s*Aminata Sorko/)
  await expect(series).toContainText(/Payer les gardes\s*En cours/)
  await expectAccessible(window)

  await tabTo(window, window.getByRole('button', { name: 'Rédiger la note de synthèse' }))
  await keyboard.press('Enter')
  const changes = window.getByRole('textbox', { name: /Texte de la section « Depuis la réunion/ })
  await expect(changes).toContainText('engagement en cours')
  await expect(changes).toContainText('Aminata Sorko')

  await keyboard.press('Control+4')
  await tabTo(window, series.getByRole('button', { name: /^Précédente/ }))
  await keyboard.press('Enter')
  await expect(heading('Comité de mars')).toBeVisible()
  await expect(series.getByRole('button', { name: /^Suivante : Comité de juin/ })).toBeVisible()
})
