import { expect, it } from 'vitest'
import { operationName } from './operation-name.ts'

it('names what was done, and what has no title as untitled', () => {
  expect(operationName({ name: 'createNote', subject: 'Niamey' })).toContain('Niamey')
  expect(operationName({ name: 'createNote', subject: '' })).toContain('sans titre')
})
