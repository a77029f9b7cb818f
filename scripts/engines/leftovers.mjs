// Children whose supervisor was killed.
import { readFileSync, rmSync } from 'node:fs'
import { endGroup, endProcess, isAlive } from './processes.mjs'

/**
 * Ends the recorded children that still live (told by pid and start time), the highest layer first.
 * @param {string} record file written by the supervisor
 * @returns {Promise<string[]>} the names of those that were still there
 */
export async function endLeftovers(record) {
  const left = readRecord(record).filter(isAlive)
  for (const layer of [...new Set(left.map((child) => child.layer))].sort((a, b) => b - a)) {
    await Promise.all(left.filter((child) => child.layer === layer).map((child) => endProcess(child).then(() => endGroup(child.pid))))
  }
  rmSync(record, { force: true })
  return left.map((child) => child.name)
}

/** @returns {{ name: string, pid: number, identity: string, layer: number }[]} */
function readRecord(record) {
  try {
    const value = JSON.parse(readFileSync(record, 'utf8'))
    return Array.isArray(value) ? value.filter((child) => Number.isInteger(child?.pid) && typeof child.identity === 'string') : []
  } catch {
    return []
  }
}
