import { mount } from 'svelte'
import { config } from 'zod'
import { AppError } from '../src-main/shared/app-error.ts'
import App from './app/App.svelte'
import { AppState } from './app/app-state.svelte.ts'
import StartUpFailure from './app/StartUpFailure.svelte'
import { createClient } from './lib/api.svelte.ts'
import { setInterfaceLanguage } from './lib/i18n.svelte.ts'
import { changesOf } from './lib/on-change.ts'
import './ui/theme.css'

// The page's policy forbids making code from strings; without this zod would try.
config({ jitless: true })

const target = document.getElementById('app')
if (!target) throw new Error('the page has no place for the window')

const client = createClient(window.bridge)
try {
  await client.settings.read({})
  const app = new AppState(client, changesOf(window.bridge))
  await app.start()
  mount(App, { target, props: { app } })
} catch (error) {
  if (!(error instanceof AppError)) throw error
  // The preferences are out of reach with the store.
  setInterfaceLanguage(navigator.language.startsWith('en') ? 'en' : 'fr')
  mount(StartUpFailure, { target, props: { error, client } })
}
