import { complete, tabTo } from './by-keyboard.ts'
import { expect, test } from './fixtures.ts'

test('a link in a note tells what its actor holds as of the note, and its meeting, to the caret and to the pointer', async ({
  running: { window },
}) => {
  const { keyboard } = window
  const dialog = window.getByRole('dialog')
  const create = async (view: string, name: string) => {
    await keyboard.press(view)
    await keyboard.press('Control+n')
    await expect(dialog.getByRole('textbox').first()).toBeFocused()
    await keyboard.type(name)
    await keyboard.press('Enter')
    await expect(window.getByRole('heading', { level: 1, name })).toBeVisible()
  }
  const hold = async (title: string, until?: string) => {
    await tabTo(window, window.getByRole('button', { name: 'Ajouter une fonction' }))
    await keyboard.press('Enter')
    await expect(dialog.getByRole('textbox', { name: 'Fonction' })).toBeFocused()
    await keyboard.type(title)
    if (until !== undefined) {
      await tabTo(window, dialog.getByRole('textbox', { name: 'Du' }).last())
      await keyboard.type(until)
    }
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
  }
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await create('Control+4', 'Comité de mars')
  await create('Control+3', 'Aminata Sorko')
  await hold('préfète', '30/06/2021')
  await hold('ministre de l’Hydraulique')

  await keyboard.press('Control+6')
  await keyboard.press('Control+n')
  await keyboard.type('Entretien')
  await keyboard.press('Enter')
  const body = window.getByRole('textbox', { name: 'Texte de la note' })
  await expect(body).toBeFocused()
  await complete(window, '@amina', 'Aminata Sorko')
  await keyboard.press('ArrowLeft')
  const card = window.locator('.am-source')
  await expect(card).toContainText('Aminata Sorko')
  await expect(card).toContainText(/ministre de l’Hydraulique \(au \d\d\/\d\d\/\d{4}\)/)
  await expect(card).not.toContainText('préfète')

  await keyboard.press('End')
  await keyboard.type(' et ')
  await expect(card).toBeHidden()
  await complete(window, '#comit', 'Comité de mars')
  await keyboard.type(' en fin.')
  await expect(card).toBeHidden()
  await window.locator('.am-chip-meeting').hover()
  await expect(card).toContainText('Comité de mars')
  await expect(card).toContainText('Alt+Entrée')
})
