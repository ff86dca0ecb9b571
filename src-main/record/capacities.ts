import type { Capacity } from '../shared/meeting.ts'

const telling: readonly Capacity[] = ['chair', 'host', 'observer', 'participant', 'absent']

/**
 * In which capacities somebody was at a meeting, the most telling first, when several participations
 * say so: who chaired is not said to have taken part too; who is said absent besides, is.
 */
export function joinedCapacities(capacities: readonly Capacity[]): Capacity[] {
  const distinct = telling.filter((one) => capacities.includes(one))
  const [first] = distinct
  return distinct.filter((one) => one !== 'participant' || first === 'participant')
}
