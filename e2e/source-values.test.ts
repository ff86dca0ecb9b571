import { acceptAll, openByFinding, pasteArticle } from './by-keyboard.ts'
import { expect, expectAccessible, test } from './fixtures.ts'

const first =
  'Gao accueille les délégués\n\nGao, 12 mars 2026 (AFP) – Le général Modibo Dembara, ministre de la Sécurité du Mali, a ouvert la séance à Gao.'
const second =
  'Un second jour à Gao\n\nGao, 13 mars 2026 (AFP) – Le colonel Modibo Dembara, ministre de la Sécurité du Mali, a présidé la séance à Gao.'

test('two sources disagree on a rank: the analyst adopts one by keyboard, and takes it back', async ({
  running: { app, window },
}) => {
  const { keyboard } = window
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  for (const text of [first, second]) {
    const [title = ''] = text.split('\n')
    await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text)
    await pasteArticle(window, new RegExp(`${title}.*à examiner`))
    await expect(window.getByRole('document', { name: title })).toBeVisible()
    await window.keyboard.press('e')
    await acceptAll(window)
  }
  await openByFinding(window, 'Dembara', /^Acteur Modibo Dembara/)
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
