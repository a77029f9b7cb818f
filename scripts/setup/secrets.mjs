// The demo's secrets: made once for a data folder, readable by its owner alone. Production brings its own.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EngineFault, asFileFault } from '../engines/fault.mjs'

const MAKE = {
  MINSHENG_MASTER_KEY: () => randomBytes(32).toString('base64'),
  MINSHENG_INDEX_KEY: () => randomBytes(32).toString('base64'),
  MINSHENG_CTI_SECRET: () => randomBytes(32).toString('hex'),
}

/**
 * The secrets of a demo installation. What the environment sets goes before; what the file holds stays for ever, since a
 * lost master key leaves the sealed data unreadable.
 * @param {string} folder the data folder
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>} a value for every secret
 * @throws {EngineFault} when the file is damaged or cannot be written
 */
export function demoSecrets(folder, env) {
  const file = join(folder, 'secrets.json')
  const kept = readKept(file)
  const all = Object.fromEntries(Object.entries(MAKE).map(([name, make]) => [name, kept[name] ?? make()]))
  if (Object.keys(MAKE).some((name) => !kept[name])) write(file, { ...kept, ...all })
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, env[name] || value]))
}

function readKept(file) {
  if (!existsSync(file)) return {}
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8'))
    if (kept && typeof kept === 'object' && Object.values(kept).every((value) => typeof value === 'string')) return kept
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw asFileFault(error, file, 'It must be readable by whoever starts Minsheng.')
  }
  throw new EngineFault(`${file} is damaged. Bring it back from a backup; without it the personal data in this folder cannot be read.`)
}

function write(file, secrets) {
  try {
    writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
    renameSync(`${file}.new`, file)
  } catch (error) {
    throw asFileFault(error, file, 'Set MINSHENG_DATA to a folder that can be written.')
  }
}
