import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { headingOf, mendOutline } from './mend-outline.ts'

const headings = ['Réunion de l’Eau et de la Sécurité', 'Participants', 'Notes']

describe('the outline of a printed document', () => {
  it('says each heading once, with its spaces, at every level', async () => {
    const pdf = await PDFDocument.create()
    const { context } = pdf
    const entry = (title: string, more: Record<string, unknown> = {}) =>
      context.register(context.obj({ Title: PDFHexString.fromText(title), ...more } as never))
    const last = entry('Une annexe')
    const inner = entry('ParticipantsParticipants', { Next: last })
    const first = entry('Réunion de l’Eau etde la Sécurité', { First: inner })
    pdf.catalog.set(PDFName.of('Outlines'), context.register(context.obj({ First: first })))

    mendOutline(pdf, headings)
    const titles = [first, inner, last].map((reference) =>
      context.lookup(reference, PDFDict).lookup(PDFName.of('Title'), PDFString, PDFHexString),
    )
    expect(titles.map((title) => title.decodeText())).toEqual([
      'Réunion de l’Eau et de la Sécurité',
      'Participants',
      'Une annexe',
    ])
  })

  it('leaves a document without outline alone', async () => {
    const pdf = await PDFDocument.create()
    mendOutline(pdf, headings)
    expect(pdf.catalog.has(PDFName.of('Outlines'))).toBe(false)
  })

  it('takes nothing for a heading that is not one', () => {
    expect(headingOf('Participant', headings)).toBeUndefined()
    expect(headingOf('Notes et sources', headings)).toBeUndefined()
    expect(headingOf('', headings)).toBeUndefined()
  })
})
