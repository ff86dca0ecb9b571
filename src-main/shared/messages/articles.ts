import { messages } from './message.ts'

export const articlesMessages = messages({})
