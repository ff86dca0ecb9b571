import { expect, it } from 'vitest'
import { renameLinks } from './rename-links.ts'

const mody = { kind: 'actor', id: '0190b3a2-0000-7000-8000-00000000000a' } as const
const other = '0190b3a2-0000-7000-8000-00000000000b'
const rename = (text: string, to = 'Salifou Modi') => renameLinks(text, mody, 'Salifou Mody', to)

it('renames the links called as the record was, wherever they stand', () => {
  const text = `[@Salifou Mody](actor:${mody.id}) et [@Salifou Mody](actor:${mody.id}).`
  expect(rename(text)).toBe(
    `[@Salifou Modi](actor:${mody.id}) et [@Salifou Modi](actor:${mody.id}).`,
  )
})

it('leaves labels the analyst wrote, other records, words without a link, and code', () => {
  const text = [
    `[@le général](actor:${mody.id})`,
    `[@Salifou Mody](actor:${other})`,
    `[Salifou Mody](note:${mody.id})`,
    'Salifou Mody',
    `\`[@Salifou Mody](actor:${mody.id})\``,
  ].join(' ')
  expect(rename(text)).toBe(text)
})

it('escapes what brackets mean in the new name', () => {
  expect(rename(`[@Salifou Mody](actor:${mody.id})`, 'Mody [père]')).toBe(
    `[@Mody \\[père\\]](actor:${mody.id})`,
  )
})
