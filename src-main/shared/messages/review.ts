import { messages } from './message.ts'

export const reviewMessages = messages({})
