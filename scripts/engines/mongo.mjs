// MongoDB: how to run each of the engines. Which one is taken: mongo-choice.mjs.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mongoAnswers } from './ports.mjs'

/** The data format of an engine: one folder each, since none reads another's files. @param {string} kind */
export const familyOf = (kind) => (kind === 'mongod' || kind === 'official' ? 'mongod' : 'secantus')

/**
 * How to run the chosen engine: loopback only, every acknowledged write on disk.
 * @param {{ choice: import('./index.mjs').EngineChoice, folder: string, port: number, log: string }} run `folder` holds one
 *   folder per data format
 * @returns {import('./supervisor.mjs').ChildSpec}
 */
export function mongoSpec({ choice, folder, port, log }) {
  const data = join(folder, familyOf(choice.kind))
  mkdirSync(data, { recursive: true })
  const run = familyOf(choice.kind) === 'mongod' ? mongodRun(choice, data, port) : secantusRun(choice, folder, data, port)
  return { name: choice.label, layer: 0, cwd: folder, log, ready: () => mongoAnswers(port), readyMs: 90_000, graceMs: 20_000, ...run }
}

// Standalone: no multi-document transaction is used, and a replica set of one would tie the data to a port.
const mongodRun = ({ command }, data, port) => ({
  command,
  args: ['--dbpath', data, '--port', String(port), '--bind_ip', '127.0.0.1', '--wiredTigerCacheSizeGB', '0.5', '--quiet'],
})

function secantusRun({ kind, command, env }, folder, data, port) {
  // An empty file of settings, so that a secantusd.toml lying about in the home folder changes nothing here.
  const config = join(folder, 'secantusd.toml')
  writeFileSync(config, '')
  const settings = ['--config', config, '--host', '127.0.0.1', '--port', String(port), '--storage-path', data, '--log-level', 'ERROR', '--cache-size', '512M', '--sync-on-commit']
  const before = kind === 'secantus-py' ? ['-m', 'secantus'] : []
  return { command, args: [...before, ...settings], env: { ...process.env, ...env }, ...(kind === 'secantus-py' ? { hungMs: 180_000 } : {}) }
}
