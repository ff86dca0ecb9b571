import type { GroupValue } from '../shared/proposal.ts'
import type { Mention, PlanContext, Step } from './plan.ts'
import { planActor } from './plan-organisation.ts'
import type { ActorPlan } from './plan-person.ts'
import { planPosition } from './plan-position.ts'

/**
 * The changes that make a group of unnamed office-holders part of the record: one actor, which holds
 * the office once for every country it acts for. Nobody is made up for its members.
 */
export function planGroup(
  context: PlanContext,
  value: GroupValue,
  source: { mentions: readonly Mention[]; telling: Mention },
): ActorPlan {
  const [actor] = context.records.actors.named(value.name, 'group')
  const match = actor === undefined ? null : ({ actor, because: 'sameName' } as const)
  const [single, ...others] = value.countries
  const country = others.length === 0 ? single : undefined
  const plan = planActor(
    context,
    'group',
    { name: value.name, acronym: null, country },
    match,
    source.mentions,
  )
  // Planned already with another proposal of the same name.
  if (plan.steps.length === 0 || value.portfolio === undefined) return plan
  const { name, portfolio, countries } = value
  const offices: Step[] = (countries.length === 0 ? [undefined] : countries).flatMap((of) =>
    planPosition(
      context,
      { id: plan.actorId, name },
      { name, portfolio, ...(of && { country: of }) },
      source.telling,
    ),
  )
  return { ...plan, steps: [...plan.steps, ...offices] }
}
