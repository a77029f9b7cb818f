// Engines for start, tests and benches: MongoDB and Redis, chosen, started, kept up and stopped in one place.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EngineFault, linesOf } from './fault.mjs'
import { enterHome, runningIn } from './home.mjs'
import { chooseMongo, keepFamily } from './mongo-choice.mjs'
import { familyOf, mongoSpec } from './mongo.mjs'
import { cacheFolder } from './places.mjs'
import { freePort, isFree } from './ports.mjs'
import { chooseRedis, redisSpec } from './redis.mjs'
import { Supervisor } from './supervisor.mjs'

export { EngineFault, linesOf, runningIn }

/** Chooses both engines, fetching what is missing; starts nothing. Options and faults: index.d.mts. */
export async function chooseEngines({ dataFolder, env = process.env, wait = false, retry = false, note = toStderr, signal }) {
  const where = { cache: cacheFolder(env), env, folder: join(dataFolder, 'mongo'), wait, retry, note, signal }
  const [mongo, redis] = await Promise.allSettled([chooseMongo(where), chooseRedis(where)])
  const faults = [mongo, redis].flatMap((settled) => (settled.status === 'rejected' ? [settled.reason] : []))
  const strange = faults.find((fault) => !(fault instanceof EngineFault))
  if (strange) throw strange
  if (faults.length > 1) throw new EngineFault('no engines could be found', faults.flatMap((fault) => [`${fault.message}:`, ...fault.ways]))
  if (faults.length === 1) throw faults[0]
  return { mongo: mongo.value, redis: redis.value }
}

/**
 * Brings both engines up on a data folder and keeps them up until `stop`. Options and faults: index.d.mts. `npm start` also
 * uses what is not declared there: `supervisor` for its own processes, `home`, and `seedMarker`, a file that lies beside
 * the database's own (null for a database that is not ours).
 */
export async function bringUpEngines(options = {}) {
  const { what = 'engines', env = process.env, note = toStderr } = options
  const isTemporary = options.dataFolder === undefined
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'minsheng-engines-'))
  const leaveNothing = () => isTemporary && rmSync(dataFolder, { recursive: true, force: true })
  const home = await enterHome(dataFolder, { what, note }).catch((error) => {
    leaveNothing()
    throw error
  })
  const supervisor = new Supervisor({ record: home.children, note, ...(isTemporary ? { removeAfter: dataFolder } : {}) })
  const building = new AbortController()
  let build = Promise.resolve()
  const stop = async () => {
    building.abort()
    await supervisor.stopAll()
    await build
    home.leave()
    leaveNothing()
  }
  options.signal?.addEventListener('abort', () => supervisor.stopAll(), { once: true })
  try {
    const choices = await chooseEngines({ ...options, dataFolder: home.folder, env, note })
    const urls = await startBoth({ choices, home, supervisor, options })
    home.tell(urls)
    build = buildLater(choices.mongo, building.signal, note)
    const seedMarker = choices.mongo.kind === 'url' ? null : join(home.folder, 'mongo', `seeded-${familyOf(choices.mongo.kind)}.json`)
    return { ...urls, ...choices, home, supervisor, stop, seedMarker, pidOf: (engine) => supervisor.child(choices[engine].label)?.pid ?? null }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The slow engine's successor, built while people work. @returns {Promise<void>} its end, whatever it is */
async function buildLater({ upgrade }, signal, note) {
  try {
    if (!upgrade) return
    await upgrade(signal)
    note('the faster engine is used from the next start on, with the same data')
  } catch (error) {
    if (!signal.aborted) note(`no faster engine: ${error.message}`)
  }
}

async function startBoth({ choices: { mongo, redis }, home, supervisor, options }) {
  const last = home.lastPorts()
  const startMongo = async () => {
    if (mongo.kind === 'url') return mongo.url
    keepFamily(join(home.folder, 'mongo'), mongo.kind)
    const run = (port) => mongoSpec({ choice: mongo, folder: join(home.folder, 'mongo'), port, log: join(home.logs, 'mongo.log') })
    const port = await startOnFreePort(supervisor, run, { asked: options.mongoPort, last: last.mongoPort })
    home.keepPorts({ mongoPort: port })
    return `mongodb://127.0.0.1:${port}/minsheng?directConnection=true`
  }
  const startRedis = async () => {
    if (redis.kind === 'url') return redis.url
    const run = (port) => redisSpec({ choice: redis, folder: join(home.folder, 'redis'), port, log: join(home.logs, 'redis.log') })
    const port = await startOnFreePort(supervisor, run, { asked: options.redisPort, last: last.redisPort })
    home.keepPorts({ redisPort: port })
    return `redis://127.0.0.1:${port}`
  }
  const [mongoUrl, redisUrl] = await allSettledOrFirstFault([startMongo(), startRedis()])
  return { mongoUrl, redisUrl }
}

// Both are waited for even when one fails, so that nothing is still starting while the rest is being stopped.
async function allSettledOrFirstFault(promises) {
  const settled = await Promise.allSettled(promises)
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason
    return one.value
  })
}

/** The port asked for, else that of last time, else any; one that somebody takes in between is tried anew. */
async function startOnFreePort(supervisor, run, { asked, last }) {
  if (asked !== undefined && !(await isFree(asked))) throw new EngineFault(`port ${asked} is in use`)
  for (let attempt = 1; ; attempt += 1) {
    const port = asked ?? (await freePort(attempt === 1 ? last : undefined))
    try {
      await supervisor.start(run(port))
      return port
    } catch (error) {
      if (attempt === 3 || asked !== undefined || (await isFree(port))) throw error
    }
  }
}

/** One line per engine for a person: which, why, cost, how to override. */
export const describe = (choice) =>
  `${choice.label}: ${choice.why}. Cost: ${choice.cost}.${choice.override ? ` Override: ${choice.override}.` : ''}`

const toStderr = (line) => void process.stderr.write(`${line}\n`)
