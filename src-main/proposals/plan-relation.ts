import type { RelationValue } from '../shared/proposal.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { mutualKinds } from '../shared/relation-kind.ts'
import { AppError } from '../shared/app-error.ts'
import { foldName } from '../shared/fold.ts'
import type { Mention, PlanContext, Step } from './plan.ts'
import { planActor, planOrganisation, planState } from './plan-organisation.ts'
import { type ActorPlan, personSource, planPerson } from './plan-person.ts'

/**
 * The changes that make a relation between two actors part of the record, with both of them; one that is there is confirmed
 * by one more source.
 * @throws AppError relatedToItself
 */
export function planRelation(context: PlanContext, value: RelationValue, at: Mention): Step[] {
  const { records, article, language, day } = context
  const { relation, words = '' } = value
  const from = planEnd(context, value.from, at)
  const to = planEnd(context, value.to, at)
  if (from.actorId === to.actorId)
    throw new AppError('relatedToItself', `${from.actorId} cannot be related to itself`)
  const known = records.relations
    .of(from.actorId, day ?? '')
    .find(
      (one) =>
        one.kind === relation &&
        one.other.id === to.actorId &&
        (one.outward || mutualKinds.has(relation)) &&
        (relation !== 'other' || foldName(one.words ?? '') === foldName(words)),
    )
  const id = known?.id ?? records.newId()
  const nameOf = (actorId: string, name: string) => records.actors.find(actorId)?.name ?? name
  const said = relation === 'other' ? words : translate(language, `actors.relation.${relation}.to`)
  return [
    ...from.steps,
    ...to.steps,
    {
      change: {
        action: known === undefined ? 'create' : 'confirm',
        record: 'relation',
        recordId: known?.id ?? null,
        label: nameOf(from.actorId, value.from.name),
        detail: `${said} ${nameOf(to.actorId, value.to.name)}`,
        because: known === undefined ? 'noneLikeIt' : 'sameText',
      },
      record: { kind: 'relations', id },
      write() {
        if (known === undefined)
          records.relations.add({
            ...{ id, fromId: from.actorId, toId: to.actorId, kind: relation },
            ...{ words: relation === 'other' ? words : null, heldFrom: null, heldTo: null },
          })
        const { evidence } = records
        evidence.add({ kind: 'relations', id }, evidence.sentencePassageAt(article.id, at))
      },
    },
  ]
}

/** One of the two, as the article tells it elsewhere when it does. */
function planEnd(
  context: PlanContext,
  { name, kind }: RelationValue['from'],
  at: Mention,
): ActorPlan {
  const folded = foldName(name)
  const told = context.groups.find(
    ({ leader: { proposal, status } }) =>
      status !== 'rejected' &&
      proposal.kind === (kind === 'state' ? 'place' : kind) &&
      foldName(proposal.value.name) === folded,
  )?.leader.proposal
  if (kind === 'organisation')
    return told?.kind === 'organisation'
      ? planOrganisation(context, told.value, [told])
      : planOrganisation(context, { name }, [{ ...at, text: name }])
  if (kind === 'state') {
    if (told?.kind === 'place' && told.value.country !== undefined)
      return planState(context, { name, country: told.value.country }, [told])
    const [actor] = context.records.actors.named(name, 'state')
    const match = actor === undefined ? null : ({ actor, because: 'sameName' } as const)
    return planActor(context, 'state', { name, acronym: null }, match, [{ ...at, text: name }])
  }
  const value = told?.kind === 'person' ? told.value : { name }
  return planPerson(context, value, personSource(context, name, { ...at, text: name }))
}
