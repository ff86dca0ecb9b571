import { ordinaryCase } from '../names.ts'
import { portfolioTokens } from '../offices.ts'
import { claim, isFree, tokenFrom, type Claims, type Mention, type Reading } from '../reading.ts'
import type { NamesOfModel } from './local-model.ts'

/** The rule a local model's names are told by. */
export function ruleOfModel(model: string): string {
  return `model.${model}`
}

/** Names that neither the store nor a rule knew, as a local model found them; what is claimed stays as it is. */
export function claimModelNames(reading: Reading, claims: Claims, found: NamesOfModel): void {
  const { text, tokens } = reading
  const portfolios = portfolioTokens(reading)
  for (const { kind, start, end, confidence } of found.names) {
    if (!isFree(claims, { start, end }) || portfolios.has(tokenFrom(tokens, start))) continue
    const words = text.slice(start, end).replace(/\s+/g, ' ')
    const name = kind === 'person' ? ordinaryCase(words) : words
    const rule = ruleOfModel(found.model)
    claim(claims, { kind, start, end, confidence, value: { name }, rule } satisfies Mention)
  }
}
