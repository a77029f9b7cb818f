// The demo city, planted once.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../engines/commands.mjs'
import { EngineFault } from '../engines/fault.mjs'

/**
 * Seeds an empty database; a filled one is left as it is.
 * @param {{ root: string, env: NodeJS.ProcessEnv, isWatching: boolean, note: (line: string) => void, signal?: AbortSignal }} run
 * @returns {Promise<Account[]>} the demo accounts, as the seed's last line of stdout tells them
 * @throws {EngineFault} with the seed's own words
 * @typedef {{ login: string, password: string, role: string, name: string }} Account
 */
export async function seedIfEmpty({ root, env, isWatching, note, signal }) {
  const entry = isWatching ? 'scripts/seed.ts' : 'dist/scripts/seed.js'
  if (!existsSync(join(root, entry))) {
    note(`nothing is seeded: there is no ${entry}`)
    return []
  }
  note('looking whether the demo city is there, and planting it if not')
  const tell = (text, from) => from === 'err' && note(text.trimEnd())
  const loader = isWatching ? ['--import', 'tsx'] : ['--enable-source-maps']
  try {
    return accountsIn(await runCommand(process.execPath, [...loader, entry, '--if-empty'], { cwd: root, env, signal, onText: tell }))
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
