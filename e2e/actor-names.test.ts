import { tabTo } from './by-keyboard.ts'
import { expect, expectAccessible, test } from './fixtures.ts'

test('an actor is given a name in another script by keyboard; the language of each is told and corrected', async ({
  running: { window },
}) => {
  const { keyboard } = window
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await keyboard.press('Control+3')
  await keyboard.press('Control+n')
  const form = window.getByRole('dialog')
  await expect(form.getByRole('textbox', { name: 'Nom' })).toBeFocused()
  await keyboard.type('Sidi Ould Tahir')
  await keyboard.press('Enter')
  await expect(window.getByRole('heading', { level: 1, name: 'Sidi Ould Tahir' })).toBeVisible()

  const names = window.getByRole('region', { name: 'Noms' })
  await tabTo(window, names.getByRole('textbox', { name: 'Autre nom' }))
  await keyboard.insertText('سيدي ولد الطاهر')
  await keyboard.press('Enter')
  const arabic = names.getByRole('listitem').filter({ hasText: 'سيدي' })
  await expect(arabic).toContainText('écriture : arabe')
  await expect(arabic.getByRole('combobox')).toHaveValue('ar')

  const own = names.getByRole('combobox', { name: 'Langue du nom « Sidi Ould Tahir »' })
  await expect(own).toHaveValue('')
  await tabTo(window, own, 'Shift+Tab')
  await keyboard.type('fran')
  await expect(own).toHaveValue('fr')
  await expectAccessible(window)
  await keyboard.press('Control+z')
  await expect(own).toHaveValue('')
})
