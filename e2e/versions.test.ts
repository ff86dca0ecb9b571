import type { Page } from 'playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'

test('the versions of a note: compared word by word, named, gone back to, copied, all by keyboard', async ({
  running: { window },
}) => {
  const { keyboard } = window
  await isUp(window)
  await keyboard.press('Control+n')
  await window.getByRole('textbox', { name: 'Titre de la note' }).fill('Partage de l’eau')
  await body(window).focus()
  await keyboard.type('Le partage avance lentement.')
  await expect(saved(window)).toBeVisible()

  // A version with a name stands for itself: what is typed later is another.
  await keyboard.press('Control+Shift+H')
  const dialog = window.getByRole('dialog', { name: 'Historique : Partage de l’eau' })
  await dialog.getByRole('textbox', { name: 'Nom de la version' }).fill('Remise au ministre')
  await keyboard.press('Enter')
  await expect(versions(window).filter({ hasText: 'Remise au ministre' })).toBeVisible()
  await keyboard.press('Escape')
  await body(window).focus()
  await keyboard.press('Control+a')
  await keyboard.type('Le partage recule.')
  await expect(saved(window)).toBeVisible()

  await window.getByRole('button', { name: 'Historique du texte' }).click()
  const options = versions(window)
  await expect(options).toHaveCount(3)
  await expect(options.first()).toHaveAccessibleName(/^Saisie/)
  await expect(dialog.getByRole('deletion')).toHaveText(/avance lentement/)
  await expect(dialog.getByRole('insertion')).toHaveText(/recule/)
  await expect(dialog.getByText('Mots ajoutés : 1. Mots supprimés : 2.')).toBeVisible()
  await expectAccessible(window)

  // Any two can be compared.
  await dialog.getByRole('combobox', { name: 'Comparer avec' }).selectOption({ index: 2 })
  await expect(dialog.getByRole('deletion')).toHaveCount(0)
  await expect(dialog.getByText('Mots ajoutés : 7. Mots supprimés : 0.')).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Comparer avec' }).selectOption({ index: 0 })

  await options.first().focus()
  await keyboard.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await dialog.getByRole('button', { name: 'Revenir à cette version' }).focus()
  await keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(body(window)).toHaveText('Le partage avance lentement.')

  await keyboard.press('Control+Shift+H')
  await options.nth(1).click()
  await dialog.getByRole('button', { name: 'En faire une copie' }).click()
  await expect(body(window)).toHaveText('Le partage recule.')
  await expect(window.getByRole('textbox', { name: 'Titre de la note' })).toHaveValue(
    /^Partage de l’eau \(version du /,
  )
})

test('a briefing and its sections have their versions; a section goes back alone', async ({
  running: { window },
}) => {
  const { keyboard } = window
  await isUp(window)
  await keyboard.press('Control+7')
  await keyboard.press('Control+n')
  await window.getByRole('radio', { name: /^Note vierge/ }).check()
  await keyboard.press('Enter')
  const section = window.getByRole('textbox', { name: /^Texte de la section/ }).first()
  await section.focus()
  await keyboard.type('Une phrase de trop.')
  await expect(window.getByRole('status').filter({ hasText: /^Enregistré$/ })).toBeVisible()

  await keyboard.press('Control+Shift+H')
  const dialog = window.getByRole('dialog', { name: /^Historique/ })
  await expect(versions(window)).toHaveCount(2)
  await expect(dialog.getByRole('insertion')).toHaveText(/Une phrase de trop\./)
  await keyboard.press('Escape')

  await window.getByRole('button', { name: 'Historique de la section' }).first().click()
  await versions(window).filter({ hasText: 'Création' }).click()
  await dialog.getByRole('button', { name: 'Revenir à cette version' }).click()
  await expect(section).not.toContainText('Une phrase de trop.')
})

test('removed notes come back as a set in one step, and what an operation removed from the journal', async ({
  running: { window },
}) => {
  const { keyboard } = window
  const listed = (name: string) =>
    window.getByRole('listbox', { name: 'Notes' }).getByRole('option', { name })
  await isUp(window)
  for (const title of ['Première', 'Seconde']) {
    await keyboard.press('Control+6')
    await keyboard.press('Control+n')
    await window.getByRole('textbox', { name: 'Titre de la note' }).fill(title)
    await expect(saved(window)).toBeVisible()
    await expect(listed(title)).toBeVisible()
    await window.getByRole('button', { name: 'Supprimer la note' }).click()
    await expect(listed(title)).toHaveCount(0)
  }
  await keyboard.press('Control+8')
  await window.getByRole('button', { name: 'Textes supprimés…' }).click()
  const dialog = window.getByRole('dialog', { name: 'Textes supprimés' })
  await dialog.getByRole('checkbox', { name: 'Tout choisir' }).check()
  await expectAccessible(window)
  await dialog.getByRole('button', { name: 'Rétablir 2 textes' }).click()
  await keyboard.press('Control+6')
  await expect(listed('Première')).toBeVisible()
  await expect(listed('Seconde')).toBeVisible()

  await listed('Seconde').click()
  await window.getByRole('button', { name: 'Supprimer la note' }).click()
  await expect(listed('Seconde')).toHaveCount(0)
  await keyboard.press('Control+8')
  await window
    .getByRole('button', { name: 'Rétablir – Supprimer la note « Seconde »' })
    .first()
    .click()
  await keyboard.press('Control+6')
  await expect(listed('Seconde')).toBeVisible()
})

async function isUp(window: Page): Promise<void> {
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
}

function versions(window: Page) {
  return window.getByRole('listbox', { name: 'Versions' }).getByRole('option')
}

function body(window: Page) {
  return window.getByRole('textbox', { name: 'Texte de la note' })
}

function saved(window: Page) {
  return window.getByRole('status').filter({ hasText: /^Enregistré$/ })
}
