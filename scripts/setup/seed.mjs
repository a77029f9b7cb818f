// The demo city, planted once.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../engines/commands.mjs'
import { EngineFault } from '../engines/fault.mjs'

/** Planting takes a minute on a slow engine; a seed that does not end must not hold the start for ever. */
const LONGEST_MS = 20 * 60_000

/**
 * Seeds an empty database; a filled one is left as it is.
 * @param {{ root: string, env: NodeJS.ProcessEnv, isWatching: boolean, marker: string | null, note: (line: string) => void, signal?: AbortSignal }} run
 *   `marker` is a file beside the database's own files, gone when they are: where it stands, nothing is asked of the database
 * @returns {Promise<Account[]>} the demo accounts, as the seed's last line of stdout tells them
 * @throws {EngineFault} with the seed's own words
 * @typedef {{ login: string, password: string, role: string, name: string }} Account
 */
export async function seedIfEmpty({ root, env, isWatching, marker, note, signal }) {
  const known = marker === null ? [] : accountsIn(read(marker))
  if (known.length > 0) return known
  const entry = isWatching ? 'scripts/seed.ts' : 'dist/scripts/seed.js'
  if (!existsSync(join(root, entry))) {
    note(`nothing is seeded: there is no ${entry}`)
    return []
  }
  note('looking whether the demo city is there, and planting it if not')
  const tell = (text, from) => from === 'err' && note(text.trimEnd())
  const loader = isWatching ? ['--import', 'tsx'] : ['--enable-source-maps']
  try {
    const said = await runCommand(process.execPath, [...loader, entry, '--if-empty'], { cwd: root, env, signal, onText: tell, timeoutMs: LONGEST_MS })
    const accounts = accountsIn(said)
    if (marker !== null) writeFileSync(marker, JSON.stringify({ accounts }), { mode: 0o600 })
    return accounts
  } catch (error) {
    throw new EngineFault('the demo city could not be seeded', (error instanceof Error ? error.message : String(error)).split('\n').slice(-15))
  }
}

/** @param {string} output the seed's stdout @returns {Account[]} */
export function accountsIn(output) {
  const last = output.trim().split('\n').at(-1) ?? ''
  try {
    const { accounts } = JSON.parse(last)
    return Array.isArray(accounts) ? accounts.filter((account) => typeof account?.login === 'string') : []
  } catch {
    return []
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
