import { expect, expectAccessible, test } from './fixtures.ts'

/** What the preload script gives the window. */
type WithBridge = {
  bridge: { call: (group: string, method: string, input: object) => Promise<unknown> }
}

test('a long list is read part by part as its end comes near, and filtered by main', async ({
  running: { window },
}) => {
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await window.evaluate(async () => {
    const { bridge } = globalThis as unknown as WithBridge
    for (let number = 1; number <= 260; number += 1) {
      const name = `Délégué ${String(number).padStart(3, '0')}`
      await bridge.call('actors', 'create', { kind: 'person', name, country: null })
      const text = `Fait du jour ${number}`
      const date = { from: '2026-02-18', to: '2026-02-18', precision: 'day', approximate: false }
      await bridge.call('facts', 'set', { date, text, meetingId: null })
    }
  })
  await window.keyboard.press('Control+3')
  const list = window.getByRole('listbox', { name: 'Acteurs' })
  await expect(list.getByRole('option')).toHaveCount(200)
  await list.getByRole('option').first().click()
  await window.keyboard.press('End')
  await expect(list.getByRole('option')).toHaveCount(260)
  await window.keyboard.press('End')
  await expect(list.getByRole('option', { name: 'Délégué 260' })).toBeFocused()
  await expectAccessible(window)

  await window.getByRole('searchbox', { name: 'Filtrer' }).fill('délég 25')
  await expect(list.getByRole('option')).toHaveCount(10)

  await window.keyboard.press('Control+5')
  const line = window.getByRole('region', { name: 'Ligne du temps' })
  await expect(line.getByRole('listitem')).toHaveCount(200)
  await line.getByRole('button', { name: 'Afficher la suite' }).scrollIntoViewIfNeeded()
  await expect(line.getByRole('listitem')).toHaveCount(260)
  await window.getByRole('combobox', { name: 'À partir de' }).selectOption('2026')
  await expect(line.getByRole('listitem')).toHaveCount(200)
  await expectAccessible(window)
})
