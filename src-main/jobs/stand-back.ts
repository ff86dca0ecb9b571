import { constants, getPriority, setPriority } from 'node:os'

/**
 * Lets the window and main go first where processors are few: lowers the priority of the process
 * that calls or, of a thread, that of the thread. Only Linux knows the latter; elsewhere a thread
 * keeps the priority of its process, and a system that refuses is left alone.
 */
export function standBack(which: 'process' | 'thread'): void {
  if (which === 'thread' && process.platform !== 'linux') return
  try {
    // On Linux, 0 means the calling thread; what it starts afterwards inherits its priority.
    if (getPriority(0) < constants.priority.PRIORITY_BELOW_NORMAL)
      setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // Work is done as well with the priority there is.
  }
}
