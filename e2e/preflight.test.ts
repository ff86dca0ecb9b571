import type { Page } from 'playwright/test'
import { acceptAll, openByFinding, pasteArticle, tabTo } from './by-keyboard.ts'
import { expect, expectAccessible, sampleArticle, test } from './fixtures.ts'

test('a briefing is checked before its release: mended, let stand with a reason, gone to, by keyboard', async ({
  running: { app, window },
}) => {
  const { keyboard } = window
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  const article = sampleArticle('03-canal-savane.txt')
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), article)
  await pasteArticle(window, /Canal Savane.*à examiner/)
  await keyboard.press('e')
  await acceptAll(window)
  await openByFinding(window, 'ministres', /Réunion/)
  await tabTo(window, window.getByRole('button', { name: 'Rédiger la note de synthèse' }))
  await keyboard.press('Enter')
  await expect(window.getByText('D’après la réunion')).toBeVisible()
  await addSection(window)
  await keyboard.type(
    'Le colonel Tankari a quitté Niamey le 3 mars 2026. Le MKZT ? Abdoulaye Kari, Abdoulaye Kari et Abdoulaie Kari.',
  )

  const panel = window.getByRole('complementary', { name: 'Contrôle avant diffusion' })
  const finding = (words: RegExp) => panel.getByRole('option', { name: words })
  await keyboard.press('Control+Shift+L')
  await expect(finding(/^Fait sans source.*a quitté Niamey/s)).toBeVisible()
  await expect(finding(/^Sigle non développé.*MKZT/s)).toBeVisible()
  await expect(finding(/^Mention absente.*destinataires/s)).toBeVisible()
  await expectAccessible(window)

  await test.step('a finding leads to its words', async () => {
    await choose(window, finding(/^Fait sans source.*a quitté Niamey/s))
    await keyboard.press('Enter')
    await keyboard.press('ArrowLeft')
    await keyboard.type('Ce jour, ')
    await expect(window.getByText('Ce jour, Le colonel Tankari a quitté')).toBeVisible()
  })

  await test.step('a missing detail leads to its field', async () => {
    await choose(window, finding(/^Mention absente.*destinataires/s))
    await keyboard.press('Enter')
    await expect(window.getByRole('textbox', { name: 'Destinataires' })).toBeFocused()
    await keyboard.type('Cabinet')
    await keyboard.press('Control+Shift+L')
    await keyboard.press('Control+Shift+L')
    await expect(panel.getByRole('option').first()).toBeVisible()
    await expect(finding(/^Mention absente.*destinataires/s)).toHaveCount(0)
  })

  await test.step('one is mended with one key', async () => {
    const spelt = finding(/^Nom écrit de deux façons.*Abdoulaie/s)
    await choose(window, spelt)
    await keyboard.press('f')
    await expect(spelt).toHaveCount(0)
    await expect(window.getByText('Abdoulaye Kari et Abdoulaye Kari.').first()).toBeVisible()
  })

  await test.step('one is let stand, with the reason, and that is undone', async () => {
    const sigle = finding(/^Sigle non développé.*MKZT/s)
    await choose(window, sigle)
    await keyboard.press('l')
    const dialog = window.getByRole('dialog', { name: 'Laisser passer…' })
    await expect(dialog.getByRole('textbox', { name: 'Raison' })).toBeFocused()
    await keyboard.type('Le lecteur le connaît.')
    await tabTo(window, dialog.getByRole('button', { name: 'Laisser passer' }))
    await keyboard.press('Enter')
    await expect(sigle).toContainText('Le lecteur le connaît.')
    await choose(window, sigle)
    await keyboard.press('Control+z')
    await expect(sigle).not.toContainText('Le lecteur le connaît.')
  })
})

async function addSection(window: Page): Promise<void> {
  await tabTo(window, window.getByRole('button', { name: 'Ajouter une section' }))
  await window.keyboard.press('Enter')
  await expect(
    window.getByRole('textbox', { name: /^Intitulé de la section/ }).last(),
  ).toBeFocused()
  await window.keyboard.type('Autre')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('textbox', { name: 'Texte de la section « Autre »' })).toBeFocused()
}

/** Brings the focus to a finding by arrows. */
async function choose(window: Page, option: ReturnType<Page['getByRole']>): Promise<void> {
  await expect(option).toBeVisible()
  const list = window.getByRole('listbox', { name: 'Points relevés' })
  await tabTo(window, list.getByRole('option').and(window.locator('[tabindex="0"]')))
  await window.keyboard.press('Home')
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await option.getAttribute('aria-selected')) === 'true') return
    await window.keyboard.press('ArrowDown')
  }
  await expect(option).toHaveAttribute('aria-selected', 'true')
}
