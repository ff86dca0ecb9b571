import { messages } from './message.ts'

export const appMessages = messages({})
