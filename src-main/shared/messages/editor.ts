import { messages } from './message.ts'

export const editorMessages = messages({})
