import { messages } from './message.ts'

export const commandLineMessages = messages({})
