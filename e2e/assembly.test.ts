import { readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { tabTo } from './by-keyboard.ts'
import { answerSaveDialog, expect, expectAccessible, test } from './fixtures.ts'

/** Asks main as the window does, to set the scene. */
async function ask<T>(window: Page, group: string, method: string, input: unknown): Promise<T> {
  const reply = await window.evaluate(
    ([name, verb, given]) =>
      (
        globalThis as unknown as {
          bridge: { call: (...asked: unknown[]) => Promise<{ ok: boolean; value: unknown }> }
        }
      ).bridge.call(name, verb, given),
    [group, method, input] as const,
  )
  expect(reply).toMatchObject({ ok: true })
  // The contract says what it is.
  return reply.value as T
}

async function meetingInNiamey(window: Page): Promise<{ meeting: string; minister: string }> {
  await expect(window.getByRole('navigation', { name: 'Dossier' })).toBeVisible()
  const { id: meeting } = await ask<{ id: string }>(window, 'meetings', 'create', {
    title: 'Comité du bassin à Niamey',
  })
  const day = { from: '2026-02-18', to: '2026-02-18', precision: 'day', approximate: false }
  const { id: minister } = await ask<{ id: string }>(window, 'actors', 'create', {
    ...{ kind: 'person', name: 'Issa Harouna', country: 'NE' },
  })
  await ask(window, 'actors', 'setPosition', {
    ...{ actorId: minister, rank: 'colonel', title: 'ministre de l’Eau', organisation: null },
    ...{ country: 'NE', heldFrom: day, heldTo: null, firstSeenOn: null, lastSeenOn: null },
  })
  await ask(window, 'meetings', 'edit', { id: meeting, date: day, place: 'Niamey', country: 'NE' })
  await ask(window, 'meetings', 'setParticipation', {
    ...{ meetingId: meeting, actorId: minister, capacity: 'chair' },
  })
  await ask(window, 'statements', 'set', {
    ...{ actorId: minister, meetingId: meeting, type: 'verbatim', text: 'L’eau passe d’abord.' },
    ...{ language: 'fr', translation: null, saidOn: null },
  })
  return { meeting, minister }
}

/** Begins a document by keyboard: its form by the arrows, its subject by default. */
async function begin(window: Page, form: string): Promise<void> {
  await window.keyboard.press('Control+7')
  await expect(window.getByText('Choisissez une note de synthèse dans la liste')).toBeVisible()
  await window.keyboard.press('Control+n')
  const dialog = window.getByRole('dialog')
  const wanted = dialog.getByRole('radio', { name: new RegExp(`^${form} `) })
  await expect(dialog.getByRole('radio', { name: /^Note de synthèse / })).toBeFocused()
  for (let presses = 0; presses < 30 && !(await wanted.isChecked()); presses += 1)
    await window.keyboard.press('ArrowDown')
  await expect(wanted).toBeChecked()
  await expect(dialog.getByRole('button', { name: 'Créer' })).toBeEnabled()
  await window.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

const headings = (window: Page) =>
  window
    .getByRole('textbox', { name: /^Intitulé de la section/ })
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
const body = (window: Page, heading: string) =>
  window.getByRole('textbox', { name: `Texte de la section « ${heading} »` })

test('a biographic note is assembled by keyboard, and says what the record lacks', async ({
  running: { window },
}) => {
  await meetingInNiamey(window)
  await begin(window, 'Notice biographique')
  await expect(body(window, 'Identité')).toContainText('Issa Harouna')
  expect(await headings(window)).toEqual([
    ...['L’essentiel', 'Identité', 'Fonctions', 'Relations', 'Réunions', 'Déclarations'],
    ...['Chronologie', 'Appréciations', 'Zones d’ombre'],
  ])
  await expect(body(window, 'Fonctions')).toContainText('ministre de l’Eau')
  await expect(body(window, 'Relations')).toContainText('aucune relation')
  await expectAccessible(window)
})

test('a refresh tells what changed, never touches the analyst’s words, and is undone at once', async ({
  running: { window },
}) => {
  const { meeting, minister } = await meetingInNiamey(window)
  await begin(window, 'Note de synthèse')
  const said = body(window, 'Déclarations')
  await expect(said).toContainText('L’eau passe d’abord.')
  await said.click()
  await window.keyboard.press('Control+End')
  await window.keyboard.type('\n\nMon avis reste.')
  await ask(window, 'statements', 'set', {
    ...{ actorId: minister, meetingId: meeting, type: 'reported', text: 'La digue tiendra.' },
    ...{ language: 'fr', translation: null, saidOn: null },
  })
  await window.keyboard.press('Control+Shift+R')
  const dialog = window.getByRole('dialog', { name: 'Ce que le dossier dit autrement' })
  // What was said, and in the gaps that it has no source.
  await expect(dialog.getByRole('checkbox')).toHaveCount(2)
  for (const box of await dialog.getByRole('checkbox').all()) await expect(box).toBeChecked()
  await expect(dialog).toContainText('La digue tiendra.')
  await expectAccessible(window)
  await window.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(said).toContainText('La digue tiendra.')
  await expect(said).toContainText('Mon avis reste.')
  await window.getByRole('button', { name: 'Annuler' }).first().click()
  await expect(said).not.toContainText('La digue tiendra.')
  await expect(said).toContainText('Mon avis reste.')
})

test('an unresolved field is told before the document leaves', async ({ running: { window } }) => {
  await meetingInNiamey(window)
  await begin(window, 'Compte rendu d’entretien')
  await expect(body(window, 'Participants')).toContainText('Issa Harouna')
  await window.keyboard.press('Control+p')
  const asked = window.getByRole('dialog', { name: 'Il reste à compléter' })
  await expect(asked).toContainText('Le champ « rédacteur »')
  await expect(asked).toContainText('Appréciations')
  await expectAccessible(window)
  await window.keyboard.press('Escape')
  await expect(asked).toBeHidden()
  await expect(window.getByRole('region', { name: 'Aperçu du document' })).toContainText(
    '[à renseigner : rédacteur]',
  )
})

test('a version is released, opened, saved byte for byte and verified, and tells what changed since', async ({
  running: { app, window },
  dataFolder,
}) => {
  await meetingInNiamey(window)
  await begin(window, 'Verbatim')
  await expect(body(window, 'Verbatim')).toContainText('L’eau passe d’abord.')
  await window.keyboard.press('Control+Shift+D')
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: 'Rédacteur' })).toBeFocused()
  await window.keyboard.type('Camille Aubrac')
  await window.keyboard.press('Tab')
  await window.keyboard.type('Direction\nCabinet')
  const goes = dialog.getByRole('button', { name: 'Diffuser la version 1' })
  await expect(goes).toBeDisabled()
  await tabTo(window, dialog.getByRole('checkbox', { name: /^Diffuser en l’état/ }))
  await window.keyboard.press('Space')
  await tabTo(window, goes)
  await window.keyboard.press('Enter')
  await expect(dialog.getByText('Version 1', { exact: true })).toBeVisible()
  await expect(dialog).toContainText('ex. n° 2 : Cabinet')
  await expect(dialog).toContainText('Depuis la version 1 : 0 point(s) disparu(s), 0 nouveau(x).')
  await dialog.getByText('Contrôle de la version 1').press('Enter')
  await expect(dialog.getByText('Le document ne dit pas : les destinataires.').last()).toBeVisible()
  await expect(dialog).toContainText('Rien n’a changé.')
  await expectAccessible(window)

  const path = join(dataFolder, 'diffusé.pdf')
  await answerSaveDialog(app, path)
  await dialog.getByRole('button', { name: 'Enregistrer le PDF, Version 1' }).press('Enter')
  await expect(window.getByText(`PDF diffusé : ${path}`)).toBeVisible()
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex')
  await expect(dialog.getByText(`SHA-256 ${hash}`)).toBeVisible()
  await dialog.getByRole('button', { name: 'Vérifier, Version 1' }).press('Enter')
  await expect(window.getByText('La version 1 est intacte')).toBeVisible()
  await dialog.getByRole('button', { name: 'Ouvrir, Version 1' }).press('Enter')
  await expect(window.getByRole('dialog').getByRole('group', { name: /^Page 1 / })).toContainText(
    'L’eau passe d’abord.',
  )
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')
  await body(window, 'Verbatim').click()
  await window.keyboard.press('Control+End')
  await window.keyboard.type('\n\nAjout du soir.')
  await window.keyboard.press('Control+Shift+D')
  await expect(window.getByRole('dialog').locator('ins')).toContainText('Ajout du soir.')
})

test('a shipped template is edited with its faults told, and comes back as it was', async ({
  running: { window },
}) => {
  await window.getByRole('button', { name: 'Modèles' }).click()
  await window.getByRole('option', { name: /^Fiche note/ }).click()
  const text = window.getByRole('textbox', { name: 'Texte du modèle « Fiche »' })
  const before = await text.inputValue()
  await text.click()
  await window.keyboard.press('Control+End')
  await window.keyboard.type('\n## Suite {inconnue}\n\n{{champ perdu}}')
  await expect(window.getByText('la nature « inconnue » est inconnue')).toBeVisible()
  await expect(window.getByText('Le champ « champ perdu » est inconnu')).toBeVisible()
  await expectAccessible(window)
  await window.getByRole('button', { name: 'Revenir au modèle fourni' }).press('Enter')
  await expect(text).toHaveValue(before)
})
