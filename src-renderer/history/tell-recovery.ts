import type { Client } from '../../src-main/shared/contract.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import { operationName } from '../lib/operation-name.ts'

/** Says at the start what was found of a session that was cut off; nothing when none was. */
export async function tellRecovery(
  client: Pick<Client, 'history'>,
  notices: Pick<Notices, 'attempt' | 'tellUntilRead'>,
): Promise<void> {
  const found = await notices.attempt(() => client.history.recovery({}))
  if (!found?.cutOff) return
  const { recovered, last } = found
  const titles = recovered.map(({ title }) => title).join(', ')
  if (titles !== '') notices.tellUntilRead('history.cutOffRecovered', { titles })
  else notices.tellUntilRead('history.cutOff', { operation: last ? operationName(last) : '–' })
}
