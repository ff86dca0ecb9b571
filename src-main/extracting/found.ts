import type { FactValue, StatementValue } from '../shared/proposal.ts'
import type { Span } from './tokens.ts'

export interface FoundFact extends Span {
  value: FactValue
  rule: string
  confidence: number
}

export interface FoundStatement extends Span {
  value: StatementValue
  rule: string
  confidence: number
}
