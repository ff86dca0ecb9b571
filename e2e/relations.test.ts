import { tabTo } from './by-keyboard.ts'
import { expect, expectAccessible, test } from './fixtures.ts'

test('two actors are related by keyboard, each page tells it its own way; edited, removed, undone', async ({
  running: { window },
}) => {
  const { keyboard } = window
  const heading = (name: string) => window.getByRole('heading', { level: 1, name })
  const section = window.getByRole('region', { name: /^Relations/ })
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await keyboard.press('Control+3')
  for (const name of ['Moussa Abdourahmane', 'Aminata Sorko']) {
    await keyboard.press('Control+n')
    await expect(window.getByRole('dialog').getByRole('textbox').first()).toBeFocused()
    await keyboard.type(name)
    await keyboard.press('Enter')
    await expect(heading(name)).toBeVisible()
  }
  await expect(section).toContainText('Aucune relation relevée')

  await tabTo(window, window.getByRole('button', { name: 'Ajouter une relation' }))
  await keyboard.press('Enter')
  const search = window.getByRole('combobox', { name: /est-il lié/ })
  await expect(search).toBeFocused()
  await keyboard.type('moussa')
  await expect(window.getByRole('option', { name: /Moussa/, selected: true }).last()).toBeVisible()
  await keyboard.press('Enter')
  const form = window.getByRole('dialog', { name: 'Relation avec Moussa Abdourahmane' })
  const kind = form.getByRole('combobox', { name: 'Nature de la relation' })
  await expect(kind).toBeFocused()
  await keyboard.type('relève')
  await tabTo(window, form.getByRole('textbox', { name: 'Du' }).first())
  await keyboard.type('03/2024')
  await expectAccessible(window)
  await keyboard.press('Control+Enter')
  await expect(form).toBeHidden()
  await expect(section.getByRole('listitem')).toContainText('relève de Moussa Abdourahmane')
  await expect(section).toContainText('depuis : mars 2024')
  await expectAccessible(window)

  await tabTo(window, section.getByRole('button', { name: 'Moussa Abdourahmane', exact: true }))
  await keyboard.press('Enter')
  await expect(heading('Moussa Abdourahmane')).toBeVisible()
  await expect(section.getByRole('listitem')).toContainText('a sous son autorité Aminata Sorko')

  await tabTo(
    window,
    section.getByRole('button', { name: 'Modifier la relation avec Aminata Sorko' }),
  )
  await keyboard.press('Enter')
  await expect(window.getByRole('dialog').getByRole('combobox').first()).toBeFocused()
  await tabTo(window, window.getByRole('dialog').getByRole('textbox', { name: 'Du' }).last())
  await keyboard.type('01/02/2023')
  await keyboard.press('Control+Enter')
  await expect(window.getByRole('alert').getByText('finirait avant de commencer')).toBeVisible()
  for (let presses = 0; presses < 10; presses += 1) await keyboard.press('Backspace')
  await keyboard.type('01/02/2025')
  await keyboard.press('Control+Enter')
  await expect(window.getByRole('dialog')).toBeHidden()
  await expect(section).toContainText('jusqu’à : 1er février 2025')

  await tabTo(
    window,
    section.getByRole('button', { name: 'Supprimer la relation avec Aminata Sorko' }),
  )
  await keyboard.press('Enter')
  await expect(section.getByRole('listitem')).toHaveCount(0)
  await keyboard.press('Control+z')
  await expect(section.getByRole('listitem')).toHaveCount(1)
})
