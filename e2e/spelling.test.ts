import type { Page } from 'playwright/test'
import { tabTo } from './by-keyboard.ts'
import { expect, expectAccessible, test } from './fixtures.ts'

test('spelling in both languages, by keyboard: marks, suggestions, personal dictionary, undo', async ({
  launch,
}) => {
  const first = await launch()
  let { window } = first
  let { keyboard } = window

  await test.step('wrong words are marked, right ones of either language are not', async () => {
    await newNote(window, 'Orthographe')
    await keyboard.type('La reunion du comité de suivi a examiné le soft power de l’Union et ')
    await keyboard.type('l’acceuil des ambassadeurs à Nouakchott, le 21e siècle et `xqzv`. ')
    await expect(marks(window)).toHaveText(['reunion', 'l’acceuil'])
    await expectAccessible(window)
  })

  await test.step('F7 goes to the next one and suggests; the arrows choose; one undo gives back', async () => {
    await keyboard.press('Control+Home')
    await keyboard.press('F7')
    const menu = window.getByRole('menu', { name: 'Orthographe de « reunion »' })
    await expect(menu.getByRole('menuitem').first()).toHaveText('réunion')
    await expect(menu.getByRole('menuitem').first()).toBeFocused()
    await expectAccessible(window)
    await keyboard.press('Enter')
    await expect(menu).toBeHidden()
    await expect(text(window)).toBeFocused()
    await expect(text(window)).toContainText('La réunion du comité')
    await expect(marks(window)).toHaveText(['l’acceuil'])
    await keyboard.press('Control+z')
    await expect(text(window)).toContainText('La reunion du comité')
    await keyboard.press('Control+y')
    await expect(text(window)).toContainText('La réunion du comité')
  })

  await test.step('Shift+F7 goes back, Escape leaves the word, the menu key and Ctrl+; ask again', async () => {
    const menu = window.getByRole('menu', { name: 'Orthographe de « l’acceuil »' })
    await keyboard.press('Shift+F7')
    await expect(menu.getByRole('menuitem').first()).toHaveText('l’accueil')
    await keyboard.press('Escape')
    await expect(menu).toBeHidden()
    for (const key of ['Control+;', 'Shift+F10', 'ContextMenu']) {
      await keyboard.press(key)
      await expect(menu).toBeVisible()
      await keyboard.press('Escape')
      await expect(menu).toBeHidden()
      await expect(text(window)).toBeFocused()
    }
    await marks(window).click({ button: 'right' })
    await expect(menu).toBeFocused()
    await keyboard.press('ArrowDown')
    await expect(menu.getByRole('menuitem').first()).toBeFocused()
    await keyboard.press('Enter')
    await expect(text(window)).toContainText('et l’accueil des ambassadeurs')
    await expect(marks(window)).toHaveCount(0)
  })

  await test.step('a word added to the dictionary is right at once, and in the word lists', async () => {
    await keyboard.press('Control+End')
    await keyboard.type('Le garde-fleuviste Zorbaxi parle. ')
    await expect(marks(window)).toHaveText(['garde-fleuviste', 'Zorbaxi'])
    await keyboard.press('F7')
    const menu = window.getByRole('menu', { name: 'Orthographe de « garde-fleuviste »' })
    await expect(menu).toBeVisible()
    await keyboard.press('ArrowUp')
    await expect(menu.getByRole('menuitem', { name: 'Ajouter au dictionnaire' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(marks(window)).toHaveText(['Zorbaxi'])
    await expect(window.getByText('est ajouté à votre dictionnaire')).toBeVisible()
    await keyboard.press('Control+9')
    const list = window.getByRole('listbox', { name: 'Lexique' })
    await expect(list.getByRole('option', { name: 'garde-fleuviste' })).toBeVisible()
    await expect(list).toContainText('Dictionnaire personnel')
  })

  await test.step('it survives a restart; undone, the word is wrong again', async () => {
    await first.app.close()
    ;({ window } = await launch())
    ;({ keyboard } = window)
    await expect(window.getByRole('navigation', { name: 'Dossier' })).toBeVisible()
    await openNote(window)
    await expect(marks(window)).toHaveText(['Zorbaxi'])
    await keyboard.press('Control+9')
    await expect(window.getByRole('option', { name: 'garde-fleuviste' })).toBeFocused()
    await keyboard.press('Control+z')
    await expect(window.getByRole('option', { name: 'garde-fleuviste' })).toHaveCount(0)
    await openNote(window)
    await expect(marks(window)).toHaveText(['garde-fleuviste', 'Zorbaxi'])
  })

  await test.step('the name of an actor is known as soon as there is one', async () => {
    await keyboard.press('Control+3')
    await keyboard.press('Control+n')
    await tabTo(window, window.getByRole('textbox', { name: 'Nom', exact: true }))
    await keyboard.type('Amadou Zorbaxi')
    await keyboard.press('Control+Enter')
    await expect(window.getByRole('heading', { name: 'Amadou Zorbaxi' })).toBeVisible()
    await openNote(window)
    await expect(marks(window)).toHaveText(['garde-fleuviste'])
  })

  await test.step('English by its own dictionary, French quotations in it left alone', async () => {
    await tabTo(window, window.getByRole('combobox', { name: 'Langue' }), 'Shift+Tab')
    await keyboard.type('Ang')
    await tabTo(window, text(window))
    await keyboard.press('Control+A')
    await keyboard.type('The goverment is responsable for the organisation of colour programs. ')
    await keyboard.type('He said “Le président de la région a pris une décision” yesterday. ')
    await expect(marks(window)).toHaveText(['goverment', 'responsable'])
    await keyboard.press('Control+Home')
    await keyboard.press('F7')
    const menu = window.getByRole('menu', { name: 'Orthographe de « goverment »' })
    await expect(menu.getByRole('menuitem').first()).toHaveText('government')
    await keyboard.press('Enter')
    await expect(marks(window)).toHaveText(['responsable'])
  })

  await test.step('the preference takes the marks away', async () => {
    await keyboard.press('Control+,')
    const settings = window.getByRole('dialog', { name: 'Réglages' })
    const choice = settings.getByRole('checkbox', { name: 'Orthographe en français et en anglais' })
    await tabTo(window, choice)
    await keyboard.press('Space')
    await keyboard.press('Escape')
    await expect(settings).toBeHidden()
    await expect(marks(window)).toHaveCount(0)
  })
})

const text = (window: Page) => window.getByRole('textbox', { name: 'Texte de la note' })
/** The words marked as wrong, as assistive technology is told of them. */
const marks = (window: Page) => text(window).locator('[aria-invalid="spelling"]')

async function newNote(window: Page, title: string): Promise<void> {
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await window.keyboard.press('Control+6')
  await window.keyboard.press('Control+n')
  await expect(window.getByRole('textbox', { name: 'Titre de la note' })).toBeFocused()
  await window.keyboard.type(title)
  await window.keyboard.press('Enter')
  await expect(text(window)).toBeFocused()
}

async function openNote(window: Page): Promise<void> {
  await window.keyboard.press('Control+6')
  await expect(window.getByRole('option', { name: 'Orthographe' })).toBeVisible()
  await window.getByRole('option', { name: 'Orthographe' }).press('Enter')
  await expect(text(window)).toBeVisible()
}
