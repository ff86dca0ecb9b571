import type { PlaceValue } from '../shared/proposal.ts'
import { countryName, isCountryName } from '../shared/country-names.ts'
import type { Mention, PlanContext, Step } from './plan.ts'
import { planState } from './plan-organisation.ts'

/** A country becomes an actor, for states act; any other place becomes a place. */
export function planPlace(
  context: PlanContext,
  value: PlaceValue,
  saysCountry: boolean,
  mentions: readonly Mention[],
): Step[] {
  const { name, country } = value
  if (country !== undefined && (saysCountry || isCountryName(name, country)))
    return planState(context, { name, country }, mentions).steps
  return [planTown(context, name, country ?? null, mentions)]
}

function planTown(
  { records, article, language }: PlanContext,
  name: string,
  country: string | null,
  mentions: readonly Mention[],
): Step {
  const known = records.places.like(name, country)
  const id = known?.id ?? records.newId()
  const gains = known !== null && known.country === null && country !== null
  return {
    change: {
      action: known === null ? 'create' : gains ? 'enrich' : 'confirm',
      record: 'place',
      recordId: known?.id ?? null,
      label: known?.name ?? name,
      detail: country === null ? '' : countryName(country, language),
      because: known === null ? 'noneLikeIt' : 'sameName',
    },
    record: { kind: 'places', id },
    write() {
      if (known === null) records.places.add({ id, name, country })
      if (gains) records.places.setCountry(id, country)
      for (const mention of mentions)
        records.evidence.add(
          { kind: 'places', id },
          records.evidence.sentencePassageAt(article.id, mention),
        )
    },
  }
}
