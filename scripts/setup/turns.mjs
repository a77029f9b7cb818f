// Two starts of one checkout take turns at installing and building.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { EngineFault, asFileFault } from '../engines/fault.mjs'
import { claim, release } from '../engines/lock.mjs'
import { pause } from '../engines/processes.mjs'

/**
 * Runs `work` while holding a lock of the checkout, waiting for whoever holds it now.
 * @template T
 * @param {{ root: string, name: string, note: (line: string) => void, signal?: AbortSignal }} turn
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock({ root, name, note, signal }, work) {
  const folder = join(root, '.data')
  const lock = join(folder, `${name}.lock`)
  try {
    mkdirSync(folder, { recursive: true })
    for (let told = false; ; told = true) {
      const claimed = claim(lock, { what: name })
      if (claimed.taken) break
      if (!told) note(`another process (pid ${claimed.owner.pid}) is busy with: ${name}; waiting for it`)
      await pause(300, signal)
      if (signal?.aborted) throw new EngineFault('stopped')
    }
  } catch (error) {
    throw asFileFault(error, lock, 'The folder of the project must be writable.')
  }
  try {
    return await work()
  } finally {
    release(lock)
  }
}
