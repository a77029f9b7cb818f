// The data folder: who uses it now, which ports and which kind of engine it had last time.
import { existsSync, readFileSync, readdirSync, renameSync, statfsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { EngineFault, asFileFault } from './fault.mjs'
import { endLeftovers } from './leftovers.mjs'
import { claim, ownerOf, release } from './lock.mjs'
import { writableFolder } from './places.mjs'

const REMEDY = 'Set MINSHENG_DATA to a folder that can be written.'
const LEAST_FREE_BYTES = 300 * 1024 * 1024

/**
 * @typedef {object} Home
 * @property {string} folder absolute
 * @property {string} run pids and state of this run
 * @property {string} logs
 * @property {string} children record of the child processes
 * @property {(facts: object) => void} tell adds facts about this run (addresses) for other commands to read
 * @property {() => { mongoPort?: number, redisPort?: number }} lastPorts
 * @property {(ports: { mongoPort?: number, redisPort?: number }) => void} keepPorts
 * @property {() => void} leave gives the folder free
 */

/**
 * Takes a data folder for this process, after ending what a killed owner left running.
 * @param {string} path
 * @param {{ what: string, note: (line: string) => void }} as `what` this process is, e.g. "npm start"
 * @returns {Promise<Home>}
 * @throws {EngineFault} when another live process has it, or it cannot be written, or the disk is full
 */
export async function enterHome(path, { what, note }) {
  const folder = resolve(path)
  const run = join(folder, 'run')
  const logs = join(folder, 'logs')
  await checkHome(folder, note)
  for (const needed of [run, logs]) writableFolder(needed, REMEDY)
  const ownerFile = join(run, 'owner.json')
  // A name of its own for each run: the guard of a run that was killed must not take the next run's children for its own.
  const children = join(run, `children.${process.pid}.${Date.now()}.json`)
  const portsFile = join(run, 'ports.json')
  const me = { what, since: new Date().toISOString() }
  const stale = takeOver(ownerFile, me, folder)
  if (stale) note(`the last run in ${folder} (${stale.what ?? 'unknown'}, pid ${stale.pid ?? 'unknown'}) ended without cleaning up`)
  return {
    folder,
    run,
    logs,
    children,
    tell: (facts) => write(ownerFile, { ...readJson(ownerFile), ...facts }),
    lastPorts: () => readJson(portsFile) ?? {},
    keepPorts: (ports) => write(portsFile, { ...readJson(portsFile), ...ports }),
    leave: () => release(ownerFile),
  }
}

/**
 * Creates a data folder, and ends what a killed run left running there: it would still hold its ports.
 * @param {string} folder
 * @param {(line: string) => void} note
 * @throws {EngineFault} when it cannot be written, its disk is full or another run has it
 */
export async function checkHome(folder, note) {
  writableFolder(folder, REMEDY)
  refuseFullDisk(folder)
  const owner = runningIn(folder)
  if (owner) throw inUse(owner, folder)
  const left = await endAllLeftovers(join(folder, 'run'))
  if (left.length > 0) note(`stopped what a killed run had left running in ${folder}: ${left.join(', ')}`)
}

/**
 * What runs on a data folder now, for commands beside it.
 * @param {string} path
 * @returns {{ pid: number, what: string, since: string, mongoUrl?: string, redisUrl?: string, url?: string } | null}
 */
export const runningIn = (path) => ownerOf(join(resolve(path), 'run', 'owner.json'))

async function endAllLeftovers(run) {
  if (!existsSync(run)) return []
  const records = readdirSync(run).filter((name) => name.startsWith('children.'))
  const left = await Promise.all(records.map((name) => endLeftovers(join(run, name))))
  return left.flat()
}

/** Claims the owner file; returns the stale owner it replaced, if there was one. */
function takeOver(ownerFile, me, folder) {
  try {
    const claimed = claim(ownerFile, me)
    if (!claimed.taken) throw inUse(claimed.owner, folder)
    return claimed.stale
  } catch (error) {
    throw asFileFault(error, ownerFile, REMEDY)
  }
}

const inUse = (owner, folder) =>
  new EngineFault(
    `${folder} is in use by another run (${owner.what}, pid ${owner.pid}, since ${owner.since}${owner.url ? `, ${owner.url}` : ''}). ` +
      'Stop it, or set MINSHENG_DATA (and PORT) to run a second one beside it.',
  )

function refuseFullDisk(folder) {
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  if (free >= LEAST_FREE_BYTES) return
  throw new EngineFault(
    `the disk of ${folder} is full: ${Math.round(free / 1e6)} MB free, ${Math.round(LEAST_FREE_BYTES / 1e6)} MB needed. Free some space or set MINSHENG_DATA to another disk.`,
  )
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function write(file, value) {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(value), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  } catch (error) {
    throw asFileFault(error, file, REMEDY)
  }
}
