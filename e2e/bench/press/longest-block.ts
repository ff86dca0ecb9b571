import { setInterval } from 'node:timers'

/**
 * Starts to look for the longest block of this thread; what is answered ends it and tells, in
 * milliseconds. Counted in the time the thread itself was at work, so that other programs, which may
 * keep it from a processor, do not count.
 */
export function longestBlock(): () => number {
  const worked = () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  }
  let longest = 0
  let before = worked()
  const timer = setInterval(() => {
    const now = worked()
    longest = Math.max(longest, now - before)
    before = now
  }, 1)
  return () => {
    clearInterval(timer)
    return longest
  }
}
