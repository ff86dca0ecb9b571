import { messages } from './message.ts'

export const meetingsMessages = messages({})
