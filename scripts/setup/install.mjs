// node_modules as package-lock.json wants it: installed when missing or different, left alone otherwise.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../engines/commands.mjs'
import { EngineFault, asFileFault } from '../engines/fault.mjs'
import { withLock } from './turns.mjs'

const LEAST_NODE = [20, 19, 0]

/** @param {string} [version] @throws {EngineFault} when this Node is too old */
export function refuseOldNode(version = process.versions.node) {
  const parts = version.split('.').map(Number)
  const differs = LEAST_NODE.findIndex((part, at) => part !== parts[at])
  if (differs >= 0 && !(parts[differs] > LEAST_NODE[differs])) {
    throw new EngineFault(`Node ${version} is too old: ${LEAST_NODE.join('.')} is the least. Get a newer one from your system or nodejs.org.`)
  }
}

/**
 * Runs `npm ci` unless node_modules already is what package-lock.json says.
 * @param {{ root: string, note: (line: string) => void, signal?: AbortSignal }} where
 * @returns {Promise<boolean>} whether something was installed
 * @throws {EngineFault} with the reason in words: no network, full disk, read-only folder, …
 */
export async function ensureInstalled({ root, note, signal }) {
  if (isInstalled(root)) return false
  return withLock({ root, name: 'install', note, signal }, async () => {
    if (isInstalled(root)) return false
    const began = Date.now()
    note('installing the packages (npm ci)')
    rmSync(stampOf(root), { force: true })
    await npmInstall(root, note, signal)
    writeStamp(root)
    note(`packages installed in ${Math.round((Date.now() - began) / 1000)} s`)
    return true
  })
}

const stampOf = (root) => join(root, 'node_modules', '.minsheng-installed')

function isInstalled(root) {
  if (read(stampOf(root)) === wanted(root)) return true
  if (!isWhatLockSays(root)) return false
  writeStamp(root)
  return true
}

function writeStamp(root) {
  try {
    mkdirSync(join(root, 'node_modules'), { recursive: true })
    writeFileSync(stampOf(root), wanted(root))
  } catch (error) {
    throw asFileFault(error, join(root, 'node_modules'), 'The folder of the project must be writable.')
  }
}

// Compiled packages fit one platform and one major version of Node.
function wanted(root) {
  const hash = createHash('sha256').update(read(join(root, 'package-lock.json')) ?? '')
  return hash.update(`${process.platform} ${process.arch} ${process.versions.node.split('.')[0]}`).digest('hex')
}

/** Whether a `npm install` by hand left exactly the versions of the lock file; npm writes down what it installed. */
function isWhatLockSays(root) {
  const lock = parse(read(join(root, 'package-lock.json')))
  const here = parse(read(join(root, 'node_modules', '.package-lock.json')))
  if (!lock?.packages || !here?.packages) return false
  return Object.entries(lock.packages).every(([path, entry]) => path === '' || entry.optional || entry.devOptional || here.packages[path]?.version === entry.version)
}

// Compilers and types are development packages, and a fresh clone needs them to build. A dead registry is told in seconds.
const QUIETLY = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=10000']

async function npmInstall(root, note, signal) {
  const [command, ...before] = npmCommand()
  const npm = (args) => runCommand(command, [...before, ...args, ...QUIETLY], { cwd: root, signal })
  try {
    await npm(['ci']).catch((error) => {
      if (!LOCK_HAS_GAPS.test(error.message)) throw error
      // A registry without the builds for other systems leaves gaps in the lock file, which `npm ci` refuses altogether;
      // `npm install` takes the versions of the lock file too, and the gaps are not for this system.
      note('package-lock.json has gaps; installing its versions with npm install')
      return npm(['install', '--no-save'])
    })
  } catch (error) {
    throw new EngineFault(`the packages could not be installed: ${npmReason(error instanceof Error ? error.message : String(error))}`)
  }
}

const LOCK_HAS_GAPS = /can only install packages when your package\.json and package-lock\.json/

/** The npm that runs this script, else the one on PATH. @param {NodeJS.ProcessEnv} [env] */
export function npmCommand(env = process.env) {
  const own = env.npm_execpath
  return own && /npm-cli\.[cm]?js$/.test(own) ? [process.execPath, own] : ['npm']
}

const REASONS = [
  [/ENOSPC|no space left/i, 'the disk is full'],
  [/EROFS|read-only file system/i, 'the folder of the project is read-only'],
  [/EACCES|EPERM/, 'no permission to write node_modules in the folder of the project'],
  [/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ECONNRESET|ERR_SOCKET_TIMEOUT|network/i, 'the package registry cannot be reached; check the network, or the registry that npm is set to (npm config get registry)'],
  [/E40[134]|ETARGET/, 'the package registry does not have a package of the lock file, or refuses it (npm config get registry)'],
  [/EBADENGINE/, 'a package needs another version of Node'],
]

/** What npm says is wrong, in words. @param {string} output */
export function npmReason(output) {
  const known = REASONS.find(([pattern]) => pattern.test(output))
  if (known) return known[1]
  const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim())
  return lines.find((line) => line !== '' && !/^(code|errno|npm warn)\b/.test(line)) ?? 'npm failed'
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function parse(text) {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
