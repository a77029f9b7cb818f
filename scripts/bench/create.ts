// npm run bench -- create [--seconds N] [--rounds N]: demands filed by an agent, each read, routed, dispatched where the rules allow,
// durable with its number, history and promised work, beside the bare floor of the same run: Express and one durable insert.
import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { readConfig } from '../../server/config.ts'
import { openContext } from '../../server/context.ts'
import { catalogue } from '../city/catalogue.ts'
import { people } from '../city/people.ts'
import { bringUpEngines } from '../engines/index.mjs'
import { freePort } from '../engines/ports.mjs'
import { note, optionsOf } from '../lib/command-line.ts'
import { seedCity } from '../seed/city.ts'
import { load, type Loaded } from './create/load.ts'

/** Bytes of the text, in UTF-8: some 200 Chinese characters. */
const TEXT_BYTES = 600
const CONNECTIONS = [1, 10, 50] as const

export async function bench(args: string[]): Promise<unknown> {
  process.argv.splice(2, process.argv.length, ...args)
  const { seconds, rounds } = optionsOf({ seconds: { type: 'string', default: '10' }, rounds: { type: 'string', default: '3' } })
  const engines = await bringUpEngines({ what: 'bench create', note })
  try {
    return await measured(engines.mongoUrl, engines.redisUrl, Number(seconds), Number(rounds), engines.mongo.label)
  } finally {
    await engines.stop()
  }
}

async function measured(mongoUrl: string, redisUrl: string, seconds: number, rounds: number, engine: string): Promise<unknown> {
  const environment = await fresh(mongoUrl, redisUrl)
  const token = await seeded(environment)
  const floor = await serving('./create/floor.ts', environment, '/')
  const product = await serving('../../server/main.ts', environment, '/healthz')
  try {
    const figures: Record<string, unknown> = {}
    const warm = Math.max(...CONNECTIONS)
    // Neither is measured while its code is still being compiled.
    await load({ url: `${floor.url}/`, headers: {}, body: bodyOf, connections: warm, seconds })
    await load({ url: `${product.url}/api/v1/agent/orders`, headers: { Authorization: `Bearer ${token}` }, body: bodyOf, connections: warm, seconds })
    for (const connections of CONNECTIONS) {
      const runs: { floor: Loaded[]; product: Loaded[] } = { floor: [], product: [] }
      // One after the other, round by round: what else the machine does meets both.
      for (let round = 0; round < rounds; round += 1) {
        runs.floor.push(await load({ url: `${floor.url}/`, headers: {}, body: bodyOf, connections, seconds }))
        runs.product.push(await load({ url: `${product.url}/api/v1/agent/orders`, headers: { Authorization: `Bearer ${token}` }, body: bodyOf, connections, seconds }))
        note(`${connections} connections, round ${round + 1}: floor ${runs.floor.at(-1)?.perSecond}/s, creates ${runs.product.at(-1)?.perSecond}/s`)
      }
      const [bare, ours] = [middle(runs.floor), middle(runs.product)]
      figures[`c${connections}`] = { floor: bare, creates: ours, ratio: Math.round((ours.perSecond / bare.perSecond) * 100) / 100 }
    }
    return { engine, textBytes: TEXT_BYTES, ...figures }
  } finally {
    for (const { child } of [floor, product]) await ended(child)
  }
}

const middle = (runs: Loaded[]): Loaded => {
  const sorted = [...runs].sort((a, b) => a.perSecond - b.perSecond)
  const one = sorted[Math.floor(sorted.length / 2)]
  if (one === undefined) throw new RangeError('no rounds')
  return one
}

/** A database and a key prefix of this run alone. */
async function fresh(mongoUrl: string, redisUrl: string): Promise<Record<string, string>> {
  const name = `bench${randomBytes(4).toString('hex')}`
  const mongo = new URL(mongoUrl)
  mongo.pathname = `/${name}`
  return {
    MONGODB_URL: mongo.toString(),
    REDIS_URL: redisUrl,
    MINSHENG_MODE: 'demo',
    MINSHENG_REDIS_PREFIX: name,
    MINSHENG_MASTER_KEY: randomBytes(32).toString('base64'),
    MINSHENG_INDEX_KEY: randomBytes(32).toString('base64'),
    MINSHENG_CTI_SECRET: randomBytes(16).toString('hex'),
    MINSHENG_LOG_LEVEL: 'error',
  }
}

/** The demo city without orders. @returns the token of a signed-in agent */
async function seeded(environment: Record<string, string>): Promise<string> {
  const ctx = await openContext(readConfig(environment), { log: pino({ level: 'fatal' }) })
  try {
    await seedCity(ctx)
    const agent = people.find(({ roles }) => roles.includes('agent'))
    if (agent === undefined) throw new Error('the demo city has no agent')
    return await ctx.sessions.start({ kind: 'staff', personId: agent.login })
  } finally {
    await ctx.close()
  }
}

/** A process of its own, so that it has a core of its own; answers when it listens. */
async function serving(file: string, environment: Record<string, string>, path: string): Promise<{ child: ChildProcess; url: string }> {
  const port = await freePort()
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL(file, import.meta.url))], {
    env: { ...process.env, ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${file} ended before it listened`)
    const isUp = await fetch(`${url}${path}`).then(
      () => true,
      () => false,
    )
    if (isUp) return { child, url }
    await sleep(100)
  }
  throw new Error(`${file} does not listen`)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}

/** Sentences of the catalogue of all kinds, joined to the wanted length; no two texts alike. */
function bodyOf(n: number): string {
  let text = `第${n}件：`
  for (let at = n; Buffer.byteLength(text) < TEXT_BYTES; at += 1) text += SENTENCES[at % SENTENCES.length] ?? ''
  return JSON.stringify({ text: Buffer.from(text).subarray(0, TEXT_BYTES).toString('utf8').replace(/\uFFFD/g, '') })
}

const SENTENCES = catalogue.levels.flatMap(({ children }) => children.flatMap(({ leaves }) => leaves.flatMap(({ examples }) => examples)))
