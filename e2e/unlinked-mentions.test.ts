import { tabTo } from './by-keyboard.ts'
import { expect, expectAccessible, test } from './fixtures.ts'

test('what a note says of an actor without a link is linked from the actor’s page, by keyboard, and undone', async ({
  running: { window },
}) => {
  const { keyboard } = window
  const heading = (name: string) => window.getByRole('heading', { level: 1, name })
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await keyboard.press('Control+6')
  await keyboard.press('Control+n')
  const editor = window.getByRole('textbox', { name: /Texte de la note/ })
  await tabTo(window, editor)
  await keyboard.type('Aminata Sorko a parlé. Sorko reviendra.')
  await keyboard.press('Control+3')
  await keyboard.press('Control+n')
  await expect(window.getByRole('dialog').getByRole('textbox').first()).toBeFocused()
  await keyboard.type('Aminata Sorko')
  await keyboard.press('Enter')
  await expect(heading('Aminata Sorko')).toBeVisible()
  const notes = window.getByRole('region', { name: /^Notes/ })
  await expect(notes).toContainText('1 mention sans lien')
  const dialog = window.getByRole('dialog', { name: /Lier les mentions/ })
  const link = async () => {
    await tabTo(window, notes.getByRole('button', { name: 'Lier…' }))
    await keyboard.press('Enter')
    await expect(dialog.getByRole('checkbox')).toBeChecked()
    await expectAccessible(window)
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(notes).not.toContainText('sans lien')
    await expect(notes.getByRole('listitem')).toHaveCount(1)
  }
  await link()
  await keyboard.press('Control+z')
  await expect(notes).toContainText('1 mention sans lien')
  await expect(notes.getByRole('listitem')).toHaveCount(0)
  await link()

  // The note, open in its editor all the while, goes on from what it has become.
  await keyboard.press('Control+6')
  await tabTo(window, editor)
  await keyboard.press('Control+End')
  await keyboard.type(' Elle l’a promis.')
  await keyboard.press('Control+3')
  await expect(notes.getByRole('listitem')).toHaveCount(1)
  await expect(notes).not.toContainText('sans lien')
})
