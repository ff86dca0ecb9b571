import { readdirSync, readFileSync } from 'node:fs'

/** Peak of resident memory, in megabytes; 0 where /proc does not tell (only Linux has it). */
export type Memory = { main: number; reader: number }

export const noMemory = (): Memory => ({ main: 0, reader: 0 })

/**
 * Raises the peaks by what the processes hold now: main, and the process that reads files, found below
 * main by the words it was started with.
 */
export function memoryOf(main: number, peak: Memory): void {
  const processes = allProcesses()
  const below = new Set([main])
  for (const { pid, parent } of processes) if (below.has(parent)) below.add(pid)
  for (const { pid, command, megabytes } of processes) {
    if (!below.has(pid)) continue
    if (pid === main) peak.main = Math.max(peak.main, megabytes)
    else if (command.includes('import-worker')) peak.reader = Math.max(peak.reader, megabytes)
  }
}

/** In order of id: a parent before its children, but for the rare turn of the numbers. */
function allProcesses(): { pid: number; parent: number; command: string; megabytes: number }[] {
  const pids = read('/proc/self/stat') === '' ? [] : readdirSync('/proc').filter(isNumber)
  return pids
    .map(Number)
    .sort((one, other) => one - other)
    .map((pid) => {
      const status = read(`/proc/${pid}/status`)
      const field = (name: string) =>
        Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1])
      return {
        pid,
        parent: field('PPid'),
        command: read(`/proc/${pid}/cmdline`),
        megabytes: Math.round((field('VmRSS') || 0) / 1024),
      }
    })
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name)
}

/** A process may end while it is looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
