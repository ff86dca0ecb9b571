import { createContext } from 'svelte'
import type { Client } from '../../src-main/shared/contract.ts'
import type { OnChange } from './on-change.ts'

export const [getClient, setClient] = createContext<Client>()
export const [getOnChange, setOnChange] = createContext<OnChange>()
