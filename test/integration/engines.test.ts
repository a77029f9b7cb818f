// The engines of a run: what is acknowledged survives kill -9, a dead engine comes back on its port, a folder has one owner.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { bringUpEngines, runningIn, type Engines } from '../../scripts/engines/index.mjs'

const folder = mkdtempSync(join(tmpdir(), 'minsheng-engines-test-'))
const own = { ...process.env, MONGODB_URL: undefined, REDIS_URL: undefined }
const notes: string[] = []
let engines: Engines

const bringUpHere = () => bringUpEngines({ dataFolder: folder, what: 'a test', wait: true, env: own, note: (line) => notes.push(line) })

async function eventually<T>(look: () => T | Promise<T>, isGood: (seen: T) => boolean, ms = 30_000): Promise<T> {
  const deadline = Date.now() + ms
  for (;;) {
    const seen = await look()
    if (isGood(seen)) return seen
    if (Date.now() > deadline) throw new Error(`not within ${ms} ms; last seen: ${JSON.stringify(seen)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

beforeAll(async () => {
  engines = await bringUpHere()
})

afterAll(async () => {
  await engines.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('the engines of the run answer', async () => {
  const mongo = await MongoClient.connect(inject('mongoUrl'))
  const redis = new Redis(inject('redisUrl'))
  try {
    expect(await mongo.db('admin').command({ ping: 1 })).toMatchObject({ ok: 1 })
    expect(await redis.ping()).toBe('PONG')
  } finally {
    redis.disconnect()
    await mongo.close()
  }
})

test('Redis flushes every write and evicts nothing', async () => {
  const redis = new Redis(engines.redisUrl)
  try {
    expect(await redis.config('GET', 'append*')).toEqual(expect.arrayContaining(['appendonly', 'yes', 'appendfsync', 'always']))
    expect(await redis.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction'])
    expect(await redis.config('GET', 'bind')).toEqual(['bind', '127.0.0.1'])
  } finally {
    redis.disconnect()
  }
})

test('what MongoDB acknowledged survives kill -9, and it comes back on the same port', async () => {
  const client = await MongoClient.connect(engines.mongoUrl, { serverSelectionTimeoutMS: 30_000 })
  try {
    const rows = client.db('durable').collection<{ _id: number }>('rows', { writeConcern: { w: 'majority', journal: true } })
    for (let n = 0; n < 50; n += 1) await rows.insertOne({ _id: n })
    const before = engines.pidOf('mongo')
    expect(before).not.toBeNull()
    process.kill(before!, 'SIGKILL')
    await eventually(() => engines.pidOf('mongo'), (pid) => pid !== null && pid !== before)
    const count = await eventually(() => rows.countDocuments().catch(() => -1), (seen) => seen >= 0)
    expect(count).toBe(50)
  } finally {
    await client.close()
  }
})

test('what Redis acknowledged survives kill -9, and it comes back on the same port', async () => {
  const redis = new Redis(engines.redisUrl, { maxRetriesPerRequest: null })
  redis.on('error', () => undefined)
  try {
    for (let n = 0; n < 50; n += 1) await redis.set(`durable:${n}`, n)
    const before = engines.pidOf('redis')
    process.kill(before!, 'SIGKILL')
    await eventually(() => engines.pidOf('redis'), (pid) => pid !== null && pid !== before)
    const kept = await redis.keys('durable:*')
    expect(kept).toHaveLength(50)
  } finally {
    redis.disconnect()
  }
})

test('a second run in the same folder is refused, naming the first', async () => {
  await expect(bringUpHere()).rejects.toThrow(/in use by another run \(a test, pid \d+/)
  expect(runningIn(folder)).toMatchObject({ pid: process.pid, what: 'a test', mongoUrl: engines.mongoUrl })
})

test('after a stop the folder is free, and a new run finds the data and the ports', async () => {
  const { mongoUrl, redisUrl } = engines
  await engines.stop()
  expect(runningIn(folder)).toBeNull()
  engines = await bringUpHere()
  expect({ mongoUrl: engines.mongoUrl, redisUrl: engines.redisUrl }).toEqual({ mongoUrl, redisUrl })
  const client = await MongoClient.connect(engines.mongoUrl)
  try {
    expect(await client.db('durable').collection('rows').countDocuments()).toBe(50)
  } finally {
    await client.close()
  }
})
