import { tabTo } from './by-keyboard.ts'
import { expect, expectAccessible, test } from './fixtures.ts'

test('a fact told twice, by keyboard: proposed as one, joined, taken apart for good, undone', async ({
  running: { window },
}) => {
  const { keyboard } = window
  const dialog = window.getByRole('dialog')
  const line = window.getByRole('region', { name: 'Ligne du temps' })
  const button = (name: RegExp) => line.getByRole('button', { name })
  const add = async (words: string, day: string) => {
    await keyboard.press('Control+n')
    await expect(dialog.getByRole('textbox', { name: 'Fait' })).toBeFocused()
    await keyboard.type(words)
    await tabTo(window, dialog.getByRole('textbox', { name: 'Du' }))
    await keyboard.type(day)
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(line.getByText(words, { exact: true })).toBeVisible()
  }
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await keyboard.press('Control+5')
  await add('Une attaque contre le poste de Tabari fait onze morts.', '12/03/2021')
  await add('Onze soldats tués dans l’attaque du poste de Tabari.', '13/03/2021')

  const perhaps = line.getByRole('region', { name: 'Peut-être le même fait' })
  await expect(perhaps).toContainText('à un ou deux jours près, mêmes noms, mêmes mots')
  await expectAccessible(window)
  await tabTo(window, button(/^Réunir avec « Une attaque/))
  await keyboard.press('Enter')
  const also = line.getByRole('region', { name: 'Aussi raconté ainsi' })
  await expect(also).toContainText('13 mars 2021')
  await expect(also).toContainText('Onze soldats tués')
  await expect(perhaps).toBeHidden()
  await expect(button(/^Modifier le fait/)).toBeFocused()
  await expectAccessible(window)

  await tabTo(window, button(/^Séparer « Onze soldats/))
  await keyboard.press('Enter')
  await expect(also).toBeHidden()
  await expect(button(/^Modifier le fait/)).toHaveCount(2)
  await expect(perhaps).toBeHidden()
  await expect(button(/^Modifier le fait/).last()).toBeFocused()

  await keyboard.press('Control+z')
  await expect(also).toContainText('Onze soldats tués')
  await keyboard.press('Control+z')
  await expect(perhaps).toBeVisible()
  await tabTo(window, button(/^Ce n’est pas le même fait que « Une attaque/))
  await keyboard.press('Enter')
  await expect(perhaps).toBeHidden()
  await expect(button(/^Modifier le fait/)).toHaveCount(2)
})
