import type { Page } from 'playwright/test'
import { tabTo } from './by-keyboard.ts'
import { expect, expectAccessible, test } from './fixtures.ts'

/** What is typed and what is written, trap by trap; ~ a non-breaking space, ¬ a thin one. */
const french: readonly (readonly [typed: string, written: string])[] = [
  ["L'ambassadeur d'Algérie", 'L’ambassadeur d’Algérie'],
  ["s'est-il trompé ?", 's’est-il trompé¬?'],
  ['Non ! Certes ; mais', 'Non¬! Certes¬; mais'],
  ['Quoi?! Personne; nulle part!', 'Quoi¬?! Personne¬; nulle part¬!'],
  ['Trois points : un', 'Trois points~: un'],
  ['deux: trois', 'deux~: trois'],
  ['le "dialogue" continue', 'le «¬dialogue¬» continue'],
  ['l\'"accord" de', 'l’«¬accord¬» de'],
  ['« paix » et', '«¬paix¬» et'],
  ['<<trêve>> dite', '«¬trêve¬» dite'],
  ['(" provisoire ")', '(«¬provisoire¬»)'],
  ['Et puis...', 'Et puis…'],
  ['au coeur de', 'au cœur de'],
  ['cette oeuvre, sa soeur', 'cette œuvre, sa sœur'],
  ['une manoeuvre sans moelle', 'une manœuvre sans moelle'],
  ['la 2ème réunion', 'la 2e réunion'],
  ['la 1ère fois', 'la 1re fois'],
  ['au XXIème siècle', 'au XXIe siècle'],
  ['le 1er mars', 'le 1er~mars'],
  ['le 20 juin 2025', 'le 20~juin 2025'],
  ['le décret n°12', 'le décret n°~12'],
  ['M. Diallo et Mme Koné', 'M.~Diallo et Mme~Koné'],
  ['15 % des 12 000 hommes', '15~% des 12¬000 hommes'],
  ['à 12:30 précises', 'à 12:30 précises'],
  ['200 € par', '200~€ par'],
  ['voir https://exemple.org/a?b=c;d!e et', 'voir https://exemple.org/a?b=c;d!e et'],
  ["a.b@exemple.org l'écrit", 'a.b@exemple.org l’écrit'],
  ['`l\'a ? "b"...` en code', '`l\'a ? "b"...` en code'],
  ['TLP:AMBER ici', 'TLP:AMBER ici'],
  ['un écran de 15" neuf', 'un écran de 15" neuf'],
  ["aujourd'hui", 'aujourd’hui'],
  ['un  mot', 'un mot'],
  ["l'*accord* signé", 'l’*accord* signé'],
  ['**Attention** ! Fini', '**Attention**¬! Fini'],
  ['(sûr ?)', '(sûr¬?)'],
]

const english: typeof french = [
  ["the minister's aides won't say", 'the minister’s aides won’t say'],
  ['"yes" ("no")', '“yes” (“no”)'],
  ["a 'red line' was", 'a ‘red line’ was'],
  ['And then...', 'And then…'],
  ['talks -- held', 'talks – held'],
  ['on 20 June 2025', 'on 20~June 2025'],
  ['Mr Bello came', 'Mr~Bello came'],
]

const typed = (traps: typeof french) => traps.map(([keys]) => keys).join(' ') + '\n'
const written = (traps: typeof french) => traps.map(([, words]) => words).join(' ')
/** Away from the caret the marks of emphasis and code are not shown. */
const shown = (traps: typeof french) => written(traps).replace(/[*`]/g, '')

/** The lines of the note as they are shown, non-breaking spaces visible. */
async function linesOf(window: Page): Promise<string[]> {
  const lines = await window.locator('.cm-line').allTextContents()
  return lines.map((line) => line.replaceAll('\u00a0', '~').replaceAll('\u202f', '¬'))
}

async function newNote(window: Page): Promise<void> {
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await window.keyboard.press('Control+n')
  await expect(window.getByRole('textbox', { name: 'Titre de la note' })).toBeFocused()
  await window.keyboard.type('Essai')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('textbox', { name: 'Texte de la note' })).toBeFocused()
}

test('French and English are set as they are typed; Escape and undo give back the keys', async ({
  running: { window },
}) => {
  const { keyboard } = window
  await newNote(window)
  await keyboard.type(typed(french))
  await expect.poll(() => linesOf(window)).toEqual([shown(french), ''])

  await test.step('what was set is given back, and stays', async () => {
    await keyboard.type("l'")
    await expect.poll(async () => (await linesOf(window)).at(-1)).toBe('l’')
    await keyboard.press('Escape')
    await expect.poll(async () => (await linesOf(window)).at(-1)).toBe("l'")
    await keyboard.type('eau, le coeur ')
    await expect.poll(async () => (await linesOf(window)).at(-1)).toBe("l'eau, le cœur ")
    await keyboard.press('Control+z')
    await expect.poll(async () => (await linesOf(window)).at(-1)).toBe("l'eau, le coeur ")
    await keyboard.type('bat ')
    await expect.poll(async () => (await linesOf(window)).at(-1)).toBe("l'eau, le coeur bat ")
  })

  await test.step('English by its own rules', async () => {
    await tabTo(window, window.getByRole('combobox', { name: 'Langue' }), 'Shift+Tab')
    await keyboard.type('Ang')
    await tabTo(window, window.getByRole('textbox', { name: 'Texte de la note' }))
    await keyboard.press('Control+End')
    await keyboard.press('Enter')
    await keyboard.type(typed(english))
    await expect.poll(async () => (await linesOf(window)).at(-2)).toBe(written(english))
  })

  await test.step('a quotation of a source is left alone', async () => {
    await keyboard.type("> L'oeil : clair ? ")
    await expect.poll(async () => (await linesOf(window)).at(-1)).toBe("> L'oeil : clair ? ")
  })
})

test('a text is cleaned from a preview, in one undo; typing is left alone once asked to', async ({
  running: { app, window },
}) => {
  const { keyboard } = window
  await newNote(window)
  await app.evaluate(({ clipboard }) =>
    clipboard.writeText("L'eau : vive ?\n\n> L'eau : trouble ?\n\nLe coeur"),
  )
  await keyboard.press('Control+v')
  const raw = ["L'eau : vive ?", '', "L'eau : trouble ?", '', 'Le coeur']
  await expect.poll(() => linesOf(window)).toEqual(raw)

  await keyboard.press('Control+Shift+Y')
  const dialog = window.getByRole('dialog', { name: 'Nettoyer la typographie' })
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
  await expect(dialog.getByRole('listitem').first()).toContainText('⎵')
  await expectAccessible(window)
  await tabTo(window, dialog.getByRole('button', { name: 'Changer 2 lignes' }))
  await keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  const clean = ['L’eau~: vive¬?', '', "L'eau : trouble ?", '', 'Le cœur']
  await expect.poll(() => linesOf(window)).toEqual(clean)
  await expect(window.getByRole('textbox', { name: 'Texte de la note' })).toBeFocused()
  await keyboard.press('Control+Shift+Y')
  await expect(dialog).toContainText('Rien à changer')
  await keyboard.press('Escape')
  await keyboard.press('Control+z')
  await expect.poll(() => linesOf(window)).toEqual(raw)

  await keyboard.press('Control+,')
  const settings = window.getByRole('dialog', { name: 'Réglages' })
  await tabTo(window, settings.getByRole('checkbox', { name: 'Typographie à la frappe' }))
  await keyboard.press('Space')
  await keyboard.press('Escape')
  await expect(settings).toBeHidden()
  await tabTo(window, window.getByRole('textbox', { name: 'Texte de la note' }))
  await keyboard.press('Control+End')
  await keyboard.type(" d'Alger ? ")
  await expect.poll(async () => (await linesOf(window)).at(-1)).toBe("Le coeur d'Alger ? ")
})
