import { acceptAll, openByFinding, pasteArticle } from './by-keyboard.ts'
import { expect, expectAccessible, type Running, test } from './fixtures.ts'

const first =
  'Gao accueille les délégués\n\nGao, 12 mars 2026 (AFP) – Le général Modibo Dembara, ministre de la Sécurité du Mali, a ouvert la séance à Gao.'
const second =
  'Un second jour à Gao\n\nGao, 13 mars 2026 (AFP) – Le colonel Modibo Dembara, ministre de la Sécurité du Mali, a présidé la séance à Gao.'

/** Imports articles one by one, accepts all that each proposes, and opens the page of the person. */
async function openDembara({ app, window }: Running, texts: readonly string[]): Promise<void> {
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  for (const text of texts) {
    const [title = ''] = text.split('\n')
    await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text)
    await pasteArticle(window, new RegExp(`${title}.*à examiner`))
    await expect(window.getByRole('document', { name: title })).toBeVisible()
    await window.keyboard.press('e')
    await acceptAll(window)
  }
  await openByFinding(window, 'Dembara', /^Acteur Modibo Dembara/)
}

test('two sources disagree on a rank: the analyst adopts one by keyboard, and takes it back', async ({
  running,
}) => {
  const { window } = running
  const { keyboard } = window
  await openDembara(running, [first, second])
  const section = window.getByRole('region', { name: 'Valeurs selon les sources' })
  await expect(section).toContainText('1 désaccord entre les sources')
  const rank = section.getByRole('list', { name: /^Grade ou titre/ })
  await expect(rank.getByRole('listitem').filter({ hasText: 'retenu' })).toContainText('général')
  await expectAccessible(window)

  await rank.getByRole('button', { name: 'Retenir « colonel »' }).press('Enter')
  await expect(section).toContainText('Les sources ne se contredisent pas.')
  await expect(window.getByText('colonel, ministre de la Sécurité').first()).toBeVisible()
  await keyboard.press('Control+z')
  await expect(section).toContainText('1 désaccord entre les sources')
  await rank.getByRole('button', { name: 'Écarter « colonel »' }).press('Enter')
  await section.getByText('Toutes les valeurs').press('Enter')
  await rank.getByRole('button', { name: 'Rétablir « colonel »' }).press('Enter')
  await expect(section).toContainText('1 désaccord entre les sources')
})

test('two sources give other positions for one day: each says so until one is removed', async ({
  running,
}) => {
  const { window } = running
  const rival =
    'La séance de Gao vue de Bamako\n\nBamako, 12 mars 2026 (AFP) – Le général Modibo Dembara, ministre de l’Intérieur du Mali, a ouvert la séance à Gao.'
  await openDembara(running, [first, rival])
  const positions = window.getByRole('region', { name: 'Fonctions' })
  const told = positions.getByText('D’autres sources donnent, pour les mêmes jours')
  await expect(told).toHaveCount(2)
  await expect(told.first()).toContainText('ministre de')
  await expectAccessible(window)
  const row = window.getByRole('option', { name: /Modibo Dembara/ })
  await expect(row).toContainText('les sources divergent')

  const wrong = positions.getByRole('listitem').filter({ hasText: /^général, ministre de l’Int/ })
  await wrong.getByRole('button', { name: /^(Retirer|Supprimer)/ }).press('Enter')
  await expect(told).toHaveCount(0)
  await expect(row).not.toContainText('les sources divergent')
  await window.keyboard.press('Control+z')
  await expect(told).toHaveCount(2)
})
