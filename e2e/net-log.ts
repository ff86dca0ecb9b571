import { readFileSync } from 'node:fs'

type NetLog = {
  constants: { logEventTypes: Record<string, number> }
  events: { type: number; params?: { url?: string } }[]
}

/**
 * What Chromium's own log of the network (`--log-net-log`) tells: the addresses asked for, and
 * anything put on a wire. Our own protocol never comes as far as the network.
 */
export function readNetLog(file: string): { asked: string[]; sent: NetLog['events'] } {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog
  const of = (...names: string[]) => {
    const types = names.map((name) => constants.logEventTypes[name])
    if (types.includes(undefined)) throw new Error(`unknown event among ${names.join(', ')}`)
    return events.filter((event) => types.includes(event.type))
  }
  return {
    asked: of('URL_REQUEST_START_JOB').flatMap((event) => event.params?.url ?? []),
    sent: of('TCP_CONNECT', 'HOST_RESOLVER_DNS_TASK', 'SOCKET_BYTES_SENT', 'UDP_BYTES_SENT'),
  }
}
