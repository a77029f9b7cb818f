// Remembers which ways to an engine failed, so that a second start does not wait for a closed network again.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const REMEMBERED_MS = 24 * 3600 * 1000
const fileOf = (cache) => join(cache, 'attempts.json')

/**
 * Tries a way to an engine, unless it failed within the last day.
 * @template T
 * @param {{ cache: string, way: string, retry: boolean }} what `retry` forgets earlier failures
 * @param {() => Promise<T>} attempt
 * @returns {Promise<T>}
 * @throws {Error} the attempt's, or the remembered reason
 */
export async function tryOncePerDay({ cache, way, retry }, attempt) {
  const earlier = retry ? null : recent(read(cache)[way])
  if (earlier) throw new Error(`${earlier.reason} (tried ${earlier.at}; "npm run engine" tries again at once)`)
  try {
    const result = await attempt()
    write(cache, { ...read(cache), [way]: undefined })
    return result
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    write(cache, { ...read(cache), [way]: { at: new Date().toISOString(), reason } })
    throw error
  }
}

const recent = (entry) => (entry && Date.now() - Date.parse(entry.at) < REMEMBERED_MS ? entry : null)

function read(cache) {
  try {
    return JSON.parse(readFileSync(fileOf(cache), 'utf8')) ?? {}
  } catch {
    return {}
  }
}

function write(cache, entries) {
  try {
    writeFileSync(`${fileOf(cache)}.${process.pid}`, JSON.stringify(entries))
    renameSync(`${fileOf(cache)}.${process.pid}`, fileOf(cache))
  } catch {
    // Not remembering costs a few seconds at the next start, nothing else.
  }
}
