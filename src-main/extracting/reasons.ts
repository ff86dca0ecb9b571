import type { Language } from '../shared/language.ts'
import { REASONS } from './reasons-catalogue.ts'

const MODEL = 'model.'

function reasonOfModel(model: string, language: Language): string {
  return language === 'fr'
    ? `Reconnu par le modèle local «\u00a0${model}\u00a0»`
    : `Recognised by the local model “${model}”`
}

/** The reason of a rule in a language; every rule has one. */
export function reasonFor(rule: string, language: Language): string {
  if (rule.startsWith(MODEL)) return reasonOfModel(rule.slice(MODEL.length), language)
  const reason = REASONS[rule]
  if (reason === undefined) throw new Error(`No reason written for rule ${rule}`)
  return reason[language === 'fr' ? 0 : 1]
}

export function hasReason(rule: string): boolean {
  return rule in REASONS
}
