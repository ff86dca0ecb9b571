import { messages } from './message.ts'

export const briefingsMessages = messages({})
