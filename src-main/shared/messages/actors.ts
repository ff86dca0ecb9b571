import { messages } from './message.ts'

export const actorsMessages = messages({})
