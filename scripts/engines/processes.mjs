// Processes by identity: a pid alone may have been given to somebody else since it was written down.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * What tells this process from a later one with the same pid: boot and start time.
 * @param {number} pid
 * @returns {string | null} null when no such process lives (a zombie does not live)
 */
export function identityOf(pid) {
  return process.platform === 'linux' ? linuxIdentity(pid) : psIdentity(pid)
}

function linuxIdentity(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The command's name, in parentheses, may hold spaces: fields are counted after the last ')'.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return null
    return `${bootId()}:${fields[19]}`
  } catch {
    return null
  }
}

const bootId = () => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()

function psIdentity(pid) {
  try {
    const [state, ...started] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim().split(/\s+/)
    return !state || state.startsWith('Z') ? null : started.join(' ')
  } catch {
    return null
  }
}

/** @typedef {{ pid: number, identity: string }} Known a process written down earlier */

/** @param {Known} known @returns {boolean} whether exactly that process still lives */
export const isAlive = (known) => identityOf(known.pid) === known.identity

/**
 * Ends a process: a request first, force after the deadline. A process that is gone or replaced is left alone.
 * @param {Known} known
 * @param {{ signal?: NodeJS.Signals, graceMs?: number }} [how]
 * @returns {Promise<'gone' | 'ended' | 'killed'>}
 */
export async function endProcess(known, { signal = 'SIGTERM', graceMs = 10_000 } = {}) {
  if (!isAlive(known)) return 'gone'
  sendSignal(known.pid, signal)
  if (await isGoneWithin(known, graceMs)) return 'ended'
  sendSignal(known.pid, 'SIGKILL')
  await isGoneWithin(known, 10_000)
  return 'killed'
}

/**
 * Ends what a process started in its own group and left behind (a watcher's program, a shell's command). Its own number
 * cannot have gone to a stranger meanwhile: the system gives no number anew while a group still bears it.
 * @param {number} leader pid of the process that led the group
 */
export const endGroup = (leader) => sendSignal(-leader, 'SIGKILL')

/** @param {number} pid @param {NodeJS.Signals} signal */
function sendSignal(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch {
    // it ended between the look and the signal
  }
}

async function isGoneWithin(known, ms) {
  const deadline = Date.now() + ms
  while (isAlive(known)) {
    if (Date.now() >= deadline) return false
    await pause(25)
  }
  return true
}

/** @param {number} ms @param {AbortSignal} [signal] ends the pause early @returns {Promise<void>} */
export const pause = (ms, signal) =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal?.addEventListener('abort', done)
  })
