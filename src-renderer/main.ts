import { mount } from 'svelte'
import { config } from 'zod'
import App from './app/App.svelte'
import { AppState } from './app/app-state.svelte.ts'
import { createClient } from './lib/api.svelte.ts'
import { changesOf } from './lib/on-change.ts'
import './ui/theme.css'

// The page's policy forbids making code from strings; without this zod would try.
config({ jitless: true })

const target = document.getElementById('app')
if (!target) throw new Error('the page has no place for the window')

const app = new AppState(createClient(window.bridge), changesOf(window.bridge))
await app.start()
mount(App, { target, props: { app } })
