// dist/ as the sources want it: the server by tsc, the client by vite; built when a source differs from what was built.
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { runCommand } from '../engines/commands.mjs'
import { EngineFault, asFileFault } from '../engines/fault.mjs'
import { withLock } from './turns.mjs'

const FOLDERS = ['server', 'jobs', 'scripts', 'client']
const FILES = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json']
/** Whose files beside the code (models, texts, tables, styles) are read at run time. */
const WITH_ASSETS = ['server', 'jobs', 'scripts', 'client/src/citizen', 'client/src/ui']
/** dist/client also holds what tsc makes of the citizen's pages: vite must not empty it. */
export const KEEP_REST = '--no-emptyOutDir'
const COMPILED = /(?<!\.d)\.tsx?$/

/**
 * Builds what differs from the last build.
 * @param {{ root: string, note: (line: string) => void, force?: boolean, signal?: AbortSignal }} how
 * @returns {Promise<boolean>} whether anything was built
 * @throws {EngineFault} with the compiler's words
 */
export async function ensureBuilt({ root, note, force = false, signal }) {
  const isBuilt = () => !force && read(stampOf(root)) === hashOf(root)
  if (isBuilt()) return false
  return withLock({ root, name: 'build', note, signal }, async () => {
    if (isBuilt()) return false
    const began = Date.now()
    const hash = hashOf(root)
    note('building the server and the client')
    clear(root)
    copyAssets(root)
    await bothOrFirstFault([compile(root, signal), bundle(root, note, signal)])
    writeFileSync(stampOf(root), hash)
    note(`built in ${Math.round((Date.now() - began) / 1000)} s`)
    return true
  })
}

const stampOf = (root) => join(root, 'dist', '.minsheng-built')

function clear(root) {
  const dist = join(root, 'dist')
  try {
    rmSync(dist, { recursive: true, force: true })
    mkdirSync(dist, { recursive: true })
  } catch (error) {
    throw asFileFault(error, dist, 'The folder of the project must be writable.')
  }
}

async function compile(root, signal) {
  try {
    await runCommand(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], { cwd: root, signal })
  } catch (error) {
    throw new EngineFault('the server does not compile', wordsOf(error))
  }
}

async function bundle(root, note, signal) {
  const config = 'client/vite.config.ts'
  if (!existsSync(join(root, config))) return note(`no client is built: there is no ${config}`)
  try {
    await runCommand(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--config', config, '--logLevel', 'warn', KEEP_REST], { cwd: root, signal })
  } catch (error) {
    throw new EngineFault('the client does not build', wordsOf(error))
  }
}

const wordsOf = (error) => (error instanceof Error ? error.message : String(error)).split('\n').slice(0, 20)

// Both are waited for, so that no compiler still writes into dist/ when the failure is told.
async function bothOrFirstFault(promises) {
  const failed = (await Promise.allSettled(promises)).find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
}

function copyAssets(root) {
  for (const file of WITH_ASSETS.flatMap((folder) => filesBelow(join(root, folder)))) {
    if (COMPILED.test(file)) continue
    const target = join(root, 'dist', relative(root, file))
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(file, target)
  }
}

/** A hash over path and content of every source. @param {string} root */
export function hashOf(root) {
  const files = [...FOLDERS.flatMap((folder) => filesBelow(join(root, folder))), ...FILES.map((name) => join(root, name))]
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '')
  for (const file of files.sort()) hash.update(`\0${relative(root, file)}\0`).update(read(file) ?? '')
  return hash.digest('hex')
}

function filesBelow(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name))
}

function read(file) {
  try {
    return readFileSync(file, 'latin1')
  } catch {
    return null
  }
}
