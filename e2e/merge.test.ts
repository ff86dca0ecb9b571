import type { Locator } from 'playwright/test'
import { acceptAll, openByFinding, pasteArticle, tabTo } from './by-keyboard.ts'
import { expect, expectAccessible, test } from './fixtures.ts'

const january = `Le Courrier du Sahel
12 janvier 2025

Niger : un plan pour les forages

Niamey – Le ministre de l’Hydraulique du Niger, Moussa Abdourahmane, a présenté dimanche un plan de mille forages. « L’eau n’attend pas », a déclaré Moussa Abdourahmane.`
const november = `Gazette du Djoliba
20 novembre 2025

Sécurité : Niamey veut des renforts

Bamako – Le général Mousa Abdurahman, ministre de la Défense du Niger, a demandé jeudi des renforts. « Nous tiendrons la frontière », a affirmé Mousa Abdurahman.`
const [first, second] = ['Moussa Abdourahmane', 'Mousa Abdurahman']

test('one minister named in two ways: merged, briefed with the title of the day, taken apart', async ({
  running: { app, window },
}) => {
  const { keyboard } = window
  const heading = (name: string) => window.getByRole('heading', { level: 1, name })
  const positions = window.getByRole('region', { name: /^Fonctions/ })
  const names = window.getByRole('region', { name: /^Noms/ })
  const list = window.getByRole('listbox', { name: 'Acteurs' })

  await test.step('import two articles and accept what they propose', async () => {
    await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
    for (const [text, line] of [
      [january, /Courrier du Sahel.*à examiner/],
      [november, /Gazette du Djoliba.*à examiner/],
    ] as const) {
      await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text)
      await pasteArticle(window, line)
    }
    await keyboard.press('Control+2')
    await acceptAll(window)
  })

  const before: string[] = []
  await test.step('each has its own title', async () => {
    for (const [name, title] of [
      [first, 'ministre de l’Hydraulique'],
      [second, 'ministre de la Défense'],
    ] as const) {
      await openByFinding(window, name, /Acteur/)
      await expect(heading(name)).toBeVisible()
      await expect(positions).toContainText(title)
      before.push(await partsShown(positions, names))
    }
  })

  await test.step('choose both in the list, compare, and merge', async () => {
    await keyboard.press('Control+3')
    await tabTo(window, list.getByRole('option', { name: second }))
    await keyboard.press(' ')
    await keyboard.press('Home')
    for (let presses = 0; presses < 10; presses += 1) {
      if ((await list.locator(':focus').innerText()).includes(first)) break
      await keyboard.press('ArrowDown')
    }
    await keyboard.press(' ')
    await expect(window.getByText('2 acteurs choisis')).toBeVisible()
    await keyboard.press('m')
    const dialog = window.getByRole('dialog', { name: 'Fusionner 2 acteurs' })
    await expect(dialog.getByRole('radio', { name: new RegExp(first) }).first()).toBeVisible()
    await expectAccessible(window)
    const survivor = dialog.getByRole('group', { name: 'Qui demeure' })
    await tabTo(window, survivor.getByRole('radio', { checked: true }))
    const wanted = survivor.getByRole('radio', { name: new RegExp(second) })
    if (!(await wanted.isChecked())) await keyboard.press('ArrowDown')
    await expect(wanted).toBeChecked()
    await expect(dialog).toContainText('2 fonctions')
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(heading(second)).toBeVisible()
    await expect(list.getByRole('option', { name: first })).toHaveCount(0)
    for (const title of ['ministre de l’Hydraulique', 'ministre de la Défense'])
      await expect(positions).toContainText(title)
    await expectAccessible(window)
  })

  await test.step('a meeting in between, with that one participant', async () => {
    await keyboard.press('Control+4')
    await keyboard.press('Control+n')
    await expect(window.getByRole('dialog').getByRole('textbox').first()).toBeFocused()
    await keyboard.type('Rencontre de mars')
    await keyboard.press('Enter')
    await expect(heading('Rencontre de mars')).toBeVisible()
    await tabTo(window, window.getByRole('button', { name: 'Modifier', exact: true }))
    await keyboard.press('Enter')
    const form = window.getByRole('dialog')
    await tabTo(window, form.getByRole('textbox', { name: 'Du' }).first())
    await keyboard.type('15/03/2025')
    await keyboard.press('Enter')
    await expect(form).toBeHidden()
    await tabTo(window, window.getByRole('button', { name: 'Ajouter un participant' }))
    await keyboard.press('Enter')
    await expect(window.getByRole('combobox', { name: 'Qui a participé' })).toBeFocused()
    await keyboard.type('mousa')
    const found = window.getByRole('listbox', { name: 'Qui a participé' })
    await expect(found.getByRole('option', { name: second, selected: true })).toBeVisible()
    await keyboard.press('Enter')
    await expect(window.getByRole('region', { name: /^Participants/ })).toContainText(
      'ministre de l’Hydraulique',
    )
  })

  await test.step('its briefing prints the title held that day', async () => {
    await tabTo(window, window.getByRole('button', { name: 'Rédiger la note de synthèse' }))
    await keyboard.press('Enter')
    await expect(window.getByText('D’après la réunion')).toBeVisible()
    const participants = window.getByRole('textbox', { name: /Texte de la section « Participants/ })
    await expect(participants).toContainText(second)
    await expect(participants).toContainText('ministre de l’Hydraulique')
    await expect(participants).not.toContainText('ministre de la Défense')
  })

  await test.step('take them apart: both are as before', async () => {
    await keyboard.press('Control+3')
    await tabTo(window, list.getByRole('option', { name: second }))
    await tabTo(window, window.getByRole('button', { name: `Séparer « ${first} »` }))
    await keyboard.press('Enter')
    await expect(list.getByRole('option', { name: first })).toHaveCount(1)
    for (const [index, name] of [first, second].entries()) {
      await openByFinding(window, name, /Acteur/)
      await expect(heading(name)).toBeVisible()
      expect(await partsShown(positions, names)).toBe(before[index])
    }
  })

  await test.step('the merge can be brought back, and undone from the journal later', async () => {
    await keyboard.press('Control+z')
    await keyboard.press('Control+3')
    await expect(list.getByRole('option', { name: first })).toHaveCount(0)
    await keyboard.press('Control+8')
    await tabTo(window, window.getByRole('button', { name: /Défaire la fusion/ }))
    await expectAccessible(window)
    await keyboard.press('Enter')
    await keyboard.press('Control+3')
    await expect(list.getByRole('option', { name: first })).toHaveCount(1)
  })

  await test.step('from the page of one, the other is found by name', async () => {
    await openByFinding(window, first, /Acteur/)
    await expect(heading(first)).toBeVisible()
    // The page is whole once the pairs that may be one are told.
    await expect(window.getByRole('button', { name: `Ouvrir ${second}` })).toBeVisible()
    await tabTo(window, window.getByRole('button', { name: 'Fusionner avec…' }))
    await keyboard.press('Enter')
    await expect(window.getByRole('combobox', { name: /^Avec qui fusionner/ })).toBeFocused()
    await keyboard.type('mousa')
    const found = window.getByRole('listbox', { name: /^Avec qui fusionner/ })
    await expect(found.getByRole('option', { name: second, selected: true })).toBeVisible()
    await keyboard.press('Enter')
    const dialog = window.getByRole('dialog', { name: 'Fusionner 2 acteurs' })
    await expect(dialog).toContainText(second)
    await keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
})

async function partsShown(...regions: Locator[]): Promise<string> {
  return (await Promise.all(regions.map((region) => region.innerText()))).join('\n')
}
