import { describe, expect, it } from 'vitest'
import { meetingKindOf } from './meeting-kind.ts'

describe('the kind of a meeting', () => {
  it.each([
    ['Sommet extraordinaire de la CEDEAO', 'summit'],
    ['Conférence des ministres de l’Eau du Liptako', 'conference'],
    ['Visite du président sénégalais', 'visit'],
    ['Pourparlers de Doha', 'talks'],
    ['Négociations sur le pont de Malanville', 'talks'],
    ['Audition du chef d’état-major', 'hearing'],
    ['Conseil des ministres', 'council'],
    ['Séance plénière du Parlement', 'council'],
    ['Rencontre entre Awa Sow et Idrissa Kaboré', 'bilateral'],
    ['Entretien d’Awa Sow avec l’ambassadeur', 'bilateral'],
    ['ECOWAS summit', 'summit'],
    ['Ceasefire talks', 'talks'],
    ['Meeting between Ama Boateng and Kofi Addo', 'bilateral'],
    ['Réunion des ministres de la Sécurité du bassin', null],
    ['Atelier de formation', null],
    ['Réunion du Conseil de sécurité', null],
  ])('%s: %s', (title, kind) => {
    expect(meetingKindOf(title)).toBe(kind)
  })
})
